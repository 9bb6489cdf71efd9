"""The menu above every page, and what stands in for it while a page is presented."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ictexplore.i18n import LANGUAGES, translator
from ictexplore.ui.access.gate import show_sign_out
from ictexplore.ui.components.presenter import present_button
from ictexplore.ui.echo import set_control, taking
from ictexplore.ui.page import FOLDED, PAGES, Page, page_link
from ictexplore.ui.present.keys import show_keys, subject_html
from ictexplore.ui.state import change_selection

_LANGUAGE = "language"
_LINKS = "presenter-links"


def menu_place(*, is_presented: bool) -> DeltaGenerator:
    """Return the place of the menu, or of the links that only the presenter's keys follow."""
    return st.container(
        key=_LINKS if is_presented else "menu", horizontal=True, vertical_alignment="center"
    )


def fill_menu(page: Page) -> Page:
    """Show the menu, or what stands in for it; return the page with its places in there.

    The links are still to come, by `show_links`.
    """
    return _show_presenter(page) if page.selection.is_presented else _show_menu(page)


def show_links(page: Page) -> None:
    """Show the links to all pages, which take the selection along."""
    for place, names in page.links:
        with place:
            for name in names:
                page_link(page, name, page.t(f"menu.{name}"))


def _show_presenter(page: Page) -> Page:
    """Show keys and a hint; only the keys follow the links."""
    # The analyst's tools aren't in the way from page to page.
    names = tuple(name for name in PAGES if name not in FOLDED or name == page.name)
    show_keys(
        page.t,
        names,
        names.index(page.name),
        links=f".st-key-{_LINKS} a",
        on_leave=lambda: _present(page, is_presented=False),
    )
    return replace(page, links=((page.corner, names),))


def _show_menu(page: Page) -> Page:
    """Show the ways to all pages and languages."""
    with page.corner:
        st.html(_name_html(page), width="content")
        open_links = st.container(key="menu-links", horizontal=True)
        with st.popover(page.t("menu.data"), key="menu-data", type="tertiary"):
            folded_links = st.container()
            show_sign_out(page.visitor, page.t)
        st.space("stretch")
        corner = st.container(key="corner", width="content")
        present_button(
            page.t("present.enter"),
            page.t("present.enter_tip"),
            on_enter=lambda: _present(page, is_presented=True),
        )
        set_control(_LANGUAGE, page.language)
        st.segmented_control(
            # One label in both languages keeps it the same control when the language changes.
            " · ".join(translator(code)("common.language") for code in LANGUAGES),
            LANGUAGES,
            format_func=lambda code: translator(code)("common.language_name"),
            key=_LANGUAGE,
            on_change=taking(_LANGUAGE, lambda language: _take_language(page, language)),
            label_visibility="collapsed",
            width="content",
            required=True,
        )
    unfolded = tuple(name for name in PAGES if name not in FOLDED)
    return replace(page, corner=corner, links=((open_links, unfolded), (folded_links, FOLDED)))


def _name_html(page: Page) -> str:
    """Return the name of the app; on paper, what the selectors would tell."""
    subject = subject_html(page.table, page.selection.unit, page.language)
    return f'<div class="ix-name"><span>ictexplore</span>{subject}</div>'


def _present(page: Page, *, is_presented: bool) -> None:
    change_selection(page.choices, lambda held: replace(held, is_presented=is_presented))


def _take_language(page: Page, language: str) -> None:
    change_selection(page.choices, lambda held: replace(held, language=language))
