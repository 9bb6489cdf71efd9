"""The simulator: what stands as long as the page does, and what runs on a move."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ictexplore.engine.whatif import simulate
from ictexplore.model import Control, Outcome, Scenario
from ictexplore.ui.cache import get_controls, get_earlier_table
from ictexplore.ui.material import find_scenario
from ictexplore.ui.menu import show_links
from ictexplore.ui.page import Page, show_source, up_to_date
from ictexplore.ui.present.stage import find_shares, show_subject
from ictexplore.ui.simulator.answer import show_answer, show_sentence
from ictexplore.ui.simulator.controls import show_controls
from ictexplore.ui.simulator.live import (
    Drawing,
    lay_drawing,
    show_live_answer,
    show_live_controls,
    show_live_figures,
    show_unknown,
)
from ictexplore.ui.simulator.rivals import show_rivals
from ictexplore.ui.simulator.watch import is_live
from ictexplore.ui.takeaway.bar import show_takeaway_within
from ictexplore.ui.tray.view import Tray, show_keeping

_ANSWERED = "ictexplore.answered"
_DRAWN = 0.1
"""Seconds a browser has to draw the answer to a move: what came sooner would be drawn with it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where controls and answer stand, and the drawing if the browser moves the ranking."""

    controls: DeltaGenerator
    answer: DeltaGenerator
    drawing: Drawing | None


def lay_out(page: Page) -> Layout:
    """Show what no move changes; return the places of what one does."""
    drawing = lay_drawing(page) if is_live(page) else None
    left, right = st.columns(find_shares(page), gap="medium")
    with left:
        show_subject(page)
        show_rivals(page)
        controls = st.container(key="moving")
    with right, st.container(key="answer"):
        if drawing:
            show_live_figures(page, *_find_answer(page))
        answer = st.container(key="moved")
        if drawing:
            show_unknown(page)
        show_source(page)
    return Layout(controls, answer, drawing)


@st.fragment
def show_scenario(page: Page, layout: Layout, tray: Tray | None) -> None:
    """Show the scenario, the answer first; a move runs this part of the page alone.

    Without a ``tray`` nothing is kept or taken away.
    """
    now = up_to_date(page)
    selection = now.selection
    is_moved_only = replace(selection, changes=page.selection.changes) == page.selection
    if not is_moved_only or is_live(now) != (layout.drawing is not None):
        st.rerun()
    _show_answered(now, *_find_answer(now), layout)
    if selection not in (page.selection, st.session_state.get(_ANSWERED)):
        time.sleep(_DRAWN)
    st.session_state[_ANSWERED] = selection
    show_links(now)
    if tray:
        show_keeping(now, tray)
        show_takeaway_within(now, lambda: find_scenario(now), named=f"{selection.changes}")


def _find_answer(page: Page) -> tuple[Sequence[Control], Outcome]:
    """Return what can be moved and what comes of the scenario."""
    selection = page.selection
    scenario = Scenario(selection.edition, selection.unit, selection.changes, selection.assumption)
    outcome = simulate(page.table, scenario, get_earlier_table(selection.edition))
    return get_controls(selection.edition, selection.unit), outcome


def _show_answered(
    page: Page, controls: Sequence[Control], outcome: Outcome, layout: Layout
) -> None:
    """Show what is moved and what that brings; without a drawing by Streamlit's own widgets."""
    drawing = layout.drawing
    with layout.controls:
        if drawing:
            show_live_controls(page, controls, outcome, drawing)
        else:
            show_controls(page, controls)
        show_sentence(page, outcome)
    with layout.answer:
        if drawing:
            show_live_answer(page, controls, outcome, drawing)
        else:
            show_answer(page, controls, outcome)
