"""Ranks: competition ranking of scores that carry the noise of floating point."""

from __future__ import annotations

import numpy as np

from ictexplore.engine.composite import IntArray
from ictexplore.engine.rank import rank_scores
from ictexplore.engine.reweigh import FloatArray

TOLERANCE = 1e-12
"""Scores nearer than this, relative to the largest, are one score: the same sum in another order
differs by less, and what a table tells apart differs by more."""


def rank_units(scores: FloatArray) -> IntArray:
    """Return each unit's place, (units,); 0 where it has no score.

    Equal scores share the better place and the next is left out, as COINr's
    ``rank(ties.method = "min")``, which compares to the last bit and so may part sums that are
    equal but for rounding.
    """
    places = np.zeros(len(scores), dtype=np.int64)
    known = ~np.isnan(scores)
    has = scores[known]
    if has.size:
        order = np.argsort(has, kind="stable")
        steps = np.zeros(has.size, dtype=np.int64)
        steps[order[1:]] = np.cumsum(np.diff(has[order]) > tolerance(has))
        places[known] = rank_scores(steps)
    return places


def place_of(scores: FloatArray, unit: int, near: float = TOLERANCE) -> int:
    """Return the place of one unit that has a score, without sorting the others."""
    return 1 + int((scores > scores[unit] + tolerance(scores, near)).sum())


def tolerance(scores: FloatArray, near: float = TOLERANCE) -> float:
    """Return by how much two scores may differ and still be one."""
    return near * float(np.nanmax(np.abs(scores)))
