"""The proof and the tables it rests on, computed once a process: data never change at run time."""

from __future__ import annotations

from ictexplore.model import Edition, EditionTable
from ictexplore.proof import Proof, prove_all
from ictexplore.ui.cache import get_editions, get_table
from ictexplore.ui.stores import get_store, per_store


@per_store()
def get_proof() -> Proof:
    """Return every recomputation of the published figures."""
    return prove_all([get_table(edition.code) for edition in get_editions()], get_store().rows)


def members_table(edition: Edition) -> EditionTable:
    """Return the table of the 63 units of the same index and year."""
    return next(
        get_table(other.code)
        for other in get_editions()
        if (other.index, other.year, other.unit_system) == (edition.index, edition.year, "63")
    )
