"""Points found from what was published: the formula of a table whose framework nobody knows."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from scipy.optimize import nnls

from ictexplore.engine.composite import IntArray, weighted_sums

TOTAL_MAX = 1000
"""Points that a framework has in all, at most; every one so far has as many or fewer."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Whole points of each dimension, and how far they are from the printed composites.

    ``deviation`` is the largest of all rows, exact, in units of 0.0001.
    """

    points: tuple[int, ...]
    deviation: Fraction

    @property
    def total(self) -> int:
        """Points in all."""
        return sum(self.points)


def largest_deviation(scores: IntArray, composites: IntArray, points: IntArray) -> Fraction:
    """Return the largest |Σ points × score / Σ points − composite| of all rows.

    Parameters
    ----------
    scores : (units, dimensions), in units of 0.0001
    composites : (units,), in units of 0.0001
    points : (dimensions,), whole points, not all zero

    Returns
    -------
    Exact, in units of 0.0001.
    """
    total = int(points.sum())
    gaps = np.abs(weighted_sums(scores, points) - total * composites)
    return Fraction(int(gaps.max(initial=0)), total)


def find_points(scores: IntArray, composites: IntArray, allowed: Fraction) -> Fit | None:
    """Return whole points that give the composites back, found by least squares.

    Weights that are not negative (Lawson and Hanson's NNLS) are turned into whole points over the
    smallest total that stays within ``allowed``, and these into the largest round multiple (1, 2
    or 5 times a power of ten) of 1000 points in all: 5 of 94 reads 50 of 940. Where no total does,
    the points come as close as any; compare `Fit.deviation`.

    Parameters
    ----------
    scores : (units, dimensions), in units of 0.0001
    composites : (units,), in units of 0.0001
    allowed : what rounding of the printed figures explains, in units of 0.0001

    Returns
    -------
    ``None`` where the rows don't tell the dimensions apart: as few rows, or columns that follow
    from others.
    """
    units, dimensions = scores.shape
    if units <= dimensions or np.linalg.matrix_rank(scores) < dimensions:
        return None
    weights, _ = nnls(scores.astype(np.float64), composites.astype(np.float64))
    if not weights.sum():
        return None
    shares = weights / weights.sum()
    closest: Fit | None = None
    for total in range(1, TOTAL_MAX + 1):
        points = np.rint(shares * total).astype(np.int64)
        if not points.any():
            continue
        fit = Fit(tuple(points.tolist()), largest_deviation(scores, composites, points))
        if fit.deviation <= allowed:
            return _rounded(fit)
        if closest is None or fit.deviation < closest.deviation:
            closest = fit
    return closest


def _rounded(fit: Fit) -> Fit:
    multiples = [step * 10**power for power in range(4) for step in (1, 2, 5)]
    multiple = max(m for m in multiples if m == 1 or m * fit.total <= TOTAL_MAX)
    return Fit(tuple(multiple * points for points in fit.points), fit.deviation)
