"""Competition ranking: equal scores share a place and the next place is left out (15, 15, 17)."""

from __future__ import annotations

import numpy as np

from ictexplore.engine.composite import IntArray


def rank_scores(scores: IntArray) -> IntArray:
    """Return each unit's place, 1 being the highest score.

    Parameters
    ----------
    scores : (units,), in units of 0.0001 as printed; units without a score are left out beforehand

    Returns
    -------
    (units,) places; equal scores share the better one, as in the ministry's tables of 2022 and 2023
    """
    ascending = np.sort(scores)
    return 1 + len(scores) - np.searchsorted(ascending, scores, side="right")
