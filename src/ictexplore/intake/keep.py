"""A table taken over for good: into the operator's own data folder, all of it or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ictexplore.intake.examine import Examination
from ictexplore.store import (
    DataFaultError,
    ImportVersion,
    Store,
    overlay_faults,
    read_imports,
    save_import,
)


def keep(  # noqa: PLR0913 -- the table, its record, and where it goes
    examination: Examination,
    record: Mapping[str, object],
    *,
    accepted: bool,
    store: Store,
    data_dir: Path,
    own_dir: Path,
) -> ImportVersion:
    """Add a table to the operator's data folder, and return the version it became.

    ``record`` is kept beside it. Raises ``tables.errors_open`` for a table with errors,
    ``tables.doubts_open`` for one whose doubts weren't ``accepted``, ``DataFaultError`` where it
    breaks a rule of the data beside what was imported before, ``tables.own_unwritable``.
    """
    edition, overlay = examination.accept(is_accepted=accepted)
    refused = {each.name for each in store.refused_imports()}
    others = [
        other
        for other in read_imports(own_dir)
        if other.name not in refused and not other.name.startswith(f"{edition.code}/")
    ]
    if faults := overlay_faults(data_dir, [*others, replace(overlay, origin="imported")]):
        raise DataFaultError(faults)
    return save_import(own_dir, edition.code, overlay.tables, record)
