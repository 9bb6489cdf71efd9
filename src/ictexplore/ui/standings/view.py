"""The ranking page as it stands on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import pandas as pd
import streamlit as st

from ictexplore.charts.tile_map import HEIGHT, PICK, tile_map
from ictexplore.engine.sheet import Sheet
from ictexplore.store import read_tiles
from ictexplore.ui.components.rank_table import rank_table
from ictexplore.ui.echo import set_control
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import keep_text
from ictexplore.ui.sheets import get_earlier, get_sheet
from ictexplore.ui.standings.headline import coverage, headline
from ictexplore.ui.standings.options import (
    MEASURE,
    NAME,
    REGION,
    SEARCH,
    SEARCH_MAX,
    Options,
    find_regions,
    measure_names,
    read_options,
    region_names,
    sort_by,
)
from ictexplore.ui.standings.rows import Ranking, table_heads, table_rows
from ictexplore.ui.standings.taken import standings_view
from ictexplore.ui.standings.tiles import find_classes, find_legend, map_title, tile_rows
from ictexplore.ui.state import choose_edition
from ictexplore.ui.stores import get_store, per_store
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

_TABLE_HEIGHT = HEIGHT + 24


def show_standings(page: Page) -> None:
    """Show the ranking of the edition as a table, and beside it as a map."""
    sheet = get_sheet(page.selection.edition)
    options = read_options(page, sheet)
    ranking = Ranking(sheet, get_earlier(sheet), page.t)
    tiles = get_tiles(sheet.table.edition.unit_system)
    show_takeaway(page, lambda: standings_view(page, ranking, options, tiles))
    st.html(
        page.band_html()
        + f'<h2 class="ix-title">{escape(headline(ranking, options.measure, _unit(page)))}</h2>'
    )
    _show_controls(page, sheet, options)
    with st.container(key="standings"):
        table, picture = st.columns(2, gap="small")
    with table:
        _show_table(page, ranking, options)
    with picture:
        _show_map(page, ranking, options)
    if notes := _notes(page, ranking, options):
        st.html(f'<div class="ix-source">{escape(" ".join(notes))}</div>')


def _unit(page: Page) -> str:
    return page.selection.unit


def _pick(page: Page, unit: str) -> None:
    choose_edition(page.selection.edition, unit, page.choices)


def _show_controls(page: Page, sheet: Sheet, options: Options) -> None:
    measure, region, search = st.columns([1.2, 1.2, 1])
    regions = find_regions(sheet)
    with measure:
        _choose(
            page,
            MEASURE,
            page.t("ranking.measure"),
            measure_names(page, sheet),
            options.measure,
        )
    with region:
        _choose(
            page,
            REGION,
            page.t("ranking.region"),
            region_names(page, sheet),
            next((slug for slug, text in regions.items() if text == options.region), ""),
        )
    with search:
        _show_search(page, options)


def _choose(page: Page, name: str, label: str, names: Mapping[str, str], chosen: str) -> None:
    key = f"ranking.{name}.{page.selection.edition}.{page.language}"
    set_control(key, chosen)

    def take() -> None:
        value = st.session_state[key]
        keep_text(name, "" if value == next(iter(names)) else value)

    st.selectbox(
        label,
        list(names),
        format_func=lambda code: f"{label}: {names[code]}",
        key=key,
        filter_mode=None,
        on_change=take,
        label_visibility="collapsed",
    )


def _show_search(page: Page, options: Options) -> None:
    key = "ranking.search"
    set_control(key, options.query)
    st.text_input(
        page.t("ranking.search"),
        key=key,
        type="search",
        live="200ms",
        max_chars=SEARCH_MAX,
        placeholder=page.t("ranking.search"),
        label_visibility="collapsed",
        on_change=lambda: keep_text(SEARCH, st.session_state[key]),
    )


def _show_table(page: Page, ranking: Ranking, options: Options) -> None:
    rank_table(
        page.t("ranking.table", edition=ranking.sheet.table.edition.title),
        table_heads(ranking, options),
        table_rows(ranking, options, _unit(page)),
        name_key=NAME,
        empty=page.t("ranking.nobody"),
        height=_TABLE_HEIGHT,
        key="ranking.table",
        on_pick=lambda unit: _pick(page, unit),
        on_sort=lambda column: sort_by(options, column),
    )


def _show_map(page: Page, ranking: Ranking, options: Options) -> None:
    if not ranking.sheet.measures:
        return
    tiles = get_tiles(ranking.sheet.table.edition.unit_system)
    # A new key with each pick: the map keeps no click of its own beside the shared choice.
    key = f"ranking.map.{page.selection.edition}.{_unit(page)}"
    chart = tile_map(
        tile_rows(ranking, options, _unit(page), tiles),
        find_legend(ranking, options.measure, find_classes(ranking, options.measure)),
        title=map_title(ranking, options.measure, dark=is_dark()),
        description=headline(ranking, options.measure, _unit(page)),
        language=page.language,
        dark=is_dark(),
    )

    def take() -> None:
        picked = st.session_state[key].selection.get(PICK) or [{}]
        unit = picked[0].get("unit_code")
        if unit in ranking.sheet.units:
            _pick(page, unit)

    st.altair_chart(chart, theme=None, key=key, on_select=take, selection_mode=PICK)


@per_store()
def get_tiles(unit_system: str) -> pd.DataFrame:
    """Return where each unit and archipelago stands on the map."""
    return read_tiles(get_store(), unit_system)


def _notes(page: Page, ranking: Ranking, options: Options) -> list[str]:
    """Return what has to be known to read the figures: gaps, rounding, what changes refer to."""
    sheet, t = ranking.sheet, page.t
    figures = [f for column in sheet.columns.values() for f in column.values()]
    notes = [coverage(ranking, _unit(page))]
    if ranking.earlier:
        notes.append(t("ranking.compared", edition=ranking.earlier.table.edition.title))
    else:
        notes.append(t("ranking.not_compared"))
    if any(head.short == t("ranking.short_government") for head in table_heads(ranking, options)):
        notes.append(t("ranking.heads"))
    if any(f.rank and f.places and not f.places.is_exact for f in figures):
        notes.append(t("ranking.about"))
    return [note for note in notes if note]
