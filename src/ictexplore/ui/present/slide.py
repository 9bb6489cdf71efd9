"""A page's view as a slide over the whole screen."""

from __future__ import annotations

import re
from typing import NoReturn

import streamlit as st

from ictexplore.export.picture import picture_svg
from ictexplore.export.view import View
from ictexplore.ui.components.presenter import show_svg

_LETTERS = re.compile("<style>@font-face.*?</style>", re.DOTALL)
"""The typeface that a picture carries along; the page has it."""


def present_view(view: View) -> NoReturn:
    """Show the view, and nothing that would follow on the page."""
    with st.container(key="slide"):
        show_svg(slide_svg(view))
    st.stop()


def slide_svg(view: View) -> str:
    """Return the view's picture without the typeface."""
    return _LETTERS.sub("", picture_svg(view), count=1)
