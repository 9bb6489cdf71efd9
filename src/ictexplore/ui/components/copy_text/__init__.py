"""A sentence to read, with a button that copies it."""

from __future__ import annotations

from importlib.resources import files

import streamlit as st

from ictexplore.ui.components import CLIPBOARD

_ASSETS = files(__package__)


def _asset(name: str) -> str:
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


_mount = st.components.v2.component(
    "ictexplore.copy_text",
    html=_asset("copy_text.html"),
    css=_asset("copy_text.css"),
    js=CLIPBOARD + _asset("copy_text.js"),
)


def copy_text(text: str, *, key: str, label: str, done_label: str) -> None:
    """Show ``text`` and a button ``label`` that copies it and then reads ``done_label``."""
    _mount(key=key, data={"text": text, "label": label, "doneLabel": done_label})
