"""Parameters of one page in the address: kept when another page is visited and come back from."""

from __future__ import annotations

import streamlit as st

_KEPT = "ictexplore.extra."


def read_extra(name: str) -> str | None:
    """Return what the address gives ``name``, else what the session kept of it."""
    if name in st.query_params:
        st.session_state[_KEPT + name] = st.query_params[name]
    kept: str | None = st.session_state.get(_KEPT + name)
    if kept is not None and st.query_params.get(name) != kept:
        st.query_params[name] = kept
    return kept


def keep_extra(name: str, value: str | None) -> None:
    """Keep a choice and write it into the address; ``None`` goes back to the default."""
    if value:
        st.session_state[_KEPT + name] = value
        st.query_params[name] = value
        return
    st.session_state.pop(_KEPT + name, None)
    if name in st.query_params:
        del st.query_params[name]
