"""The answers to the page's three questions as they are taken away."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.lost_bars import LostBar, lost_bars
from ictexplore.charts.place_ranges import PlaceRange, place_ranges
from ictexplore.charts.room import fitted
from ictexplore.export.ledger import AGAINST, format_lost
from ictexplore.export.sentence import say_baseline
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import format_rank
from ictexplore.model import Ladder, Ledger
from ictexplore.ui.analysis.rungs import dimension_figures, find_dimensions, widest_figures
from ictexplore.ui.page import Page
from ictexplore.ui.simulator.controls import control_label
from ictexplore.ui.takeaway.parts import draw_nothing, page_view

_ROW_LEAST = 34
"""Pixels of a row whose words stand above its bar."""
_DRAWN = 6
"""Tests that are drawn; those that leave something out stand beside them as figures."""


def neighbours_view(
    page: Page, ladder: Ladder, told: str, assumed: str, *, is_simulated: bool
) -> View:
    """Return who stands beside the unit, and where each differs most."""
    note = page.t("analysis.ladder_no_dimensions")
    if find_dimensions(page.table, ladder):
        unit = page.table.standing(ladder.unit).unit.name
        total = page.table.framework.composite.total
        note = page.t("analysis.ladder_note_taken", unit=unit, total=total)
    return page_view(
        page,
        finding=told,
        draw=draw_nothing,
        figures=widest_figures(page, ladder),
        table=dimension_figures(page, ladder),
        notes=(assumed, note),
        is_simulated=is_simulated,
    )


def lost_view(
    page: Page, ledger: Ledger, told: str, bars: Sequence[LostBar], notes: Sequence[str]
) -> View:
    """Return where the unit loses points, and what regaining them brings."""
    t = page.t
    shown = AGAINST[:3]
    heads = (
        t("ledger.head_dimension"),
        t("ledger.head_score"),
        t("ledger.head_maximum"),
        t("ledger.head_best"),
        t("ledger.head_median"),
        t("ledger.head_place"),
    )
    rows = tuple(
        (
            control_label(page, line.control),
            say_baseline(line.control, t),
            *(format_lost(line.lost.get(against), page.language) for against in shown),
            format_rank(line.place, len(page.table.standings)),
        )
        for line in ledger.lines
    )

    def draw(room: Room) -> Sequence[Spec]:
        chart = lost_bars(bars, language=page.language)
        return (fitted(chart, room.width, room.height, least=_ROW_LEAST * len(bars)),)

    return page_view(
        page,
        finding=told,
        draw=draw,
        table=Figures(heads, rows),
        notes=notes,
        is_simulated=not page.selection.assumption.is_hold,
    )


def sure_view(
    page: Page,
    told: str,
    ranges: Sequence[PlaceRange],
    tests: Figures,
    notes: Sequence[str],
) -> View:
    """Return between which places the unit stays."""
    of = len(page.table.standings)

    def draw(room: Room) -> Sequence[Spec]:
        chart = place_ranges(ranges[:_DRAWN], of, language=page.language)
        return (fitted(chart, room.width, room.height, least=_ROW_LEAST * _DRAWN),)

    return page_view(
        page,
        finding=told,
        draw=draw,
        figures=Figures(tests.heads, tests.rows[_DRAWN:]),
        table=tests,
        notes=notes,
        is_simulated=True,
    )
