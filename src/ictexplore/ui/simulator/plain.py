"""The plain page: Streamlit's own widgets, for a browser that can't move the ranking itself."""

from __future__ import annotations

from collections.abc import Sequence

from streamlit.delta_generator import DeltaGenerator

from ictexplore.model import Control, Outcome
from ictexplore.ui.page import Page
from ictexplore.ui.simulator.answer import show_answer, show_sentence
from ictexplore.ui.simulator.controls import show_controls


def show_plain(
    page: Page,
    controls: Sequence[Control],
    outcome: Outcome,
    *,
    left: DeltaGenerator,
    right: DeltaGenerator,
) -> None:
    """Show sliders and answer; a move is answered when the hand lets go."""
    with left:
        show_controls(page, controls)
        show_sentence(page, outcome)
    with right:
        show_answer(page, controls, outcome)
