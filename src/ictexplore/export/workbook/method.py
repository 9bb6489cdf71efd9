"""The sheet of calculations: every step in whole units of 0.0001, for whoever checks it."""

from __future__ import annotations

from ictexplore.charts.theme import palette
from ictexplore.export.workbook.desk import LiveDesk
from ictexplore.export.workbook.layout import BAND, TITLE, Unit
from ictexplore.export.workbook.method_order import put_sorted, put_steps
from ictexplore.export.workbook.method_scores import put_aggregates, put_controls
from ictexplore.export.workbook.method_states import put_states
from ictexplore.export.workbook.method_units import put_units

_FIRST, _OTHERS, _LABEL = 40, 13, 19
"""Widths of the first column, of all others, and of scores in words."""


def put_method(desk: LiveDesk) -> None:
    """Write the sheet: what it is, then step by step to the ranking."""
    layout = desk.layout
    widths = dict.fromkeys(range(layout.unit_columns), _OTHERS) | {Unit.NAME: _FIRST}
    if not layout.is_counted:
        widths[Unit.LABEL] = _LABEL
    page = desk.add_page(layout.method, tuple(widths.values()))
    page.put_title(desk.words("workbook.method_title"))
    for i, line in enumerate(_intro(desk)):
        page.put_text(TITLE + 1 + i, line, font_color=palette(dark=False).muted)
    put_controls(desk, page)
    put_aggregates(desk, page)
    put_states(desk, page)
    put_units(desk, page)
    put_sorted(desk, page)
    put_steps(desk, page)
    page.sheet.freeze_panes(BAND + 1, 1)
    page.sheet.protect(options={"format_columns": True, "format_rows": True})


def _intro(desk: LiveDesk) -> tuple[str, ...]:
    words, is_counted = desk.words, desk.layout.is_counted
    return (
        words("workbook.method_units"),
        words("workbook.method_score"),
        words("workbook.method_counted" if is_counted else "workbook.method_open"),
        words("workbook.method_typed" if is_counted else "workbook.method_still"),
        words("workbook.method_protected"),
    )
