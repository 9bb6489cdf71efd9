"""The tray as it stands below the simulator: what is kept, side by side, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ictexplore.charts.slopes import slopes
from ictexplore.export.cards import band_html
from ictexplore.i18n import Translator
from ictexplore.model import IctexploreError
from ictexplore.ui.components.headings import heading_html
from ictexplore.ui.components.labels import plain_label
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.echo import set_control
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.parameters import keep_values, read_values
from ictexplore.ui.state import change_selection
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway
from ictexplore.ui.tray.entries import (
    ENTRIES_MAX,
    ENTRY,
    NAME_MAX,
    Entry,
    clean_name,
    free_name,
    is_kept,
    read_entry,
    with_reference,
    write_entry,
)
from ictexplore.ui.tray.rows import Kept, find_kept, find_slopes, tray_heads, tray_rows
from ictexplore.ui.tray.taken import tray_view


@dataclass(frozen=True, slots=True)
class Tray:
    """What is kept, and the place of the button that keeps one more."""

    entries: Sequence[Entry]
    place: DeltaGenerator


def show_tray(page: Page) -> Tray:
    """Show the scenarios that are kept; the button that keeps one more is still to come."""
    t = page.t
    entries = read_entries(page)
    with st.container(key="tray"):
        kept = find_kept(entries, t)
        tray = Tray(entries, _show_head(page, kept))
        if not entries:
            st.html(f'<p class="ix-note">{escape(t("tray.empty", most=ENTRIES_MAX))}</p>')
            return tray
        st.html(band_html(t("common.band_simulated"), is_simulated=True) + _table_html(kept, t))
        _show_slopes(page, kept)
        for index, entry in enumerate(entries):
            _show_actions(page, entries, index, entry)
    return tray


def show_keeping(page: Page, tray: Tray) -> None:
    """Show the button that keeps the scenario looked at."""
    selection, entries = page.selection, tray.entries
    is_published = not selection.changes and selection.assumption.is_hold
    tray.place.button(
        page.t("tray.keep"),
        key="tray-keep",
        icon=":material/add:",
        disabled=is_published or len(entries) >= ENTRIES_MAX or is_kept(entries, selection),
        on_click=_add,
        args=(page, entries, page.t("tray.name", number=len(entries) + 1)),
    )


def read_entries(page: Page) -> list[Entry]:
    """Return what the address keeps; what can't be used is named and left out."""
    entries: list[Entry] = []
    for text in read_values(ENTRY)[:ENTRIES_MAX]:
        try:
            entries.append(read_entry(text, page.choices, page.selection))
        except IctexploreError as error:
            show_notice(page.t.word(error))
    return entries


def _show_head(page: Page, kept: Sequence[Kept]) -> DeltaGenerator:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.html(heading_html(page.t("tray.title")), width="content")
        place = st.container(width="content")
        if kept:
            show_takeaway(page, lambda: tray_view(page, kept), key="tray")
    return place


def _table_html(kept: Sequence[Kept], t: Translator) -> str:
    name, scope, *figures, told = tray_heads(t)
    columns = [
        Column(name),
        Column(scope, kind="short"),
        *(Column(head, kind="number") for head in figures),
        Column(told),
    ]
    return table_html(columns, tray_rows(kept, t), label=t("tray.title"))


def _show_slopes(page: Page, kept: Sequence[Kept]) -> None:
    """Show the scenarios of the unit looked at, from their reference."""
    found = find_slopes(kept, page.table, page.selection.unit, page.t)
    if found is None:
        return
    start, others, is_published = found
    chart = slopes(start, others, is_published=is_published, language=page.language, dark=is_dark())
    st.altair_chart(chart, theme=None)


def _show_actions(page: Page, entries: Sequence[Entry], index: int, entry: Entry) -> None:
    t = page.t
    key = f"tray-name-{index}"
    set_control(key, entry.name)
    with st.container(key=f"tray-row-{index}", horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            t("tray.rename", name=plain_label(entry.name)),
            key=key,
            max_chars=NAME_MAX,
            label_visibility="collapsed",
            on_change=lambda: _rename(page, entries, index, st.session_state[key]),
            width=260,
        )
        others = [e for i, e in enumerate(entries) if i != index]
        marked = with_reference(entries, None if entry.is_reference else index)
        copy = replace(entry, name=free_name(entries, entry.name), is_reference=False)
        actions = {
            "tray.open": lambda: change_selection(
                page.choices, lambda held: replace(entry.selection, language=held.language)
            ),
            "tray.copy": lambda: _keep(page, [*entries, copy]),
            "tray.unmark" if entry.is_reference else "tray.mark": lambda: _keep(page, marked),
            "tray.delete": lambda: _keep(page, others),
        }
        for label, act in actions.items():
            st.button(
                t(label),
                key=f"{label}-{index}",
                on_click=act,
                disabled=label == "tray.copy" and len(entries) >= ENTRIES_MAX,
            )


def _add(page: Page, entries: Sequence[Entry], name: str) -> None:
    _keep(page, [*entries, Entry(free_name(entries, name), page.selection)])
    st.rerun()  # the button stands in a part that runs alone


def _rename(page: Page, entries: Sequence[Entry], index: int, given: str) -> None:
    name = clean_name(given)
    others = [entry for i, entry in enumerate(entries) if i != index]
    if name:
        renamed = replace(entries[index], name=free_name(others, name))
        _keep(page, [*entries[:index], renamed, *entries[index + 1 :]])


def _keep(page: Page, entries: Sequence[Entry]) -> None:
    keep_values(ENTRY, [write_entry(entry, page.choices) for entry in entries])
