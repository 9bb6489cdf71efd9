"""What every page is about, and the small things that all of them show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ictexplore.address.selection import Choices, Selection, write_address
from ictexplore.export.cards import edition_band_html
from ictexplore.i18n import Translator
from ictexplore.model import EditionTable, Source
from ictexplore.ui.access.rules import Visitor
from ictexplore.ui.cache import get_sources
from ictexplore.ui.components.tables import link_html
from ictexplore.ui.state import held_selection

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


@dataclass(frozen=True, slots=True)
class Page:
    """What a page is about: the visitor, their selection, its edition, words in the language.

    ``corner`` is the place in the menu for what the page itself has to offer there, ``links`` are
    the places of the links to other pages with the names of these.
    """

    name: str
    selection: Selection
    choices: Choices
    table: EditionTable
    t: Translator
    visitor: Visitor
    corner: DeltaGenerator
    links: tuple[tuple[DeltaGenerator, tuple[str, ...]], ...] = ()

    def band_html(self, *, is_simulated: bool = False) -> str:
        """Return the band over the edition's figures, or over a scenario on them."""
        return edition_band_html(self.table.edition, self.t, is_simulated=is_simulated)

    @property
    def language(self) -> str:
        """Language the page is read in."""
        return self.selection.language


def up_to_date(page: Page) -> Page:
    """Return the page with what the session holds by now, for a part of it that runs alone."""
    return replace(page, selection=held_selection(page.choices))


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
