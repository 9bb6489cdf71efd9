"""The page on which an official table is brought: what the session has, bringing, a preview."""

from __future__ import annotations

from html import escape
from importlib.resources import files

import streamlit as st

from ictexplore.i18n import Translator
from ictexplore.model import IctexploreError
from ictexplore.reading import LIMITS, NEW, Wishes
from ictexplore.reading.limits import MEBIBYTE
from ictexplore.ui.components.headings import heading_html, title_html
from ictexplore.ui.components.uploader import uploader_words
from ictexplore.ui.echo import set_control
from ictexplore.ui.intake.bringing import show_bringing
from ictexplore.ui.intake.examined import find_examined, get_known, guess_edition
from ictexplore.ui.intake.preview import show_preview
from ictexplore.ui.intake.session import Given, count_given, find_given, give, said, say
from ictexplore.ui.intake.tables import show_tables
from ictexplore.ui.intake.taking import show_taking
from ictexplore.ui.page import Page, show_notice

EDITION, FRAMEWORK = "edition", "framework"
_CODE_MAX = 40
_STYLE = files(__package__).joinpath("intake.css").read_text(encoding="utf-8")


def show_intake(page: Page) -> None:
    """Show the session's tables, and the one being looked at or the ways to bring one."""
    t = page.t
    refused = t("uploader.refused_table", limit=LIMITS.bytes // MEBIBYTE)
    st.html(f"<style>{uploader_words(t, 'intake-file', refused)}{_STYLE}</style>")
    given = find_given()
    if given is None:
        st.html(title_html(t("intake.title"), t("intake.intro")))
        show_tables(page)
        show_bringing(page)
    else:
        _show_given(page, given)
        show_tables(page)
    st.html(f'<div class="ix-source">{escape(t("intake.privacy"))}</div>')


def _show_given(page: Page, given: Given) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="intake-head"):
        st.html(title_html(page.t("intake.preview")), width="content")
        st.button(
            page.t("intake.leave"),
            key="intake-leave",
            icon=":material/close:",
            type="tertiary",
            on_click=lambda: give(None),
        )
    try:
        with st.spinner(page.t("intake.reading")):
            wishes = Wishes(said(EDITION) or None, said(FRAMEWORK) or None)
            examination = find_examined(given, wishes)
    except IctexploreError as error:
        st.html(heading_html(page.t("intake.unreadable")))
        show_notice(page.t.word(error))
        return
    preview, form = st.columns([1.7, 1], gap="large")
    with preview:
        show_preview(page, examination)
    with form:
        _show_wishes(page, given)
        show_taking(page, given, wishes, examination)


def _show_wishes(page: Page, given: Given) -> None:
    """Show what can be said of the table; a guess that stands untouched stays a guess."""
    t, count = page.t, count_given()
    code, framework = said(EDITION), said(FRAMEWORK) or ""
    field = f"intake-edition.{count}"
    set_control(field, guess_edition(given) if code is None else code)
    st.text_input(
        t("intake.edition"),
        key=field,
        help=t("intake.edition_help"),
        placeholder=t("intake.edition_placeholder"),
        max_chars=_CODE_MAX,
        on_change=lambda: say(EDITION, st.session_state[field].strip()),
    )
    key = f"intake-framework.{count}.{t.language}"
    set_control(key, framework)
    st.selectbox(
        t("intake.framework"),
        ["", *(known.framework.code for known in get_known().frameworks), NEW],
        format_func=lambda code: _name_framework(code, t),
        key=key,
        help=t("intake.framework_help"),
        filter_mode=None,
        on_change=lambda: say(FRAMEWORK, st.session_state[key]),
    )


def _name_framework(code: str, t: Translator) -> str:
    if not code:
        return t("intake.framework_auto")
    return t("intake.framework_new", code=code) if code == NEW else code
