"""A page that lost its server is made anew once it is connected again, before the next click.

Streamlit itself waits for that click. Where another process answers then, it knows nothing of the
controls yet, and the click would be lost. Until its first run is through, the page takes none.
"""

from __future__ import annotations

from importlib.resources import files

import streamlit as st

_mount = st.components.v2.component(
    "ictexplore.reconnected",
    js=files(__package__).joinpath("reconnected.js").read_text(encoding="utf-8"),
)


def follow_connection() -> None:
    """Let the page run again when the connection comes back; takes no room."""
    _mount(key="reconnected", data={}, on_returned_change=_run)


def _run() -> None:
    """Do nothing: the run that follows shows the page."""
