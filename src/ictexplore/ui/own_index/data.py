"""Bringing data: the example, files, or tables written in the page."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pandas as pd
import streamlit as st

from ictexplore.examples import OWN_INDEX, OWN_INDEX_TEMPLATES, own_index_file
from ictexplore.i18n import shorten
from ictexplore.model import IctexploreError
from ictexplore.ui.components.headings import heading_html, prose_html, title_html
from ictexplore.ui.own_index.brought import (
    FRAMEWORK,
    GOALPOSTS,
    NAMES,
    PARTS,
    VALUES,
    Brought,
    File,
    bring_example,
    bring_templates,
    read_part,
)
from ictexplore.ui.own_index.editing import complete_values, editable, edited_rows
from ictexplore.ui.own_index.session import bring, count_brought, drop
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.parameters import keep_text

FILE_MAX_MB = 30
"""20,000 units by 50 indicators take about ten."""

_TYPES = ["xlsx", "csv", "tsv", "txt", "html", "htm"]
_LABELS = {
    FRAMEWORK: "ownpage.file_framework",
    VALUES: "ownpage.file_values",
    GOALPOSTS: "ownpage.file_goalposts",
}
_HELPS = {
    FRAMEWORK: "ownpage.help_framework",
    VALUES: "ownpage.help_values",
    GOALPOSTS: "ownpage.help_goalposts",
}
_COLUMNS = ("code", "parent", "level", "direction", "weight", "name", "unit", "lower", "upper")


def show_start(page: Page) -> None:
    """Show what the page is for, and the ways to begin."""
    t = page.t
    st.html(title_html(t("ownpage.title"), t("ownpage.intro")))
    ways, files = st.columns([1, 1.6], gap="large")
    with ways:
        st.html(heading_html(t("ownpage.start_example")) + prose_html(t("ownpage.example_is")))
        st.button(
            t("ownpage.use_example"),
            key="own-example",
            type="primary",
            icon=":material/play_arrow:",
            on_click=lambda: bring(bring_example()),
        )
        st.html(heading_html(t("ownpage.start_page")) + prose_html(t("ownpage.page_is")))
        st.button(
            t("ownpage.use_page"),
            key="own-write",
            icon=":material/edit:",
            on_click=_write_here,
        )
    with files:
        st.html(heading_html(t("ownpage.start_files")) + prose_html(t("ownpage.files_are")))
        show_upload(page, None)
        show_templates(page)
    st.html(prose_html(t("ownpage.privacy")))


def _write_here() -> None:
    bring(bring_templates())
    keep_text("phan", "du-lieu")


def show_upload(page: Page, brought: Brought | None) -> None:
    """Show where files are given; those that aren't given stay as they were brought."""
    t, key = page.t, f"own-upload.{count_brought()}"
    with st.form(key, border=False):
        given = {}
        for part in PARTS:
            given[part] = st.file_uploader(
                t(_LABELS[part]),
                type=_TYPES,
                key=f"{key}.{part}",
                help=t(_HELPS[part]),
                max_upload_size=FILE_MAX_MB,
            )
        is_sent = st.form_submit_button(t("ownpage.compute"), type="primary")
    if not is_sent:
        return
    files = {part: File(f.name, f.getvalue()) for part, f in given.items() if f is not None}
    parts = {**(dict(brought.parts) if brought and not brought.is_example else {}), **files}
    missing = [t(_LABELS[part]) for part in (FRAMEWORK, VALUES) if part not in parts]
    if missing:
        show_notice(t("ownpage.missing_files", files=tuple(missing)))
        return
    bring(Brought(parts))
    st.rerun()


def show_templates(page: Page) -> None:
    """Show the templates and the example's files to download."""
    t = page.t
    for label, names in (
        ("ownpage.templates", OWN_INDEX_TEMPLATES),
        ("ownpage.example_files", OWN_INDEX),
    ):
        with st.container(horizontal=True, vertical_alignment="center", key=f"own-get-{names[0]}"):
            st.html(f'<div class="ix-source">{escape(t(label))}</div>', width="content")
            for name in names:
                st.download_button(
                    name,
                    _getting(name),
                    file_name=name,
                    mime="text/csv",
                    key=f"own-get.{name}",
                    icon=":material/download:",
                    type="tertiary",
                    on_click="ignore",
                )


def _getting(name: str) -> Callable[[], bytes]:
    return lambda: own_index_file(name)


def show_data(page: Page, brought: Brought, told: str = "") -> None:
    """Show what was brought as tables to edit, and where other files can take their place.

    ``told`` is said beside the button as well, which may be far below the top of the page.
    """
    t = page.t
    with st.form(f"own-edit.{count_brought()}", border=False):
        tables = {part: _show_table(page, brought, part) for part in PARTS}
        is_sent = st.form_submit_button(
            t("ownpage.recompute"), type="primary", icon=":material/calculate:"
        )
    if is_sent:
        _take_tables(brought, tables)
    if told:
        show_notice(told)
    with st.expander(t("ownpage.replace"), key=f"own-replace.{t.language}"):
        show_upload(page, brought)
    show_templates(page)


def show_drop(page: Page) -> None:
    """Show the button that forgets all that was brought."""
    st.button(
        page.t("ownpage.drop"),
        key="own-drop",
        icon=":material/delete:",
        type="tertiary",
        on_click=drop,
    )


def _show_table(page: Page, brought: Brought, part: str) -> pd.DataFrame | None:
    t = page.t
    name = brought.parts[part].name if part in brought.parts else NAMES[part]
    st.html(heading_html(f"{t(_LABELS[part])} · {shorten(name)}") + prose_html(t(_HELPS[part])))
    frame = _find_frame(page, brought, part)
    if frame is None:
        return None
    edited: pd.DataFrame = st.data_editor(
        frame,
        num_rows="dynamic",
        hide_index=True,
        height=min(420, 35 * (len(frame) + 2) + 3),
        column_config={
            name: st.column_config.TextColumn(_title(page, str(name))) for name in frame.columns
        },
        key=f"own-table.{count_brought()}.{part}.{t.language}",
        alt=t(_LABELS[part]),
    )
    return edited


def _find_frame(page: Page, brought: Brought, part: str) -> pd.DataFrame | None:
    if part not in brought.parts:
        return pd.DataFrame({"code": [], "lower": [], "upper": []}, dtype="string")
    try:
        frame = editable(read_part(brought, part))
    except IctexploreError as error:
        show_notice(page.t.word(error))
        return None
    if frame is None:
        show_notice(page.t("ownpage.not_editable"))
    return frame


def _title(page: Page, column: str) -> str:
    """Return a column's head: its name in the file, and what it is."""
    return f"{page.t(f'ownpage.column_{column}')} ({column})" if column in _COLUMNS else column


def _take_tables(brought: Brought, tables: dict[str, pd.DataFrame | None]) -> None:
    parts = dict(brought.parts)
    rows = {part: edited_rows(frame) for part, frame in tables.items() if frame is not None}
    if FRAMEWORK in rows and VALUES in rows:
        rows[VALUES] = complete_values(rows[VALUES], rows[FRAMEWORK])
    for part, table in rows.items():
        is_empty = part == GOALPOSTS and part not in parts and len(table) == 1
        if not is_empty:
            name = parts[part].name if part in parts else NAMES[part]
            parts[part] = File(name, rows=table)
    bring(Brought(parts), is_new=False)
    st.rerun()
