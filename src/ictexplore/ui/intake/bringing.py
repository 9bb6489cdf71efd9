"""Bringing a table: a file, or what was copied from a page or a workbook."""

from __future__ import annotations

import streamlit as st

from ictexplore.ui.components.headings import heading_html, prose_html
from ictexplore.ui.intake.session import Given, count_given, give
from ictexplore.ui.page import Page

UPLOAD_MAX_MB = 20
"""What the browser may send; that a file above 5 MB is too large is said in the reader's words."""

_PASTED = "bang-dan.txt"


def show_bringing(page: Page) -> None:
    """Show where a file is given and where a table is pasted."""
    file, text = st.columns(2, gap="large")
    with file:
        _show_upload(page)
    with text:
        _show_paste(page)


def _show_upload(page: Page) -> None:
    t, key = page.t, f"intake-file.{count_given()}"
    st.html(heading_html(t("intake.file")) + prose_html(t("intake.file_is")))

    def take() -> None:
        file = st.session_state.get(key)
        if file is not None:
            give(Given(file.name, file.getvalue()))

    st.file_uploader(
        t("intake.file"),
        key=key,
        max_upload_size=UPLOAD_MAX_MB,
        label_visibility="collapsed",
        on_change=take,
    )


def _show_paste(page: Page) -> None:
    t, key = page.t, f"intake-text.{count_given()}"
    st.html(heading_html(t("intake.paste")) + prose_html(t("intake.paste_is")))
    with st.form(f"intake-paste.{count_given()}", border=False):
        st.text_area(
            t("intake.paste"),
            key=key,
            height=150,
            placeholder=t("intake.paste_placeholder"),
            label_visibility="collapsed",
        )
        st.form_submit_button(
            t("intake.read"),
            icon=":material/table_view:",
            on_click=lambda: give(Given(_PASTED, st.session_state[key].encode("utf-8"))),
        )
