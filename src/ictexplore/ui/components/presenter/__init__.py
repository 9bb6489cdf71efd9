"""The presenter view in the browser: the way in, keys and hint while it stands, room for a block.

Each mount has its own JavaScript; what they know of one another (whether the full screen was asked
for, which page is on its way) outlives a change of page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files

import streamlit as st

_ASSETS = files(__package__)


def _asset(name: str) -> str:
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


def _component(name: str, js: Sequence[str]) -> Callable[..., object]:
    # One text, because a module that Streamlit loads from memory can't import another.
    return st.components.v2.component(
        f"ictexplore.presenter_{name}",
        html=_asset(f"{name}.html"),
        css=_asset(f"{name}.css"),
        js="".join(map(_asset, js)),
    )


_mount_entry = _component("entry", ("screen.js", "paper.js", "entry.js"))
_mount_keys = _component("keys", ("screen.js", "paper.js", "keys.js"))
_mount_fit = _component("fit", ("screen.js", "fit.js"))
_mount_slide = _component("slide", ("screen.js", "slide.js"))


def present_button(label: str, tip: str, *, on_enter: Callable[[], None]) -> None:
    """Show the button that begins the presentation; the key P does the same."""
    _mount_entry(key="present", data={"label": label, "tip": tip}, on_entered_change=on_enter)


def presenter_keys(
    words: Mapping[str, str], *, links: str, index: int, count: int, on_leave: Callable[[], None]
) -> None:
    """Listen to the keys and show the hint when the pointer moves.

    ``links`` is the selector of the links to all pages, ``index`` the place of this one among the
    ``count`` there are; ``words`` names ``place``, ``next``, ``previous``, ``leave`` and its
    ``key``.
    """
    data = {"words": dict(words), "links": links, "index": index, "count": count}
    _mount_keys(key="presenter", data=data, on_left_change=on_leave)


def fit_block(block: str) -> None:
    """Scale what holds this mount, found by the selector ``block``, to the room its parent has."""
    _mount_fit(key="presenter-fit", data={"block": block})


def show_svg(svg: str) -> None:
    """Show a picture, which has a title and a description, as large as the room there is."""
    _mount_slide(key="presenter-slide", data={"svg": svg})
