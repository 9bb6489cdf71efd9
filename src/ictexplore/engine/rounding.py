"""Which places the rounding of the printed figures leaves open.

The model: a printed figure differs from the true one by at most half a unit of its last decimal,
and the true composite is the weighted mean of the true dimensions, weights being the framework's
points. The true composite of a unit then lies where two intervals meet: printed composite ± half
a unit, and Σ points × (printed dimension ± half a unit) / Σ points. Units are rounded apart from
each other, so every combination of true composites within these intervals is possible, and the
places counted from them are exact. How the ministry rounds a half isn't known: the ends belong.

A rival assumed to move takes its true composite along by as much as its printed one is moved: the
assumption is exact, whatever its dimensions, kept within the scale, come to.

The points of DTI 2024 are themselves recovered from the published rows (see the framework's
proof) and are taken as they stand.
"""

from __future__ import annotations

import numpy as np

from ictexplore.engine.composite import IntArray, weighted_sums
from ictexplore.engine.matrix import Matrix, score_matrix
from ictexplore.model import (
    SCORE_DECIMALS,
    SCORE_MAX,
    EditionTable,
    IctexploreError,
    RankInterval,
    Standing,
)


def rounding_places(
    table: EditionTable, published: EditionTable | None = None
) -> dict[str, RankInterval]:
    """Return the best and the worst place of each unit by true composites; unit code → places.

    Best: own highest against the rivals' lowest; worst: own lowest against their highest; equal
    composites share a place.

    Parameters
    ----------
    table : the edition, rivals where they are assumed to be
    published : the edition they were moved from, the same units in the same order; by default
        ``table`` itself

    Raises
    ------
    IctexploreError
        When a figure is missing, or naming the units whose figures contradict the formula by more
        than rounding.
    """
    origin = published or table
    matrix = score_matrix(origin)
    low, high = _true_composites(origin, matrix)
    if (low > high).any():
        wrong = tuple(table.standings[i].unit.name for i in np.flatnonzero(low > high))
        raise IctexploreError(
            "error.certainty_contradiction", edition=table.edition.title, units=wrong
        )
    shift = 2 * matrix.total * (score_matrix(table).composites - matrix.composites)
    low, high = ((end + shift).clip(0, 2 * matrix.total * SCORE_MAX) for end in (low, high))
    above = (low[:, None] > high).sum(axis=0)
    maybe_above = (high[:, None] > low) & ~np.eye(len(low), dtype=bool)
    return {
        unit: RankInterval(1 + int(best), 1 + int(worst))
        for unit, best, worst in zip(matrix.units, above, maybe_above.sum(axis=0), strict=True)
    }


def _true_composites(table: EditionTable, matrix: Matrix) -> tuple[IntArray, IntArray]:
    """Return the lowest and highest true composite of each unit, (units,) each.

    Counted in half units of 0.0001 points, to stay whole.
    """
    steps = np.array([_dimension_steps(s, matrix.dimensions) for s in table.standings])
    own = np.array([_step(s.composite.decimals) for s in table.standings if s.composite])
    low = weighted_sums((2 * matrix.scores - steps).clip(0), matrix.points)
    high = weighted_sums((2 * matrix.scores + steps).clip(None, 2 * SCORE_MAX), matrix.points)
    return (
        np.maximum(low, (2 * matrix.composites - own) * matrix.total),
        np.minimum(high, (2 * matrix.composites + own) * matrix.total),
    )


def _dimension_steps(standing: Standing, codes: tuple[str, ...]) -> list[int]:
    return [_step(standing.dimensions[code].decimals) for code in codes]


def _step(decimals: int) -> int:
    """Return half a unit of the last printed decimal, in halves of 0.0001."""
    return int(10 ** max(SCORE_DECIMALS - decimals, 0))
