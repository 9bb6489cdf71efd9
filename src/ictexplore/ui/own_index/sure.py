"""«Độ chắc chắn»: between which places a unit stays when weights are doubted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from ictexplore.charts.place_ranges import PlaceRange, place_ranges
from ictexplore.charts.room import fitted
from ictexplore.engine.certainty import USUAL
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.certainty import OwnCertainty, assess_unit
from ictexplore.export.cards import band_html
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import Translator, format_integer, format_rank, shorten
from ictexplore.model import RankInterval, Weighting
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.frame import Page, is_dark, show_notice
from ictexplore.ui.own_index.rows import count_ranked
from ictexplore.ui.own_index.session import remember
from ictexplore.ui.own_index.taken import Subject, own_view
from ictexplore.ui.own_index.unit import show_unit
from ictexplore.ui.own_index.words import unit_sentence
from ictexplore.ui.takeaway.bar import show_takeaway

_CELLS_MAX = 250_000_000
"""Draws × units × codes that are worth waiting for."""
_DRAWS_MIN = 200
_PER_CENT = 100
_DRAWN = 3
"""Rows of the picture before those that leave an indicator out."""
_ROW_LEAST = 34
_ROWS_MAX = 40


def show_sure(page: Page, subject: Subject) -> None:
    """Show the places under weights drawn at random and without each indicator."""
    t, index, unit = page.t, subject.index, subject.unit
    if not index.places[unit]:
        show_takeaway(page)
        show_unit(page, index, unit)
        show_notice(unit_sentence(index, unit, t))
        return
    weighting = find_weighting(index)
    certainty = remember("sure", (index, unit), lambda: assess_unit(index, unit, weighting))
    ranges, of = find_ranges(index, certainty, t), count_ranked(index)
    told = sure_sentence(index, certainty, t)
    heads = (t("certainty.head_test"), t("certainty.head_places"))
    figures = Figures(heads, tuple((r.name, r.note) for r in ranges))
    legend = t("ownpage.sure_legend", units=of)
    show_takeaway(page, lambda: _view(page, subject, told, ranges, figures))
    show_unit(page, index, unit)
    st.html(band_html(t("common.band_simulated"), is_simulated=True) + title_html(told))
    picture, table = st.columns([1.2, 1], gap="large")
    with picture:
        shown = ranges[:_ROWS_MAX]
        chart = place_ranges(shown, of, language=t.language, dark=is_dark(), is_own=True)
        st.altair_chart(chart, theme=None, key="own-sure")
        st.html(prose_html(legend))
    with table:
        columns = [Column(heads[0]), Column(heads[1], "number")]
        st.html(table_html(columns, figures.rows, label=t("ownpage.sure")))


def find_weighting(index: OwnIndex) -> Weighting:
    """Return how weights are drawn: as for official indices, less often where units are many."""
    cells = len(index.units) * len(index.framework.nodes)
    return replace(USUAL, draws=min(max(_CELLS_MAX // cells, _DRAWS_MIN), USUAL.draws))


def sure_sentence(index: OwnIndex, certainty: OwnCertainty, t: Translator) -> str:
    """Return how far the place moves when every weight may be off."""
    of, weighting = count_ranked(index), certainty.weighting
    return t(
        "ownpage.sure_said",
        unit=shorten(index.units[certainty.unit]),
        place=format_rank(RankInterval(certainty.rank, certainty.rank), of),
        spread=weighting.spread // _PER_CENT,
        draws=format_integer(weighting.draws, t.language),
        within=format_rank(certainty.drawn.within, of),
    )


def find_ranges(index: OwnIndex, certainty: OwnCertainty, t: Translator) -> list[PlaceRange]:
    """Return a row a test: as it stands, weights drawn, each indicator left out."""
    of, drawn = count_ranked(index), certainty.drawn
    draws = format_integer(certainty.weighting.draws, t.language)

    def row(name: str, rank: RankInterval, *, stands: bool = False) -> PlaceRange:
        note = format_rank(rank, of).removesuffix(f"/{of}")
        return PlaceRange(name, rank.best, rank.worst, note, is_published=stands)

    rank = RankInterval(certainty.rank, certainty.rank)
    return [
        row(t("ownpage.sure_stands"), rank, stands=True),
        row(t("certainty.row_drawn", draws=draws), drawn.within),
        row(t("certainty.row_extremes", draws=draws), drawn.extremes),
        *(
            row(
                t("certainty.row_without", dimension=index.framework.node(code).label),
                RankInterval(place, place),
            )
            for code, place in certainty.without.items()
            if place
        ),
    ]


def _view(
    page: Page, subject: Subject, told: str, ranges: Sequence[PlaceRange], figures: Figures
) -> View:
    of, shown = count_ranked(subject.index), ranges[:_DRAWN]
    legend = page.t("ownpage.sure_legend", units=of)

    def draw(room: Room) -> Sequence[Spec]:
        chart = place_ranges(shown, of, language=page.language, is_own=True)
        return (fitted(chart, room.width, room.height, least=_ROW_LEAST * len(shown)),)

    beside = Figures(figures.heads, figures.rows[_DRAWN : _DRAWN + 12])
    return own_view(
        page,
        subject,
        finding=told,
        draw=draw,
        figures=beside,
        table=figures,
        notes=(legend,),
        is_simulated=True,
    )
