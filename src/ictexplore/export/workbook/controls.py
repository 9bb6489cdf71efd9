"""The controls on the first sheet: the one column that may be typed in, and what it brings."""

from __future__ import annotations

from ictexplore.export.moves import control_name
from ictexplore.export.workbook.desk import Desk, LiveDesk
from ictexplore.export.workbook.formula import Live, cell, is_score, span, text
from ictexplore.export.workbook.layout import Control, Shown
from ictexplore.export.workbook.page import Figure, Page
from ictexplore.export.workbook.results import mark_changes
from ictexplore.i18n import format_score
from ictexplore.model import SCORE_MAX
from ictexplore.model import Control as Moved

_EXAMPLE = 7500


def put_controls(desk: LiveDesk, page: Page) -> None:
    """Write each control with its published and its new value, and the points in all."""
    words, first, controls = desk.words, desk.layout.shown_control, desk.motion.controls
    heads: dict[int, str] = {
        Shown.NAME: words("common.dimension"),
        Shown.POINTS: words("workbook.points"),
        Shown.PUBLISHED: words("workbook.published"),
        Shown.SCENARIO: words("workbook.typed"),
        Shown.CHANGE: words("workbook.change"),
        Shown.GAIN: words("workbook.gain"),
    }
    page.put_heads(first - 1, heads)
    for i, control in enumerate(controls):
        _put_control(desk, page, i, control)
    page.put_row(desk.layout.shown_end - 1, _totals(desk), bold=True)
    validate_scores(desk, page, first, len(controls), Shown.SCENARIO)
    mark_changes(desk, page, first, first + len(controls) - 1)


def _put_control(desk: LiveDesk, page: Page, index: int, control: Moved) -> None:
    row = desk.layout.shown_control + index
    value = desk.outcome.scenario.changes.get(control.code, control.baseline)
    name = control_name(desk.book.table.framework, control, desk.words)
    page.put_name(row, name)
    page.put_row(row, _figures(desk, index, control, value - control.baseline))
    typed = desk.formats.typed(num_format=desk.formats.score(control.decimals))
    page.put(row, Shown.SCENARIO, value / SCORE_MAX, typed)
    page.put_remark(row, Shown.NOTE, _complaint(desk, row))


def _figures(desk: LiveDesk, index: int, control: Moved, moved: int) -> dict[int, Figure]:
    formats, layout = desk.formats, desk.layout
    change = layout.calculated(layout.control_cell(index, Control.CHANGE))
    points = cell(layout.shown_control + index, Shown.POINTS)
    gain = Live(f"{points}*{change}/{SCORE_MAX}", control.points * moved / SCORE_MAX)
    return {
        Shown.POINTS: (control.points, "0"),
        Shown.PUBLISHED: (control.baseline / SCORE_MAX, formats.printed(control.decimals)),
        Shown.CHANGE: (Live(f"{change}/{SCORE_MAX}", moved / SCORE_MAX), formats.change()),
        Shown.GAIN: (gain, formats.change(2)),
    }


def _complaint(desk: LiveDesk, row: int) -> Live:
    """Return what is said beside a cell that holds no score: validation may be pasted over."""
    typed = cell(row, Shown.SCENARIO)
    complaint = text(desk.words("workbook.not_a_score"))
    return Live(f"IF(OR(ISBLANK({typed}),{is_score(typed)}),{text('')},{complaint})", "")


def _totals(desk: LiveDesk) -> dict[int, Figure]:
    first, count = desk.layout.shown_control, desk.layout.controls
    points, gains = (f"SUM({span(first, count, column)})" for column in (Shown.POINTS, Shown.GAIN))
    gained = sum(desk.outcome.gains.values()) / SCORE_MAX
    blanks: dict[int, Figure] = dict.fromkeys(
        (Shown.PUBLISHED, Shown.SCENARIO, Shown.CHANGE), (None, "")
    )
    return {
        Shown.NAME: (desk.words("workbook.total"), ""),
        Shown.POINTS: (Live(points, desk.book.table.framework.composite.total), "0"),
        **blanks,
        Shown.GAIN: (Live(gains, gained), desk.formats.change(2)),
    }


def validate_scores(desk: Desk, page: Page, first: int, count: int, column: int) -> None:
    """Let only a score of 0..1, or nothing, be typed into ``count`` cells."""
    example = format_score(_EXAMPLE, desk.words.language, 2)
    rule = {
        "validate": "decimal",
        "criteria": "between",
        "minimum": 0,
        "maximum": 1,
        "input_title": desk.words("workbook.input_title"),
        "input_message": desk.words("workbook.input_message", example=example),
        "error_title": desk.words("workbook.error_title"),
        "error_message": desk.words("workbook.error_message", example=example),
    }
    page.sheet.data_validation(first, column, first + count - 1, column, rule)
