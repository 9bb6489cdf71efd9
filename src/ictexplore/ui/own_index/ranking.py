"""«Xếp hạng»: all units by the index, drawn, searched and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import altair as alt
import streamlit as st

from ictexplore.charts.room import fitted
from ictexplore.charts.score_bars import score_bars
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import order_units
from ictexplore.export.own_index import score_decimals
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import Translator, shorten
from ictexplore.i18n.places import NONE
from ictexplore.takeaway.own_index.bars import find_bars, low_end
from ictexplore.takeaway.own_index.words import ranked_words, ranking_sentence, say_score
from ictexplore.ui.components.file_buttons import show_file_buttons
from ictexplore.ui.components.grid import show_grid
from ictexplore.ui.components.headings import title_html
from ictexplore.ui.own_index.material import own_material
from ictexplore.ui.own_index.rows import filter_units, ranking_frame
from ictexplore.ui.own_index.session import remember
from ictexplore.ui.own_index.taken import STEM, Subject, own_view
from ictexplore.ui.page import Page
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

BARS_MAX = 60
_FIRST = 20
"""So many are drawn where there are too many to draw all."""
_PICTURE_ROWS = 24
_ROW_LEAST = 13
_QUERY_MAX = 100
_TABLE_ROWS = 100
"""A table to paste is no file: of more rows the files are the better way."""


def show_ranking(page: Page, subject: Subject) -> None:
    """Show the ranking: bars of all or of the first, and the rows of all."""
    t, index = page.t, subject.index
    order = order_units(index)
    told = ranking_sentence(index, order[0], subject.unit, t)
    counted = ranked_words(index, t)
    show_takeaway(
        page,
        lambda: _view(page, subject, told, counted),
        make_own=lambda: own_material(page, subject),
    )
    st.html(title_html(told, counted))
    is_drawn = len(order) <= BARS_MAX
    picture, rows = st.columns([1, 1.25], gap="large")
    with picture:
        shown = order if is_drawn else order[:_FIRST]
        if not is_drawn:
            st.html(f'<p class="ix-small">{escape(t("ownpage.first", count=_FIRST))}</p>')
        st.altair_chart(
            draw_bars(index, shown, subject.unit, t, dark=is_dark()), theme=None, key="own-bars"
        )
    with rows:
        _show_rows(page, index)


def draw_bars(
    index: OwnIndex, units: Sequence[int], unit: int, t: Translator, *, dark: bool = False
) -> alt.LayerChart:
    """Return the bars of units that have a score, as the index stands."""
    bars = find_bars(index, t, scores=index.composite, places=index.places, units=units, unit=unit)
    return score_bars(bars, language=t.language, low=low_end(index.settings), dark=dark)


def _show_rows(page: Page, index: OwnIndex) -> None:
    t = page.t
    frame = remember(f"frame.{t.language}", index, lambda: ranking_frame(index, t))
    query = st.text_input(
        t("ownpage.unit_search"),
        key="own-search",
        type="search",
        live="200ms",
        max_chars=_QUERY_MAX,
        placeholder=t("catalogue.filter_placeholder"),
    )
    found = filter_units(frame, t("ownindex.head_unit"), query)
    if found.empty:
        told = t("catalogue.nothing", query=shorten(query))
        st.html(f'<p class="ix-small" role="status">{escape(told)}</p>')
    else:
        decimals = score_decimals(index.settings)
        show_grid(found.round(decimals), language=t.language, key="own-grid", decimals=decimals)
    st.html(f'<p class="ix-small">{escape(t("ownpage.files"))}</p>')
    show_file_buttons(frame, STEM, t, key="own")


def _view(page: Page, subject: Subject, told: str, counted: str) -> View:
    index, t = subject.index, page.t
    order = order_units(index)

    def draw(room: Room) -> Sequence[Spec]:
        chart = draw_bars(index, order[:_PICTURE_ROWS], subject.unit, t)
        return (fitted(chart, room.width, room.height, least=_ROW_LEAST * _PICTURE_ROWS),)

    return own_view(
        page,
        subject,
        finding=told,
        draw=draw,
        table=ranking_figures(index, t),
        notes=(counted,),
    )


def ranking_figures(index: OwnIndex, t: Translator) -> Figures:
    """Return the ranking as a table to paste: the index and what stands right below it."""
    root = index.framework.root
    nodes = [root, *index.framework.children[root.code]]
    heads = (t("ownindex.head_unit"), t("common.rank"), *(node.label for node in nodes))
    rows = tuple(
        (
            index.units[i],
            str(index.places[i] or NONE),
            *(say_score(index, float(index.scores[node.code][i]), t) for node in nodes),
        )
        for i in order_units(index)[:_TABLE_ROWS]
    )
    return Figures(heads, rows)
