"""Which places are left open when some rivals are known by rank only, or not at all.

Every unit has the lowest and the highest score that what is printed allows. A place is then
bounded twice: by counting rivals surely above or possibly above, and by the published ranks
themselves: where a unit of rank 8 stands below, at most seven others can stand above.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from ictexplore.engine.composite import IntArray
from ictexplore.model import SCORE_MAX, RankInterval, Standing

Side = Literal["left", "right"]
BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Field:
    """The units of an edition: ``low`` and ``high`` score of each in units of 0.0001, (units,).

    ``rank`` is the published place, 0 where none is published.
    """

    low: IntArray
    high: IntArray
    rank: IntArray


def score_field(standings: Sequence[Standing]) -> Field:
    """Return what the printed scores and ranks of an edition allow for each unit.

    A unit known by rank alone lies between its nearest neighbours of known rank and score; a unit
    of which nothing is printed may stand anywhere.
    """
    rank = np.array([s.rank or 0 for s in standings], dtype=np.int64)
    bounds = [(0, SCORE_MAX) if s.composite is None else s.composite.bounds for s in standings]
    low, high = np.array(bounds, dtype=np.int64).reshape(-1, 2).T
    scored = np.array([s.composite is not None for s in standings], dtype=bool)
    anchors = scored & (rank > 0)
    for i in np.flatnonzero(~scored & (rank > 0)):
        high[i] = high[anchors & (rank <= rank[i])].min(initial=SCORE_MAX)
        low[i] = low[anchors & (rank >= rank[i])].max(initial=0)
    return Field(low, high, rank)


def place(field: Field, unit: int, low: int, high: int) -> RankInterval:
    """Return the places open to ``unit`` when its score lies in ``low``..``high``.

    Parameters
    ----------
    field : the published standings, the unit's own among them
    unit : index of the unit that moves; all others stand still
    low, high : its score after the move, in units of 0.0001
    """
    rivals = np.arange(len(field.low)) != unit
    ranked = rivals & (field.rank > 0)
    # All above a ranked rival that is no lower stand above too, bar the unit itself.
    kept_above = field.rank - 1 - ~surely_not_behind(field, unit) + (field.low > high)
    at_least = kept_above[ranked & (field.low >= high)].max(initial=0)
    # Only those above a ranked rival can stand above a score that is no lower than the rival's.
    left_above = field.rank - 1 - surely_behind(field, unit)
    at_most = left_above[ranked & (field.high <= low)].min(initial=len(field.low) - 1)
    best = max(int(at_least), int((rivals & (field.low > high)).sum()))
    worst = min(int(at_most), int((rivals & (field.high > low)).sum()))
    return RankInterval(1 + best, 1 + worst)


def unranked_places(field: Field) -> tuple[IntArray, IntArray]:
    """Return `place` of all units at once, best and worst, each where its score lies as published.

    It holds for those without a published rank: (units,) each. Counting rivals above by sorting
    the scores once, it costs little more than one unit's.
    """
    units = len(field.low)
    ranked = field.rank > 0
    lows, highs = np.sort(field.low), np.sort(field.high)
    best = units - lows.searchsorted(field.high, "right")
    worst = units - highs.searchsorted(field.low, "right") - (field.high > field.low)
    at_least = np.maximum(
        _most_above(field.low[ranked], field.rank[ranked], field.high, "right"),
        _most_above(field.low[ranked], field.rank[ranked], field.high, "left") - 1,
    )
    at_most = np.minimum(
        _least_below(field.high[ranked], field.rank[ranked], field.low, "left", units + 1) - 2,
        _least_below(field.high[ranked], field.rank[ranked], field.low, "right", units) - 1,
    )
    return 1 + np.maximum(best, at_least), 1 + np.minimum(worst, at_most)


def _most_above(lows: IntArray, ranks: IntArray, scores: IntArray, side: Side) -> IntArray:
    """Return the greatest rank of those that stand above each score, 0 where nobody does."""
    order = lows.argsort()
    greatest = np.maximum.accumulate(ranks[order][::-1])[::-1]
    return np.append(greatest, 0)[lows[order].searchsorted(scores, side)]


def _least_below(
    highs: IntArray, ranks: IntArray, scores: IntArray, side: Side, nobody: int
) -> IntArray:
    """Return the least rank of those that stand below each score, else ``nobody``."""
    order = highs.argsort()
    least = np.minimum.accumulate(ranks[order])
    return np.append([nobody], least)[highs[order].searchsorted(scores, side)]


def surely_ahead(field: Field, unit: int) -> BoolArray:
    """Return which units surely stood above ``unit`` as published, (units,)."""
    return _told(field, unit, field.rank < field.rank[unit], field.low > field.high[unit])


def surely_not_ahead(field: Field, unit: int) -> BoolArray:
    """Return which units surely stood level with ``unit`` or below it, (units,)."""
    return _told(field, unit, field.rank >= field.rank[unit], field.high <= field.low[unit])


def surely_behind(field: Field, unit: int) -> BoolArray:
    """Return which units surely stood below ``unit`` as published, (units,)."""
    return _told(field, unit, field.rank > field.rank[unit], field.high < field.low[unit])


def surely_not_behind(field: Field, unit: int) -> BoolArray:
    """Return which units surely stood level with ``unit`` or above it, (units,)."""
    return _told(field, unit, field.rank <= field.rank[unit], field.low >= field.high[unit])


def _told(field: Field, unit: int, by_rank: BoolArray, by_score: BoolArray) -> BoolArray:
    both_ranked = (field.rank > 0) & (field.rank[unit] > 0)
    told: BoolArray = (both_ranked & by_rank) | by_score
    return told
