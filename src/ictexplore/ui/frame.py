"""What every page has: title, menu, language, notices, and the source under a figure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from importlib.resources import files
from typing import NoReturn

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ictexplore.address.selection import Choices, Selection, write_address
from ictexplore.export.cards import CARDS_CSS, colours_css, edition_band_html
from ictexplore.i18n import LANGUAGES, Translator, translator
from ictexplore.model import EditionTable, IctexploreError, Source
from ictexplore.store import DataFaultError, word_faults, word_refused
from ictexplore.ui.access.gate import find_visitor, show_gate, show_sign_out
from ictexplore.ui.access.rules import Visitor
from ictexplore.ui.cache import (
    get_choices,
    get_refused_imports,
    get_sources,
    get_table,
    spare_the_collector,
)
from ictexplore.ui.components.presenter import present_button
from ictexplore.ui.components.reconnected import follow_connection
from ictexplore.ui.components.tables import link_html
from ictexplore.ui.echo import begin_run, set_control, taking
from ictexplore.ui.present.keys import show_keys, subject_html
from ictexplore.ui.present.paper import lightening_style
from ictexplore.ui.state import change_selection, load_selection, read_notices
from ictexplore.ui.stores import follow_imports

PAGES = {
    "overview": "app.py",
    "ranking": "pages/xep_hang.py",
    "profile": "pages/ho_so.py",
    "compare": "pages/so_sanh.py",
    "trends": "pages/dien_bien.py",
    "plans": "pages/chi_tieu.py",
    "whatif": "pages/mo_phong.py",
    "goal": "pages/muc_tieu.py",
    "analysis": "pages/phan_tich.py",
    "sources": "pages/nguon.py",
    "tables": "pages/du_lieu.py",
    "query": "pages/truy_van.py",
    "own_index": "pages/bo_chi_so.py",
    "intake": "pages/nhap_bang.py",
}
"""Menu key → file, in the order of the menu."""

FOLDED = ("tables", "query", "own_index", "intake")
"""What the analyst uses: folded into one entry of the menu, which has to stay on one line."""

FOR_ANALYSTS = frozenset({"query", "own_index", "intake"})
"""Where data are brought and SQL is written: the operator may leave that to some."""

_SOURCES_MAX = 2
_LANGUAGE = "language"
_LINKS = "presenter-links"
_SHOWN = "ictexplore.shown"
_STYLES_MAX = 16
_FAULTS_MAX = 20
_FOR_THE_OPERATOR = frozenset({"overview", "sources"})
"""Pages that tell of imports which had to be left out; on the others they would be in the way."""


def _read(*paths: tuple[str, ...]) -> str:
    package = files(__package__)
    return "".join(package.joinpath(*path).read_text(encoding="utf-8") for path in paths)


_STYLE = CARDS_CSS + _read(
    ("style.css",),
    ("components", "text.css"),
    ("components", "uploader.css"),
    ("present", "print.css"),
)
_STYLE_PRESENTED = _read(("present", "present.css"))


@dataclass(frozen=True, slots=True)
class Page:
    """What a page is about: the visitor's selection, its edition, and words in the language.

    ``corner`` is the place in the menu for what the page itself has to offer there; the menu
    itself, as long as `fill_menu` hasn't filled it.
    """

    name: str
    selection: Selection
    choices: Choices
    table: EditionTable
    t: Translator
    corner: DeltaGenerator
    has_menu: bool = False

    def band_html(self, *, is_simulated: bool = False) -> str:
        """Return the band over the edition's figures, or over a scenario on them."""
        return edition_band_html(self.table.edition, self.t, is_simulated=is_simulated)

    @property
    def language(self) -> str:
        """Language the page is read in."""
        return self.selection.language


def open_page(name: str, *, is_answer_first: bool = False) -> Page:
    """Set the page up and show its frame; stop with what is wrong when the data can't be used.

    With ``is_answer_first`` a page that is on the screen already has its menu filled later, by
    `fill_menu`: the two dozen elements there aren't what a visitor who moves something waits for.
    """
    try:
        follow_imports()
        choices = get_choices()
    except IctexploreError as error:
        _stop_with(error)
    spare_the_collector()
    selection = load_selection(choices)
    begin_run(f"{name} {selection.is_presented}")
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
    menu = st.container(
        key=_LINKS if selection.is_presented else "menu",
        horizontal=True,
        vertical_alignment="center",
    )
    follow_connection()
    table = get_table(selection.edition)
    t = translator(selection.language, table.edition.origin)
    page = Page(name, selection, choices, table, t, menu)
    if selection.is_presented:
        _show_presenter(page)
    elif not (is_answer_first and st.session_state.get(_SHOWN) == name):
        page = fill_menu(page)
    st.session_state[_SHOWN] = name
    if name in FOR_ANALYSTS and not visitor.may_bring:
        show_notice(t("safety.not_an_analyst", name=visitor.name))
        st.stop()
    if notices := read_notices():
        show_notice("\n".join(t.word(notice) for notice in notices))
    if name in _FOR_THE_OPERATOR and not selection.is_presented:
        for told in word_refused(get_refused_imports(), t):
            show_notice(told)
    return page


def fill_menu(page: Page) -> Page:
    """Show the menu where it is still to come; return the page with its place in there."""
    if page.has_menu or page.selection.is_presented:
        return page
    return replace(page, corner=_show_menu(page, page.corner, find_visitor()), has_menu=True)


def is_dark() -> bool:
    """Return whether the visitor's theme is the dark one."""
    return st.context.theme.type == "dark"


def show_style(words: str = "", *, is_presented: bool = False) -> None:
    """Write the app's style into the page; ``words`` are custom properties that hold its texts."""
    st.html(_style_html(words, is_dark=is_dark(), is_presented=is_presented))


@lru_cache(_STYLES_MAX)
def _style_html(words: str, *, is_dark: bool, is_presented: bool) -> str:
    root = f"{colours_css(dark=is_dark)}:root{{{words}}}"
    light = lightening_style() if is_dark else ""
    return f"<style>{root}{_STYLE}{_STYLE_PRESENTED * is_presented}{light}</style>"


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


def page_link(page: Page, name: str, label: str) -> None:
    """Show a link to another page that takes the selection along."""
    params = write_address(page.selection, page.choices)
    st.page_link(PAGES[name], label=label, query_params=params)


def show_notice(text: str) -> None:
    """Show a sentence as it is: it may quote an address or a file, so it is no Markdown."""
    st.html(f'<div class="ix-notice" role="status">{escape(text)}</div>')


def show_source(page: Page) -> None:
    """Show whose figures stand above, of which year and by which decision, one click away."""
    edition, t = page.table.edition, page.t
    sources = get_sources(edition.code, page.selection.unit) or (edition.source,)
    parts = [_source_html(page, source) for source in sources[:_SOURCES_MAX]]
    if len(sources) > _SOURCES_MAX:
        parts.append(escape(t("common.more_sources", count=len(sources) - _SOURCES_MAX)))
    if edition.decision:
        parts.append(escape(t("common.decision", decision=edition.decision)))
    with st.container(key="source", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="ix-source">{" · ".join(parts)}</div>', width="content")
        if not page.selection.is_presented:
            page_link(page, "sources", t("common.all_sources"))


def _source_html(page: Page, source: Source) -> str:
    text = page.t("common.source", publisher=source.publisher, year=page.table.edition.year)
    return link_html(text, source.url).text


def _show_menu(page: Page, menu: DeltaGenerator, visitor: Visitor) -> DeltaGenerator:
    """Show the ways to all pages and languages; return the place between them."""
    with menu:
        st.html(_name_html(page), width="content")
        for name in PAGES:
            if name not in FOLDED:
                page_link(page, name, page.t(f"menu.{name}"))
        with st.popover(page.t("menu.data"), key="menu-data", type="tertiary"):
            for name in FOLDED:
                page_link(page, name, page.t(f"menu.{name}"))
            show_sign_out(visitor, page.t)
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
    return corner


def _name_html(page: Page) -> str:
    """Return the name of the app; on paper, what the selectors would tell."""
    subject = subject_html(page.table, page.selection.unit, page.language)
    return f'<div class="ix-name"><span>ictexplore</span>{subject}</div>'


def _show_presenter(page: Page) -> None:
    """Show what stands in for the menu: keys, a hint, and links that only they follow."""
    # The analyst's tools aren't in the way from page to page.
    names = [name for name in PAGES if name not in FOLDED or name == page.name]
    with page.corner:
        for name in names:
            page_link(page, name, page.t(f"menu.{name}"))
    show_keys(
        page.t,
        names,
        names.index(page.name),
        links=f".st-key-{_LINKS} a",
        on_leave=lambda: _present(page, is_presented=False),
    )


def _present(page: Page, *, is_presented: bool) -> None:
    change_selection(page.choices, lambda held: replace(held, is_presented=is_presented))


def _take_language(page: Page, language: str) -> None:
    change_selection(page.choices, lambda held: replace(held, language=language))
