"""The what-if page where it can't be: why not, and where it can."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import streamlit as st

from ictexplore.engine.residual import find_obstacle
from ictexplore.ui.address import Selection
from ictexplore.ui.cache import get_editions, get_table
from ictexplore.ui.frame import Page, page_link, show_source
from ictexplore.ui.selectors import same_unit

_LINKS_MAX = 8


def show_obstacle(page: Page, obstacle: str) -> None:
    """Say why the unit can't be simulated here and link to where something can."""
    unit = page.table.standing(page.selection.unit).unit.name
    edition = page.table.edition.title
    st.html(f'<h2 class="ix-head">{escape(page.t("whatif.obstacle_title", unit=unit))}</h2>')
    reason = page.table.framework.reason
    text = reason.in_language(page.language) if reason else ""
    st.html(f"<p>{escape(text or page.t(obstacle, unit=unit, edition=edition))}</p>")
    show_source(page)
    _link_all(page, "whatif.obstacle_editions", _editions_of_unit(page))
    _link_all(page, "whatif.obstacle_units", _units_of_edition(page))


def _link_all(page: Page, title: str, links: list[tuple[str, Selection]]) -> None:
    if not links:
        return
    unit = page.table.standing(page.selection.unit).unit.name
    st.html(f"<p>{escape(page.t(title, unit=unit))}</p>")
    with st.container(horizontal=True):
        for label, selection in links[:_LINKS_MAX]:
            page_link(page, "whatif", label, selection)


def _editions_of_unit(page: Page) -> list[tuple[str, Selection]]:
    here = page.selection
    links = []
    for edition in get_editions():
        unit = same_unit(here.unit, here.edition, edition.code, page.choices)
        if find_obstacle(get_table(edition.code), unit) is None:
            target = replace(here, edition=edition.code, unit=unit, changes={})
            links.append((edition.title.in_language(here.language), target))
    return links


def _units_of_edition(page: Page) -> list[tuple[str, Selection]]:
    here = page.selection
    return [
        (
            s.unit.name.in_language(here.language),
            replace(here, unit=s.unit.code, changes={}),
        )
        for s in page.table.standings
        if find_obstacle(page.table, s.unit.code) is None
    ]
