"""A place that opens is filled when it is seen, not before: its page is no slower for it.

Streamlit's popover can tell as well that it was opened, but tells that it was closed, too. A click
on another page closes it: what it tells then runs on the page that is coming, and breaks it.
"""

from __future__ import annotations

from importlib.resources import files

import streamlit as st

_ASSETS = files(__package__)


def _asset(name: str) -> str:
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


_mount = st.components.v2.component(
    "ictexplore.awaited",
    html=_asset("awaited.html"),
    css=_asset("awaited.css"),
    js=_asset("awaited.js"),
)


def next_run(key: str) -> str:
    """Return a name for this run of the page; what was seen in an earlier one is seen no more."""
    run: int = st.session_state.get(_run(key), 0) + 1
    st.session_state[_run(key)] = run
    return f"{run}"


def is_seen(key: str, run: str, *, label: str) -> bool:
    """Return whether the place is seen in a run, and so to be filled.

    Until then it shows ``label``. To be called in a fragment, inside the place.
    """
    is_filled = st.session_state.get(_seen(key)) == run
    _mount(
        key=f"{key}.awaited",
        data={"run": run, "isFilled": is_filled, "label": label},
        on_opened_change=lambda: _keep(key),
    )
    return is_filled


def _keep(key: str) -> None:
    st.session_state[_seen(key)] = st.session_state[f"{key}.awaited"].get("opened")


def _run(key: str) -> str:
    return f"{key}.run"


def _seen(key: str) -> str:
    return f"{key}.seen"
