"""The frame of every page: who may see it, style, menu, notices."""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

from ictexplore.i18n import LANGUAGES, Translator, translator
from ictexplore.model import IctexploreError
from ictexplore.store import DataFaultError, word_faults, word_refused
from ictexplore.ui.access.gate import find_visitor, show_gate
from ictexplore.ui.cache import (
    get_choices,
    get_refused_imports,
    get_table,
    spare_the_collector,
)
from ictexplore.ui.components.document import tend_document
from ictexplore.ui.echo import note_visit
from ictexplore.ui.menu import fill_menu, menu_place, show_links
from ictexplore.ui.page import FOR_ANALYSTS, Page, show_notice
from ictexplore.ui.state import load_selection, read_notices
from ictexplore.ui.stores import follow_imports
from ictexplore.ui.style import show_style

_FAULTS_MAX = 20
_FOR_THE_OPERATOR = frozenset({"overview", "sources"})
"""Pages that tell of imports which had to be left out; on the others they would be in the way."""


def open_page(name: str, *, has_links: bool = True) -> Page:
    """Set the page up and show its frame; stop with what is wrong when the data can't be used.

    A page whose scenario moves goes without links: it calls `show_links` on each move.
    """
    try:
        follow_imports()
        choices = get_choices()
    except IctexploreError as error:
        _stop_with(error)
    spare_the_collector()
    selection = load_selection(choices)
    note_visit(f"{name} {selection.is_presented}")
    t = translator(selection.language)
    st.set_page_config(
        page_title=f"{t(f'menu.{name}')} · ictexplore",
        layout="wide",
        initial_sidebar_state="collapsed",
    )
    show_style(f'--ix-skip:"{t("menu.skip")}";', is_presented=selection.is_presented)
    visitor = find_visitor()
    if not visitor.may_view:
        show_gate(visitor, t)
        st.stop()
    menu = menu_place(is_presented=selection.is_presented)
    tend_document(selection.language)
    table = get_table(selection.edition)
    t = translator(selection.language, table.edition.origin)
    page = fill_menu(Page(name, selection, choices, table, t, visitor, menu))
    if has_links:
        show_links(page)
    if name in FOR_ANALYSTS and not visitor.may_bring:
        show_notice(t("safety.not_an_analyst", name=visitor.name))
        st.stop()
    # A place of their own, even for none: one that comes or goes moves nothing below it to another
    # place, where the browser would build it anew beside what stands there still.
    with st.container(key="notices"):
        if notices := read_notices():
            show_notice("\n".join(t.word(notice) for notice in notices))
        if name in _FOR_THE_OPERATOR and not selection.is_presented:
            for told in word_refused(get_refused_imports(), t):
                show_notice(told)
    return page


def _stop_with(error: IctexploreError) -> NoReturn:
    st.set_page_config(page_title="ictexplore", layout="wide")
    show_style()
    for language in LANGUAGES:
        show_notice("\n".join(_lines(error, translator(language))[:_FAULTS_MAX]))
    st.stop()


def _lines(error: IctexploreError, t: Translator) -> list[str]:
    if isinstance(error, DataFaultError):
        return [t("check.faults", count=len(error.faults)), *word_faults(error.faults, t)]
    return [t.word(error)]
