"""Competition ranking: equal scores share a place and the next place is left out (15, 15, 17)."""

from __future__ import annotations

import numpy as np

from ictexplore.engine.composite import IntArray

_MANY = 1_000
"""From so many units on counting is quicker than sorting."""
_SPARSE = 16
"""Steps between lowest and highest score for each unit, at most, for counting to pay."""


def rank_scores(scores: IntArray) -> IntArray:
    """Return each unit's place, 1 being the highest score.

    Parameters
    ----------
    scores : (units,), in units of 0.0001 as printed; units without a score are left out beforehand

    Returns
    -------
    (units,) places; equal scores share the better one, as in the ministry's tables of 2022 and 2023
    """
    if len(scores) > _MANY and (places := _counted(scores)) is not None:
        return places
    # Methods and an array of one number: numpy's ways round them take as long on 63 units.
    ascending = scores.copy()
    ascending.sort()
    return np.array(1 + len(scores)) - ascending.searchsorted(scores, "right")


def _counted(scores: IntArray) -> IntArray | None:
    """Return the places by counting each score: linear; ``None`` where the scores lie far apart."""
    least = scores.min()
    if scores.max() - least > _SPARSE * len(scores):
        return None
    steps = scores - least
    not_above = np.bincount(steps).cumsum()
    places: IntArray = (1 + len(scores)) - not_above[steps]
    return places
