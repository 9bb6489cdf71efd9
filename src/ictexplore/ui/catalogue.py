"""The tables there are, read once a process."""

from __future__ import annotations

import streamlit as st

from ictexplore.store import TableInfo, default_data_dir, read_catalogue
from ictexplore.ui.cache import get_store


@st.cache_resource(show_spinner=False)
def get_catalogue() -> tuple[TableInfo, ...]:
    """Return every table, then the views on them."""
    return read_catalogue(get_store(), default_data_dir())
