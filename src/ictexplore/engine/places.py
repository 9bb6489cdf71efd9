"""The places of all units: as published, and after one of them moved."""

from __future__ import annotations

import numpy as np

from ictexplore.engine.bounds import (
    BoolArray,
    Field,
    score_field,
    surely_behind,
    surely_not_behind,
)
from ictexplore.engine.composite import IntArray
from ictexplore.engine.position import published_place
from ictexplore.model import EditionTable, RankInterval


def published_places(table: EditionTable) -> dict[str, RankInterval]:
    """Return each unit's published rank, or the places left open to it; unit code → places."""
    field = score_field(table.standings)
    return {s.unit.code: published_place(field, i) for i, s in enumerate(table.standings)}


def places_after(
    table: EditionTable, field: Field, unit: int, shift: int, after: RankInterval
) -> dict[str, RankInterval]:
    """Return the places of all units once one of them has moved; unit code → places.

    Another unit keeps its published place, less one if the moved unit was ahead of it, plus one
    if it now is. Where a score isn't published, both may be open.

    Parameters
    ----------
    table, field : the published figures
    unit : index of the unit that moves
    shift : change of its composite, in units of 0.0001
    after : the places open to the unit itself
    """
    places = published_places(table)
    least, most = _falls(field, unit, shift)
    for i, standing in enumerate(table.standings):
        place = places[standing.unit.code]
        places[standing.unit.code] = RankInterval(
            place.best + int(least[i]), place.worst + int(most[i])
        )
    return places | {table.standings[unit].unit.code: after}


def _falls(field: Field, unit: int, shift: int) -> tuple[IntArray, IntArray]:
    """Return by how many places, least and most, each rival falls; (units,) each."""
    surely_was, maybe_was = surely_behind(field, unit), ~surely_not_behind(field, unit)
    surely_is = field.low[unit] + shift > field.high
    maybe_is = field.high[unit] + shift > field.low
    if shift > 0:
        return _less(surely_is, maybe_was).clip(0), _less(maybe_is | surely_was, surely_was)
    if shift < 0:
        return _less(surely_is & maybe_was, maybe_was), _less(maybe_is, surely_was).clip(None, 0)
    still = np.zeros(len(field.low), dtype=np.int64)
    return still, still


def _less(one: BoolArray, other: BoolArray) -> IntArray:
    return one.astype(np.int64) - other.astype(np.int64)
