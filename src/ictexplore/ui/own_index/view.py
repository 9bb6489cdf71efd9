"""The page of an index of the visitor's own, as it stands on the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from importlib.resources import files

import streamlit as st

from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.export.cards import own_band_html
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import Notice, OwnSettings
from ictexplore.reading.own_index.files import OwnFiles
from ictexplore.takeaway.own_index.settings import settings_words
from ictexplore.ui.components.headings import title_html
from ictexplore.ui.components.uploader import uploader_words
from ictexplore.ui.own_index.brought import Brought, read_brought
from ictexplore.ui.own_index.data import FILE_MAX_MB, show_data, show_drop, show_start
from ictexplore.ui.own_index.goal import SECTION, WHATIF, show_goal
from ictexplore.ui.own_index.profile import show_profile
from ictexplore.ui.own_index.ranking import show_ranking
from ictexplore.ui.own_index.session import find_brought, is_gone, remember
from ictexplore.ui.own_index.settings import (
    read_settings,
    show_settings,
    with_posts,
)
from ictexplore.ui.own_index.sure import show_sure
from ictexplore.ui.own_index.taken import Subject, words_view
from ictexplore.ui.own_index.unit import read_unit
from ictexplore.ui.own_index.whatif import show_whatif
from ictexplore.ui.own_index.words import band_of, sources_of
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.parameters import show_choice
from ictexplore.ui.present.slide import present_view
from ictexplore.ui.takeaway.bar import show_takeaway

DATA = "du-lieu"
_SECTIONS: dict[str, tuple[str, Callable[[Page, Subject], None]]] = {
    "xep-hang": ("ownpage.ranking", show_ranking),
    "ho-so": ("ownpage.profile", show_profile),
    WHATIF: ("ownpage.whatif", show_whatif),
    "muc-tieu": ("ownpage.goal", show_goal),
    "chac-chan": ("ownpage.sure", show_sure),
}
_STYLE = files(__package__).joinpath("own_index.css").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True, eq=False)
class Built:
    """What came of what was brought: the index, or what is wrong."""

    files: OwnFiles | None = None
    index: OwnIndex | None = None
    error: IctexploreError | None = None
    notices: tuple[Notice, ...] = field(default=())


def show_own_index(page: Page) -> None:
    """Show the ways to begin, or the answers about what was brought."""
    _show_style(page)
    brought = find_brought()
    if brought is None:
        _present(page, None, page.t("ownpage.title"), page.t("ownpage.intro"))
        if is_gone():
            show_notice(page.t("safety.own_gone"))
        show_takeaway(page)
        show_start(page)
        return
    settings = read_settings(page)
    built = remember("built", repr(settings), lambda: build(brought, settings))
    if not page.selection.is_presented:
        _show_head(page, brought, settings, built)
    if built.index is None:
        _show_broken(page, brought, built)
        return
    labels = {name: page.t(label) for name, (label, _) in _SECTIONS.items()}
    chosen = show_choice(
        page, SECTION, page.t("menu.own_index"), {**labels, DATA: page.t("ownpage.data")}
    )
    _show_notices(page, built)
    if chosen == DATA and not page.selection.is_presented:
        show_takeaway(page)
        show_data(page, brought)
    else:
        said = settings_words(settings, page.t)
        subject = Subject(brought, built.index, read_unit(built.index), said)
        _SECTIONS.get(chosen, _SECTIONS["xep-hang"])[1](page, subject)
    _show_sources(page, brought)


def build(brought: Brought, settings: OwnSettings) -> Built:
    """Return the index of what was brought, or all that is wrong with it."""
    found = None
    try:
        found = read_brought(brought, uses_posts=settings.normalisation == "goalposts")
        index = build_index(found.framework, with_posts(settings, found.goalposts), found.values)
    except IctexploreError as error:
        return Built(found, error=error)
    notices = (*found.notices, *index.notices)
    if not index.places.any():
        return Built(found, error=IctexploreError("ownpage.no_scores"), notices=notices)
    return Built(found, index, notices=notices)


def _show_style(page: Page) -> None:
    refused = page.t("uploader.refused_own", limit=FILE_MAX_MB)
    st.html(f"<style>{uploader_words(page.t, 'own-upload', refused)}{_STYLE}</style>")


def _show_head(page: Page, brought: Brought, settings: OwnSettings, built: Built) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="own-head"):
        st.html(own_band_html(band_of(brought, page.t)))
        show_drop(page)
    show_settings(page, settings, built.files.framework if built.files else None)


def _show_broken(page: Page, brought: Brought, built: Built) -> None:
    """Say all that is wrong, above the tables in which it is put right."""
    t = page.t
    told = t.word(built.error) if built.error else ""
    _present(page, brought, t("ownpage.broken"), told)
    show_takeaway(page)
    st.html(title_html(t("ownpage.broken")))
    show_notice(told)
    _show_notices(page, built)
    show_data(page, brought, t("ownpage.broken_above"))


def _present(page: Page, brought: Brought | None, told: str, more: str) -> None:
    """Show words over the whole screen while the page is presented, under the own band."""
    if page.selection.is_presented:
        present_view(page, words_view(page, brought, told, more))


def _show_notices(page: Page, built: Built) -> None:
    if built.notices and not page.selection.is_presented:
        show_notice("\n".join(page.t(notice.key, **notice.values) for notice in built.notices))


def _show_sources(page: Page, brought: Brought) -> None:
    lines = " · ".join((*sources_of(brought, page.t), page.t("ownpage.privacy")))
    st.html(f'<div class="ix-source">{escape(lines)}</div>')
