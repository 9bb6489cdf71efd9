"""«Độ chắc chắn»: between which places a unit stays when weights are doubted."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ictexplore.charts.place_ranges import PlaceRange, place_ranges
from ictexplore.charts.room import fitted
from ictexplore.engine.own_index.certainty import assess_unit
from ictexplore.engine.own_index.standings import count_ranked
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.takeaway.own_index.sure import find_ranges, find_weighting, sure_sentence
from ictexplore.takeaway.own_index.words import unit_sentence
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.own_index.material import own_material
from ictexplore.ui.own_index.session import remember
from ictexplore.ui.own_index.taken import Subject, own_view
from ictexplore.ui.own_index.unit import show_unit
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

_DRAWN = 3
"""Rows of the picture before those that leave an indicator out."""
_ROW_LEAST = 34
_ROWS_MAX = 40


def show_sure(page: Page, subject: Subject) -> None:
    """Show the places under weights drawn at random and without each indicator."""
    t, index, unit = page.t, subject.index, subject.unit
    if not index.places[unit]:
        told = unit_sentence(index, unit, t)
        show_takeaway(
            page,
            lambda: own_view(page, subject, finding=told),
            make_own=lambda: own_material(page, subject),
        )
        show_unit(page, index, unit)
        show_notice(told)
        return
    weighting = find_weighting(index)
    certainty = remember("sure", (index, unit), lambda: assess_unit(index, unit, weighting))
    ranges, of = find_ranges(index, certainty, t), count_ranked(index)
    told = sure_sentence(index, certainty, t)
    heads = (t("certainty.head_test"), t("certainty.head_places"))
    figures = Figures(heads, tuple((r.name, r.note) for r in ranges))
    legend = t("ownpage.sure_legend", units=of)
    show_takeaway(
        page,
        lambda: _view(page, subject, told, ranges, figures),
        make_own=lambda: own_material(page, subject),
    )
    show_unit(page, index, unit)
    st.html(title_html(told))
    picture, table = st.columns([1.2, 1], gap="large")
    with picture:
        shown = ranges[:_ROWS_MAX]
        chart = place_ranges(shown, of, language=t.language, dark=is_dark(), is_own=True)
        st.altair_chart(chart, theme=None, key="own-sure")
        st.html(prose_html(legend))
    with table:
        columns = [Column(heads[0]), Column(heads[1], "number")]
        st.html(table_html(columns, figures.rows, label=t("ownpage.sure")))


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
    )
