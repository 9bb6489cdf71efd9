"""Buttons that copy a text, the page's link, or its picture."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import streamlit as st

from ictexplore.ui.components import CLIPBOARD

_ASSETS = files(__package__)


def _asset(name: str) -> str:
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


_mount = st.components.v2.component(
    "ictexplore.copies",
    html=_asset("copies.html"),
    css=_asset("copies.css"),
    js=CLIPBOARD + _asset("copies.js"),
)


@dataclass(frozen=True, slots=True)
class TextCopy:
    """A text to be copied; ``html`` is what a program takes that knows tables."""

    label: str
    text: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class LinkCopy:
    """The address as the browser has it, less the parameters ``without``.

    ``mark`` stands behind its ``#``, ``note`` on a line of its own below it.
    """

    label: str
    without: Sequence[str] = ()
    mark: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PictureCopy:
    """A picture that is made when it is asked for; ``name`` is its file's, should it be saved."""

    label: str
    name: str


Copy = TextCopy | LinkCopy | PictureCopy


def copies(
    items: Sequence[Copy],
    *,
    key: str,
    words: Mapping[str, str],
    make_picture: Callable[[], bytes | None],
) -> None:
    """Show a button each; ``make_picture`` gives a PNG, ``None`` where none can be made.

    ``words`` are what is said afterwards: ``copied``, ``refused``, ``drawing``, ``saved`` and
    ``failed``.
    """
    serial = st.session_state.pop(_asked(key), None)
    answer = None if serial is None else _answer(serial, make_picture())
    _mount(
        key=key,
        data={"items": [_item(item) for item in items], "words": dict(words), "answer": answer},
        on_asked_change=lambda: _keep(key),
    )


def _item(item: Copy) -> dict[str, Any]:
    match item:
        case TextCopy(label, text, html):
            return {"kind": "text", "label": label, "text": text, "html": html}
        case LinkCopy(label, without, mark, note):
            told = {"without": list(without), "mark": mark, "note": note}
            return {"kind": "link", "label": label, **told}
        case PictureCopy(label, name):
            return {"kind": "picture", "label": label, "name": name}


def _answer(serial: int, picture: bytes | None) -> dict[str, Any]:
    shown = None if picture is None else b64encode(picture).decode("ascii")
    return {"serial": serial, "picture": shown}


def _keep(key: str) -> None:
    """Keep what was asked for the coming run; what no honest button sends is dropped."""
    serial = st.session_state[key].get("asked")
    if isinstance(serial, int):
        st.session_state[_asked(key)] = serial


def _asked(key: str) -> str:
    return f"{key}.asked"
