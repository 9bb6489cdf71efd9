"""Whether this browser moves a ranking itself, and the way out where it doesn't."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from ictexplore.ui.components.live_simulator.vega import vega_address
from ictexplore.ui.page import Page
from ictexplore.ui.state import change_selection

_FAILED = "ictexplore.live_failed"


def is_live(page: Page) -> bool:
    """Return whether the browser is to move the ranking, or the plain page serves."""
    is_plain = page.selection.is_plain or st.session_state.get(_FAILED)
    return not is_plain and vega_address() is not None


def tell_failed() -> None:
    """Remember that the ranking can't be drawn."""
    st.session_state[_FAILED] = True


def show_way_out(page: Page) -> None:
    """Offer the plain page; the style shows it where no slider has come for too long."""
    with st.container(key="live-way-out"):
        st.button(
            page.t("live.way_out"),
            key="live-to-plain",
            type="tertiary",
            on_click=lambda: change_selection(
                page.choices, lambda held: replace(held, is_plain=True)
            ),
        )
