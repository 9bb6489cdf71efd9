"""Whether this browser can move a ranking itself, as far as it has told."""

from __future__ import annotations

import time

import streamlit as st

from ictexplore.ui.frame import Page

_PATIENCE = 8.0
"""Seconds in which the browser has to tell that the live ranking stands."""
_READY, _FAILED, _SINCE = (f"ictexplore.live_{word}" for word in ("ready", "failed", "since"))


def is_live(page: Page) -> bool:
    """Return whether the browser is to move the ranking, or the plain page serves."""
    return not (page.selection.is_plain or st.session_state.get(_FAILED))


def is_awaited() -> bool:
    """Return whether the browser has not told yet that its ranking stands."""
    return not st.session_state.get(_READY)


def tell_ready() -> None:
    """Remember that the ranking stands."""
    st.session_state[_READY] = True


def tell_failed() -> None:
    """Remember that the ranking can't be drawn."""
    st.session_state[_FAILED] = True


def watch() -> None:
    """Have the plain page take over where the browser tells nothing."""
    if is_awaited():
        st.session_state[_SINCE] = time.monotonic()
        _watch()


@st.fragment(run_every=_PATIENCE)
def _watch() -> None:
    """Give way to the plain page when the browser has told nothing for too long."""
    if time.monotonic() - st.session_state[_SINCE] >= _PATIENCE - 1:
        tell_failed()
        st.rerun()
