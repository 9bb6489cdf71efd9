"""The app's style, in the colours of the visitor's theme."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import streamlit as st

from ictexplore.export.cards import CARDS_CSS, colours_css
from ictexplore.export.live.assets import read_asset
from ictexplore.ui.present.paper import lightening_style

_STYLES_MAX = 16


def _read(*paths: tuple[str, ...]) -> str:
    package = files(__package__)
    return "".join(package.joinpath(*path).read_text(encoding="utf-8") for path in paths)


ROOM_CSS = _read(("room.css",))
"""Room for what is still to come, for the page that a browser is given first."""

_STYLE = (
    ROOM_CSS
    + CARDS_CSS
    + read_asset("answer.css")
    + _read(
        ("style.css",),
        ("components", "text.css"),
        ("components", "uploader.css"),
        ("present", "print.css"),
    )
)
_STYLE_PRESENTED = _read(("present", "present.css"))


def is_dark() -> bool:
    """Return whether the visitor's theme is the dark one."""
    return st.context.theme.type == "dark"


def show_style(words: str = "", *, is_presented: bool = False) -> None:
    """Write the app's style into the page; ``words`` are custom properties that hold its texts."""
    st.html(_style_html(words, is_dark=is_dark(), is_presented=is_presented))


@lru_cache(_STYLES_MAX)
def _style_html(words: str, *, is_dark: bool, is_presented: bool) -> str:
    root = f"{colours_css(dark=is_dark)}:root{{{words}}}"
    light = lightening_style() if is_dark else ""
    return f"<style>{root}{_STYLE}{_STYLE_PRESENTED * is_presented}{light}</style>"
