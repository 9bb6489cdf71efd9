"""A table as it stands on the screen: what it holds, its rows, its columns, its sources."""

from __future__ import annotations

from html import escape

import pandas as pd
import streamlit as st

from ictexplore.i18n import format_integer, search_key, shorten
from ictexplore.store import TableInfo, default_data_dir, package_bytes, read_table
from ictexplore.ui.catalogue import get_catalogue
from ictexplore.ui.components.file_buttons import show_file_buttons
from ictexplore.ui.components.grid import show_grid
from ictexplore.ui.components.headings import heading_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.echo import set_control
from ictexplore.ui.evidence.source_list import get_sources, sources_html
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import keep_text, read_choice, read_text
from ictexplore.ui.stores import get_store, per_store

TABLE, FILTER = "bang", "loc"
"""Query parameters: which table, and the words its rows have to hold."""

_FILTER_MAX = 100
_HEADS = (
    "catalogue.head_column",
    "catalogue.head_title",
    "catalogue.head_unit",
    "catalogue.head_type",
)


def show_tables(page: Page) -> None:
    """Show the table that the address names, the first one otherwise."""
    tables = {table.name: table for table in get_catalogue()}
    titles = {name: _title(page, table) for name, table in tables.items()}
    table = tables[read_choice(page, TABLE, titles, "scores")]
    st.html(
        title_html(
            table.title.in_language(page.language), table.description.in_language(page.language)
        )
    )
    _show_choices(page, titles, table)
    query = read_text(FILTER)
    rows = filter_rows(_get_rows(table.name), query)
    _show_rows(page, table, rows, query)
    if not page.selection.is_presented:
        _show_columns(page, table)
        _show_sources(page, table, rows)


def _title(page: Page, table: TableInfo) -> str:
    return f"{table.title.in_language(page.language)} ({table.name})"


@per_store()
def _get_rows(name: str) -> pd.DataFrame:
    return read_table(get_store(), next(t for t in get_catalogue() if t.name == name))


def filter_rows(rows: pd.DataFrame, query: str) -> pd.DataFrame:
    """Return the rows that hold every word of the query in any cell, with or without marks."""
    words = search_key(query).split()
    if not words or rows.empty:
        return rows
    columns = [rows[name].astype(str) for name in rows.columns]
    texts = [search_key(" ".join(map(str, cells))) for cells in zip(*columns, strict=True)]
    return rows[[all(word in text for word in words) for text in texts]]


def _show_choices(page: Page, titles: dict[str, str], table: TableInfo) -> None:
    which, words, package = st.columns([1.5, 1.2, 1], vertical_alignment="bottom")
    key = f"tables-name.{page.language}"
    set_control(key, table.name)
    which.selectbox(
        page.t("catalogue.table"),
        list(titles),
        format_func=lambda name: titles[name],
        key=key,
        on_change=lambda: keep_text(TABLE, st.session_state[key]),
    )
    set_control("tables-filter", read_text(FILTER))
    words.text_input(
        page.t("catalogue.filter"),
        key="tables-filter",
        type="search",
        live="200ms",
        max_chars=_FILTER_MAX,
        placeholder=page.t("catalogue.filter_placeholder"),
        on_change=lambda: keep_text(FILTER, st.session_state["tables-filter"]),
    )
    package.download_button(
        page.t("catalogue.package"),
        lambda: package_bytes(default_data_dir()),
        file_name="ictexplore-data.zip",
        mime="application/zip",
        key="tables-package",
        icon=":material/folder_zip:",
        help=page.t("catalogue.package_help"),
        on_click="ignore",
    )


def _show_rows(page: Page, table: TableInfo, rows: pd.DataFrame, query: str) -> None:
    t = page.t
    if rows.empty:
        told = t("catalogue.nothing", query=shorten(query))
    else:
        told = t("catalogue.rows", rows=format_integer(len(rows), t.language))
    st.html(f'<p class="ix-small" role="status">{escape(told)}</p>')
    if not rows.empty:
        helps = {c.name: c.title.in_language(t.language) for c in table.columns}
        show_grid(rows, language=t.language, key=f"tables-grid.{table.name}", helps=helps)
        show_file_buttons(rows, table.name, t, key=f"tables-{table.name}")


def _show_columns(page: Page, table: TableInfo) -> None:
    t = page.t
    heads = [Column(t(head), "short") for head in _HEADS]
    rows = [
        (
            column.name,
            column.title.in_language(t.language),
            column.unit.in_language(t.language) if column.unit else "",
            column.sql_type.lower(),
        )
        for column in table.columns
    ]
    label = t("catalogue.columns")
    st.html(heading_html(label) + table_html(heads, rows, label=label))


def _show_sources(page: Page, table: TableInfo, rows: pd.DataFrame) -> None:
    """Show where the rows looked at were read."""
    if not table.has_sources or table.name == "sources" or rows.empty:
        return
    used = set(rows["source_id"])
    sources = [source for source in get_sources() if source["source_id"] in used]
    st.html(
        heading_html(page.t("catalogue.sources"))
        + f'<div class="ix-tight">{sources_html(sources, "", page.t)}</div>'
    )
