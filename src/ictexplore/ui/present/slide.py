"""A page's view as a slide over the whole screen."""

from __future__ import annotations

import re

import streamlit as st

from ictexplore.charts.tools import find_missing
from ictexplore.export.picture import picture_svg
from ictexplore.export.view import View
from ictexplore.ui.components.presenter import show_svg
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.takeaway.parts import draw_nothing, page_view

_LETTERS = re.compile("<style>@font-face.*?</style>", re.DOTALL)
"""The typeface that a picture carries along; the page has it."""


_SLIDES, _SLIDES_MAX = "ictexplore.slides", 24


def present_view(page: Page, view: View) -> None:
    """Show the view, and nothing that would follow on the page.

    Where the machine can't draw it the page shows itself, after the reason.
    """
    if missing := find_missing():
        show_notice(page.t.word(missing))
        return
    with st.container(key="slide"):
        show_svg(_find_slide(page, view))
    st.stop()


def present_words(page: Page, told: str, *more: str) -> None:
    """Show a sentence over the whole screen where a presented page has nothing else to show."""
    if page.selection.is_presented:
        view = page_view(page, finding=told, draw=draw_nothing, notes=more)
        present_view(page, view)


def _find_slide(page: Page, view: View) -> str:
    """Return the view's picture, kept of the last that this visitor saw.

    What is drawn follows from the address, the texts and the edition, which is kept along: another
    one is never taken for it.
    """
    address = tuple((name, *st.query_params.get_all(name)) for name in sorted(st.query_params))
    texts = (view.finding, view.figures, view.notes, view.sources, view.caption)
    key = (page.name, address, texts, id(page.table))
    kept: dict[object, tuple[str, object]] = st.session_state.setdefault(_SLIDES, {})
    svg = kept.pop(key)[0] if key in kept else slide_svg(view)
    kept[key] = (svg, page.table)
    if len(kept) > _SLIDES_MAX:
        kept.pop(next(iter(kept)))
    return svg


def slide_svg(view: View) -> str:
    """Return the view's picture without the typeface."""
    return _LETTERS.sub("", picture_svg(view), count=1)
