"""The first sheet: what may be typed, and what comes of it."""

from __future__ import annotations

from ictexplore.charts.theme import palette
from ictexplore.export.links import say_where
from ictexplore.export.workbook.controls import put_controls
from ictexplore.export.workbook.desk import LiveDesk
from ictexplore.export.workbook.headlines import put_headlines
from ictexplore.export.workbook.layout import FINDING, HOW
from ictexplore.export.workbook.page import Page
from ictexplore.export.workbook.results import put_results
from ictexplore.model import RESIDUAL

WIDTHS = (46, 10, 12, 12, 17, 12, 34)


def put_scenario(desk: LiveDesk) -> None:
    """Write the sheet: headlines, results, controls, notes."""
    page = desk.add_page(desk.layout.scenario, WIDTHS)
    page.put_title(desk.title())
    put_headlines(desk, page)
    page.put_text(HOW, desk.words("workbook.how"), font_color=palette(dark=False).muted)
    put_results(desk, page)
    put_controls(desk, page)
    _put_notes(desk, page)
    page.sheet.freeze_panes(FINDING, 0)
    page.sheet.protect(options={"format_columns": True, "format_rows": True})


def _put_notes(desk: LiveDesk, page: Page) -> None:
    """Write what the block not printed one by one is, the source and the link."""
    words, framework = desk.words, desk.book.table.framework
    notes = [
        words(
            "whatif.residual_help",
            members=tuple(framework.dimension(code).name for code in control.members),
        )
        for control in desk.motion.controls
        if control.code == RESIDUAL
    ]
    if not framework.pillars:
        notes.append(words("common.no_pillars"))
    link = say_where(desk.book.link, desk.book.link, words)
    notes += [*desk.book.credits, words("workbook.reopen", link=link)]
    for i, note in enumerate(notes):
        row = desk.layout.shown_end + 1 + i
        page.put_text(row, note, font_color=palette(dark=False).muted)
