"""What concerns a page as a whole: the language it is read aloud in, and a server that it lost.

A page that lost its server is made anew once it is connected again, before the next click.
Streamlit itself waits for that click. Where another process answers then, it knows nothing of the
controls yet, and the click would be lost. Until its first run is through, the page takes none.
"""

from __future__ import annotations

from importlib.resources import files

import streamlit as st

_ASSETS = files(__package__)
_mount = st.components.v2.component(
    "ictexplore.document",
    js="\n".join(
        _ASSETS.joinpath(name).read_text(encoding="utf-8")
        for name in ("reconnected.js", "document.js")
    ),
)


def tend_document(language: str) -> None:
    """Name the language, and let the page run again when the connection comes back; no room."""
    _mount(key="document", data={"language": language}, on_returned_change=_run)


def _run() -> None:
    """Do nothing: the run that follows shows the page."""
