"""The sections of the page as tabs; the one that is open stands in the address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.resources import files

import streamlit as st

from ictexplore.ui.echo import set_control
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import keep_text, read_choice

SECTION = "muc"
"""Query parameter that names the open section."""

_STYLE = f"<style>{files(__package__).joinpath('evidence.css').read_text(encoding='utf-8')}</style>"


def show_sections(page: Page, sections: Mapping[str, tuple[str, Callable[[Page], None]]]) -> None:
    """Show the section the address asks for; only that one is built.

    ``sections`` maps a section's name in the address to the key of its label and what shows it.
    """
    st.html(_STYLE)
    labels = {name: page.t(label) for name, (label, _) in sections.items()}
    opened = read_choice(page, SECTION, labels)
    key = f"section.{page.language}"
    # The tabs of the other language kept what was open when they last showed.
    set_control(key, labels[opened])
    tabs = st.tabs(list(labels.values()), key=key, on_change=_keep_section, args=(key, labels))
    with tabs[list(labels).index(opened)]:
        sections[opened][1](page)


def _keep_section(key: str, labels: Mapping[str, str]) -> None:
    chosen = st.session_state[key]
    keep_text(SECTION, next(name for name, label in labels.items() if label == chosen))
