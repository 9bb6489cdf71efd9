"""«Nguồn»: every source, found by any part of its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import streamlit as st

from ictexplore.i18n import (
    Translator,
    format_date,
    format_integer,
    search_key,
    shorten,
    translator,
)
from ictexplore.ui.components.headings import title_html
from ictexplore.ui.components.tables import Cell, Column, link_html, table_html
from ictexplore.ui.evidence.figures import NONE
from ictexplore.ui.evidence.frameworks import CONFIDENCES
from ictexplore.ui.page import Page
from ictexplore.ui.stores import get_store, per_store

Row = Mapping[str, Any]

_SEARCH_WIDTH = 480


def show_sources(page: Page) -> None:
    """Show every source and a box to search them by."""
    sources, t = get_sources(), page.t
    figures = sum(source["figures"] for source in sources)
    headline = t(
        "sources.list_headline",
        sources=format_integer(len(sources), t.language),
        figures=format_integer(figures, t.language),
    )
    st.html(title_html(headline, t("sources.list_intro")))
    _show_search(page.language)


@st.fragment
def _show_search(language: str) -> None:
    """Search while typing; only this part of the page runs again."""
    t = translator(language)
    query = st.text_input(
        t("sources.search"),
        key="sources.search",
        type="search",
        live="200ms",
        max_chars=100,
        placeholder=t("sources.search_placeholder"),
        width=_SEARCH_WIDTH,
    )
    st.html(sources_html(find_sources(get_sources(), query or "", t), query or "", t))


@per_store()
def get_sources() -> tuple[Row, ...]:
    """Return every source, the one with most figures first."""
    rows = get_store().rows("sources")
    return tuple(sorted(rows, key=lambda row: -row["figures"]))


def find_sources(sources: Sequence[Row], query: str, t: Translator) -> list[Row]:
    """Return the sources whose publisher, title, address or date hold every word of the query.

    Words count from their beginning: «bao» finds «Báo Đà Nẵng», not «thoibao».
    """
    words = [f" {word}" for word in search_key(query).split()]
    return [row for row in sources if all(word in _searched(row, t) for word in words)]


def sources_html(sources: Sequence[Row], query: str, t: Translator) -> str:
    """Return the list of sources, or what to try when there is none."""
    if not sources:
        text = t("sources.nothing_found", query=shorten(query))
        return f'<p class="ix-prose" role="status">{escape(text)}</p>'
    columns = (
        Column(t("sources.head_title")),
        Column(t("sources.head_publisher")),
        Column(t("sources.head_figures"), kind="number"),
        Column(t("sources.head_confidence"), kind="short"),
        Column(t("sources.head_date"), kind="number"),
    )
    found = t("sources.found", count=format_integer(len(sources), t.language))
    status = f'<p class="ix-small" role="status">{escape(found)}</p>'
    rows = [_cells(row, t) for row in sources]
    return status + table_html(columns, rows, label=t("sources.tab_sources"))


def _cells(row: Row, t: Translator) -> tuple[Cell, ...]:
    return (
        link_html(row["title"], row["url"]),
        row["publisher"],
        format_integer(row["figures"], t.language),
        t(CONFIDENCES[row["confidence"]]),
        _date(row, t),
    )


def _searched(row: Row, t: Translator) -> str:
    told = (row["publisher"], row["title"], row["url"] or "", _date(row, t))
    return "".join(f" {search_key(text)}" for text in told)


def _date(row: Row, t: Translator) -> str:
    return format_date(row["published"], t.language) if row["published"] else NONE
