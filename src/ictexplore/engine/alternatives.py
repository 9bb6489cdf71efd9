"""Ranks by another formula: without one of the dimensions, or by the geometric mean."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ictexplore.engine.composite import IntArray, round_half_up
from ictexplore.engine.matrix import Matrix
from ictexplore.engine.rank import rank_scores


@dataclass(frozen=True, slots=True)
class Alternative:
    """Composites (in units of 0.0001) and places by another formula, (units,) each."""

    composites: IntArray
    ranks: IntArray


def leave_one_out(matrix: Matrix) -> dict[str, Alternative]:
    """Return composites and places without each dimension in turn; dimension code → them.

    Published + Σ' points × score / Σ' points − Σ points × score / Σ points, Σ' leaving the
    dimension out; exact, rounded half up to 4 decimals. A dimension that has all points is kept.
    """
    found = {}
    for i, code in enumerate(matrix.dimensions):
        left = matrix.total - int(matrix.points[i])
        if not left:
            continue
        sums = matrix.sums - matrix.points[i] * matrix.scores[:, i]
        numerator = matrix.remainders * left + sums * matrix.total
        composites = round_half_up(numerator, matrix.total * left)
        found[code] = Alternative(composites, rank_scores(composites))
    return found


def geometric_mean(matrix: Matrix) -> Alternative:
    """Return composites and places by Π score ^ (points / Σ points), rounded to 4 decimals.

    Formula of the OECD/JRC Handbook on Constructing Composite Indicators (2008), step 6: a low
    dimension can't be made up for by a high one. A dimension of zero makes the mean zero.
    """
    with np.errstate(divide="ignore"):  # log 0 is −∞, of which exp is the 0 that is meant
        logarithms = np.log(matrix.scores.astype(np.float64))
    means = np.exp(logarithms @ matrix.points / matrix.total)
    composites = np.floor(means + 0.5).astype(np.int64)
    return Alternative(composites, rank_scores(composites))
