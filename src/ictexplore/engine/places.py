"""The places of all units: as published, and after one of them moved."""

from __future__ import annotations

import numpy as np

from ictexplore.engine.bounds import (
    BoolArray,
    Field,
    score_field,
    surely_behind,
    surely_not_behind,
    unranked_places,
)
from ictexplore.engine.composite import IntArray
from ictexplore.model import EditionTable, RankInterval


def published_places(table: EditionTable) -> dict[str, RankInterval]:
    """Return each unit's published rank, or the places left open to it; unit code → places."""
    return _places(table, score_field(table.standings))


def _places(table: EditionTable, field: Field) -> dict[str, RankInterval]:
    if (field.rank > 0).all():
        return {s.unit.code: RankInterval(s.rank, s.rank) for s in table.standings if s.rank}
    best, worst = (
        np.where(field.rank > 0, field.rank, places) for places in unranked_places(field)
    )
    return {
        s.unit.code: RankInterval(*places)
        for s, *places in zip(table.standings, best.tolist(), worst.tolist(), strict=True)
    }


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
    places = _places(table, field)
    least, most = _falls(field, unit, shift)
    moved = {
        code: RankInterval(place.best + better, place.worst + worse)
        for (code, place), better, worse in zip(
            places.items(), least.tolist(), most.tolist(), strict=True
        )
    }
    return moved | {table.standings[unit].unit.code: after}


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
