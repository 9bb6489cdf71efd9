"""From the controls to composite and pillars, among the calculations."""

from __future__ import annotations

from ictexplore.export.moves import control_name
from ictexplore.export.workbook.desk import Line, LiveDesk
from ictexplore.export.workbook.formats import WHOLE
from ictexplore.export.workbook.formula import Cell, Live, bounded, cell, is_score, on, whole
from ictexplore.export.workbook.layout import Aggregate, Control, Shown
from ictexplore.export.workbook.page import PART, Page
from ictexplore.model import Control as Moved

_LARGE = (Aggregate.NUMERATOR, Aggregate.TOTAL, Aggregate.ADDED)


def put_controls(desk: LiveDesk, page: Page) -> None:
    """Write each control in whole units, and its points in composite and pillars."""
    words, first = desk.words, desk.layout.control
    page.put_title(words("workbook.part_controls"), first - 2, PART)
    heads: dict[int, str] = {
        Control.NAME: words("common.dimension"),
        Control.PUBLISHED: words("workbook.published"),
        Control.SCENARIO: words("workbook.scenario"),
        Control.CHANGE: words("workbook.change"),
    }
    for i, line in enumerate(desk.lines()):
        heads[Control.POINTS + i] = words("workbook.points_in", aggregate=line.name)
    page.put_heads(first - 1, heads)
    for i, control in enumerate(desk.motion.controls):
        name = control_name(desk.book.table.framework, control, words)
        page.put_name(first + i, name)
        figures = _control(desk, i, control)
        page.put_row(first + i, {column: (value, WHOLE) for column, value in figures.items()})


def _control(desk: LiveDesk, index: int, control: Moved) -> dict[int, Cell]:
    layout = desk.layout
    published, scenario = (
        layout.control_cell(index, column) for column in (Control.PUBLISHED, Control.SCENARIO)
    )
    printed, typed = (
        on(layout.scenario, cell(layout.shown_control + index, column))
        for column in (Shown.PUBLISHED, Shown.SCENARIO)
    )
    value = desk.outcome.scenario.changes.get(control.code, control.baseline)
    points: dict[int, Cell] = {
        Control.POINTS + i: line.quotient.points.get(control.code, 0) if line.quotient else None
        for i, line in enumerate(desk.lines())
    }
    return {
        Control.PUBLISHED: Live(whole(printed), control.baseline),
        Control.SCENARIO: Live(f"IF({is_score(typed)},{whole(typed)},{published})", value),
        Control.CHANGE: Live(f"{scenario}-{published}", value - control.baseline),
        **points,
    }


def put_aggregates(desk: LiveDesk, page: Page) -> None:
    """Write composite and pillars: what is published, what the controls add, what it comes to."""
    words, first = desk.words, desk.layout.aggregate
    page.put_title(words("workbook.part_aggregates"), first - 2, PART)
    heads: dict[int, str] = {
        Aggregate.NAME: words("workbook.aggregate"),
        Aggregate.NUMERATOR: words("workbook.numerator"),
        Aggregate.TOTAL: words("workbook.denominator"),
        Aggregate.ADDED: words("workbook.added"),
        Aggregate.PUBLISHED: words("workbook.published"),
        Aggregate.SCENARIO: words("workbook.scenario"),
        Aggregate.CHANGE: words("workbook.change"),
    }
    page.put_heads(first - 1, heads)
    for i, line in enumerate(desk.lines()):
        page.put_name(first + i, line.name)
        figures = _aggregate(desk, i, line)
        numbers = dict.fromkeys(_LARGE, desk.formats.many())
        page.put_row(first + i, {c: (v, numbers.get(c, WHOLE)) for c, v in figures.items()})


def _aggregate(desk: LiveDesk, index: int, line: Line) -> dict[Aggregate, Cell]:
    quotient, before, after, layout = line.quotient, line.before, line.after, desk.layout
    if quotient is None or before is None or after is None:
        return dict.fromkeys(list(Aggregate)[1:])
    at = {column: layout.aggregate_cell(index, column) for column in Aggregate}
    numerator, total, added = (
        at[column] for column in (Aggregate.NUMERATOR, Aggregate.TOTAL, Aggregate.ADDED)
    )
    points = layout.control_span(Control.POINTS + index)
    changes = layout.control_span(Control.CHANGE)
    gained = sum(gain for code, gain in desk.outcome.gains.items() if code in quotient.points)
    return {
        Aggregate.NUMERATOR: quotient.numerator,
        Aggregate.TOTAL: quotient.total,
        Aggregate.ADDED: Live(f"SUMPRODUCT({points},{changes})", gained),
        Aggregate.PUBLISHED: Live(bounded(numerator, total), before),
        Aggregate.SCENARIO: Live(bounded(f"({numerator}+{added})", total), after),
        Aggregate.CHANGE: Live(
            f"{at[Aggregate.SCENARIO]}-{at[Aggregate.PUBLISHED]}", after - before
        ),
    }
