"""The tables that this session has brought: looked at, or dropped."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import streamlit as st

from ictexplore.model import IctexploreError
from ictexplore.store import DataFaultError, word_faults
from ictexplore.ui.components.headings import heading_html
from ictexplore.ui.intake.session import Taken, drop, find_taken
from ictexplore.ui.intake.taking import FAULTS_MAX, go_to
from ictexplore.ui.page import Page, page_link, show_notice
from ictexplore.ui.state import DEFAULT_EDITION

_WAYS = ("ranking", "profile", "whatif", "query")
"""Pages that a table just brought is looked at on."""


def show_tables(page: Page) -> None:
    """Show the session's tables in a place of their own, which is there for none as well."""
    with st.container(key="intake-tables"):
        if taken := find_taken():
            _show_taken(page, taken)


def _show_taken(page: Page, taken: Mapping[str, Taken]) -> None:
    t = page.t
    st.html(heading_html(t("intake.taken", count=len(taken))))
    for table in taken.values():
        _show_table(page, table)
    if page.selection.edition in taken:
        st.html(page.band_html())
        with st.container(horizontal=True, key="intake-ways"):
            for name in _WAYS:
                page_link(page, name, t(f"menu.{name}"))


def _show_table(page: Page, table: Taken) -> None:
    t, code = page.t, table.edition.code
    with st.container(horizontal=True, vertical_alignment="center", key=f"intake-taken-{code}"):
        told = t(
            "intake.table",
            edition=code,
            title=table.edition.title,
            publisher=table.source.publisher,
            file=table.file,
        )
        st.html(f'<div class="ix-intake-table">{escape(told)}</div>')
        if page.selection.edition != code:
            st.button(
                t("intake.look", edition=code),
                key=f"intake-look.{code}",
                type="tertiary",
                on_click=go_to,
                args=(page, code),
            )
        is_dropped = st.button(
            t("intake.drop", edition=code),
            key=f"intake-drop.{code}",
            icon=":material/delete:",
            type="tertiary",
        )
    if is_dropped:
        _drop(page, code)


def _drop(page: Page, code: str) -> None:
    """Drop a table; who looks at it goes to the default edition.

    Those that are left may not stand beside what was imported meanwhile: then all stays, and the
    one in the way can be dropped first.
    """
    try:
        drop(code)
    except DataFaultError as error:
        show_notice("\n".join(word_faults(error.faults, page.t)[:FAULTS_MAX]))
        return
    except IctexploreError as error:
        show_notice(page.t.word(error))
        return
    if page.selection.edition == code:
        go_to(page, DEFAULT_EDITION)
    st.rerun()
