"""The answers to the page's three questions as they are taken away."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.lost_bars import LostBar, lost_bars
from ictexplore.charts.place_ranges import PlaceRange, place_ranges
from ictexplore.charts.room import fitted
from ictexplore.export.ladder import find_widest
from ictexplore.export.ledger import AGAINST, format_lost
from ictexplore.export.sentence import say_baseline
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import format_change, format_rank, format_score
from ictexplore.i18n.places import NONE
from ictexplore.model import Ladder, Ledger, Rung
from ictexplore.ui.frame import Page
from ictexplore.ui.simulator.controls import control_label
from ictexplore.ui.takeaway.parts import draw_nothing, page_view

_POINT_DECIMALS = 2


def refusal_view(page: Page, told: str) -> View:
    """Return why there is no answer here."""
    return page_view(page, "analysis", finding=told, draw=draw_nothing)


def neighbours_view(
    page: Page, ladder: Ladder, told: str, notes: Sequence[str], *, is_simulated: bool
) -> View:
    """Return who stands beside the unit, and where each differs most."""
    t, of = page.t, len(page.table.standings)
    own = (
        page.table.standing(ladder.unit).unit.name.in_language(page.language),
        format_rank(ladder.rank, of),
        format_score(ladder.composite, page.language),
        "",
        "",
    )
    heads = ("common.unit", "common.rank", "common.composite")
    rows = (
        *(_rung_row(page, rung) for rung in ladder.above),
        own,
        *(_rung_row(page, rung) for rung in (*ladder.level, *ladder.below)),
    )
    return page_view(
        page,
        "analysis",
        finding=told,
        draw=draw_nothing,
        figures=Figures((*map(t, heads), t("ladder.head_gap"), t("ladder.head_widest")), rows),
        notes=notes,
        is_simulated=is_simulated,
    )


def _rung_row(page: Page, rung: Rung) -> tuple[str, ...]:
    widest = find_widest(rung)
    return (
        page.table.standing(rung.unit).unit.name.in_language(page.language),
        format_rank(rung.rank, len(page.table.standings)),
        format_score(rung.composite, page.language),
        format_change(rung.gap, page.language),
        _widest_text(page, rung, widest) if widest else NONE,
    )


def _widest_text(page: Page, rung: Rung, widest: str) -> str:
    return page.t(
        "ladder.widest",
        dimension=page.table.framework.dimension(widest).name,
        points=format_change(rung.points[widest], page.language, _POINT_DECIMALS),
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
        return (fitted(lost_bars(bars, language=page.language), room.width, room.height),)

    return page_view(
        page,
        "analysis",
        finding=told,
        draw=draw,
        figures=Figures(heads, rows),
        notes=notes,
        is_simulated=not page.selection.assumption.is_hold,
    )


def sure_view(
    page: Page,
    told: str,
    ranges: Sequence[PlaceRange],
    figures: Figures,
    notes: Sequence[str],
) -> View:
    """Return between which places the unit stays."""
    of = len(page.table.standings)

    def draw(room: Room) -> Sequence[Spec]:
        chart = place_ranges(ranges, of, language=page.language)
        return (fitted(chart, room.width, room.height),)

    return page_view(
        page,
        "analysis",
        finding=told,
        draw=draw,
        figures=figures,
        notes=notes,
        is_simulated=True,
    )
