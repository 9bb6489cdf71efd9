"""«Hồ sơ»: one unit at every level, and what parts it from another."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ictexplore.charts.difference_bars import DifferenceBar, difference_bars
from ictexplore.charts.room import fitted
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import Standing, find_standings
from ictexplore.export.cards import Card, Figure, cards_html
from ictexplore.export.own_index import format_own_place
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import Translator
from ictexplore.takeaway.own_index.profile import (
    ROWS_MAX,
    differences_sentence,
    find_differences,
    standing_figures,
)
from ictexplore.takeaway.own_index.words import say_score, unit_sentence
from ictexplore.ui.components.headings import heading_html, prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.own_index.material import own_material
from ictexplore.ui.own_index.taken import Subject, own_view
from ictexplore.ui.own_index.unit import read_other, show_other, show_unit
from ictexplore.ui.page import Page
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

_PARTS_MAX = 5
_PICTURE_ROWS, _ROW_LEAST = 12, 34


def show_profile(page: Page, subject: Subject) -> None:
    """Show the unit's scores at all levels, then against another unit."""
    t, index, unit = page.t, subject.index, subject.unit
    told, standings = unit_sentence(index, unit, t), find_standings(index, unit)[:ROWS_MAX]
    other = read_other(index, unit)
    bars = find_differences(index, unit, other, t)
    figures = standing_figures(index, standings, t)
    show_takeaway(
        page,
        lambda: _view(page, subject, told, figures, bars),
        make_own=lambda: own_material(page, subject),
    )
    show_unit(page, index, unit)
    st.html(title_html(told) + cards_html(profile_cards(index, standings, t), is_simulated=False))
    table, against = st.columns([1.25, 1], gap="large")
    with table:
        heads = [Column(head, "number" if i else "text") for i, head in enumerate(figures.heads)]
        label = t("ownpage.levels")
        st.html(heading_html(label) + table_html(heads, figures.rows, label=label))
    with against:
        _show_differences(page, subject, other, bars)


def profile_cards(index: OwnIndex, standings: Sequence[Standing], t: Translator) -> list[Card]:
    """Return the cards: the index, the place, and what stands right below the index."""
    root = standings[0]
    parts = [s for s in standings if s.depth == 1][:_PARTS_MAX]
    return [
        Card(root.node.label, [Figure(say_score(index, root.score, t))]),
        Card(t("common.rank"), [Figure(format_own_place(root.place, root.of))]),
        Card(
            t("ownpage.parts"),
            [
                Figure(
                    say_score(index, s.score, t),
                    change=format_own_place(s.place, s.of),
                    label=s.node.label,
                )
                for s in parts
            ],
        ),
    ]


def _show_differences(
    page: Page, subject: Subject, other: int, bars: Sequence[DifferenceBar]
) -> None:
    t, index = page.t, subject.index
    st.html(heading_html(t("ownpage.against")))
    show_other(page, index, other)
    if not bars:
        st.html(prose_html(t("ownpage.no_difference")))
        return
    st.html(prose_html(differences_sentence(index, subject.unit, other, t)))
    chart = difference_bars(bars, language=t.language, dark=is_dark())
    st.altair_chart(chart, theme=None, key="own-differences")


def _view(
    page: Page, subject: Subject, told: str, figures: Figures, bars: Sequence[DifferenceBar]
) -> View:
    index, t = subject.index, page.t
    other = read_other(index, subject.unit)
    shown = bars[:_PICTURE_ROWS]

    def draw(room: Room) -> Sequence[Spec]:
        chart = difference_bars(shown, language=t.language)
        return (fitted(chart, room.width, room.height, least=_ROW_LEAST * len(shown)),)

    notes = [differences_sentence(index, subject.unit, other, t)] if bars else []
    brief = Figures(figures.heads, figures.rows[:_PICTURE_ROWS])
    if bars:
        return own_view(
            page, subject, finding=told, draw=draw, figures=brief, table=figures, notes=notes
        )
    return own_view(page, subject, finding=told, figures=brief, table=figures)
