"""The tables there are, read once a process."""

from __future__ import annotations

from ictexplore.store import TableInfo, default_data_dir, read_catalogue
from ictexplore.ui.stores import get_store, per_store


@per_store()
def get_catalogue() -> tuple[TableInfo, ...]:
    """Return every table, then the views on them."""
    return read_catalogue(get_store(), default_data_dir())
