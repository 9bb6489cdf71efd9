"""The what-if page where it can't be: why not, and where it can."""

from __future__ import annotations

from html import escape

import streamlit as st

from ictexplore.engine.residual import find_obstacle
from ictexplore.ui.cache import get_editions, get_table
from ictexplore.ui.page import Page, show_source
from ictexplore.ui.present.slide import present_words
from ictexplore.ui.selectors import same_unit, unit_button

_WAYS_MAX = 8


def show_obstacle(page: Page, obstacle: str) -> None:
    """Say why the unit can't be simulated here and offer where something can."""
    unit = page.table.standing(page.selection.unit).unit.name
    edition = page.table.edition.title
    reason = page.table.framework.reason
    text = reason.in_language(page.language) if reason else ""
    told = text or page.t(obstacle, unit=unit, edition=edition)
    title = page.t("whatif.obstacle_title", unit=unit)
    present_words(page, title, told)
    st.html(f'<h2 class="ix-head">{escape(title)}</h2>')
    st.html(f"<p>{escape(told)}</p>")
    show_source(page)
    with st.container(key="ways"):
        _offer(page, "whatif.obstacle_editions", _editions_of_unit(page))
        _offer(page, "whatif.obstacle_units", _units_of_edition(page))


def _offer(page: Page, title: str, ways: list[tuple[str, str, str]]) -> None:
    """Show a button for each way: its label, the edition and the unit it goes to."""
    if not ways:
        return
    unit = page.table.standing(page.selection.unit).unit.name
    st.html(f"<p>{escape(page.t(title, unit=unit))}</p>")
    with st.container(horizontal=True):
        for way in ways[:_WAYS_MAX]:
            unit_button(page, *way)


def _editions_of_unit(page: Page) -> list[tuple[str, str, str]]:
    here = page.selection
    ways = []
    for edition in get_editions():
        unit = same_unit(here.unit, here.edition, edition.code, page.choices)
        if find_obstacle(get_table(edition.code), unit) is None:
            ways.append((edition.title.in_language(here.language), edition.code, unit))
    return ways


def _units_of_edition(page: Page) -> list[tuple[str, str, str]]:
    here = page.selection
    return [
        (s.unit.name.in_language(here.language), here.edition, s.unit.code)
        for s in page.table.standings
        if find_obstacle(page.table, s.unit.code) is None
    ]
