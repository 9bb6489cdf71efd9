"""The plain page: Streamlit's own widgets, for a browser that can't move the ranking itself."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ictexplore.model import Control, Outcome
from ictexplore.ui.page import Page
from ictexplore.ui.present.stage import find_shares, show_subject
from ictexplore.ui.simulator.answer import show_answer, show_sentence
from ictexplore.ui.simulator.controls import show_controls
from ictexplore.ui.simulator.rivals import show_rivals


def show_plain(page: Page, controls: Sequence[Control], outcome: Outcome) -> None:
    """Show sliders and answer; a move is answered when the hand lets go."""
    left, right = st.columns(find_shares(page), gap="medium")
    with left:
        show_subject(page)
        show_rivals(page)
        show_controls(page, controls)
        show_sentence(page, outcome)
    with right, st.container(key="answer"):
        show_answer(page, controls, outcome)
