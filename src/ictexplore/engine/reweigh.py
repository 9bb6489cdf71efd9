"""What places other weights would give: drawn at random, and for every weight within a range.

Composite under weights w: published + Σ w × score / Σ w − Σ points × score / Σ points, so that the
official points give exactly what was published; rounded half up to 4 decimals, as the ministry
ranks. Multiplying each weight by a uniform factor and dividing by the sum follows the uncertainty
analysis of the OECD/JRC Handbook on Constructing Composite Indicators (2008), step 7.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from ictexplore.engine.composite import IntArray, weighted_sums
from ictexplore.engine.matrix import Matrix
from ictexplore.model import SCORE_MAX, DrawnPlaces, RankInterval, Weighting

FloatArray = npt.NDArray[np.float64]

PERCENTS = (5, 50, 95)
"""Percentiles that are told, as in `DrawnPlaces`."""

_CELLS = 25_000
"""Draws × units at a time: little enough to stay in the processor's cache, whatever the draws."""


def draw_places(matrix: Matrix, weighting: Weighting) -> dict[str, DrawnPlaces]:
    """Return what places each unit takes over all draws; unit code → places."""
    units = len(matrix.units)
    counts = np.zeros((units, units), dtype=np.int64)
    for weights in draw_weights(matrix.points, weighting, max(_CELLS // units, 1)):
        counts += count_places(reweighed_composites(matrix, weights))
    best = 1 + (counts > 0).argmax(axis=1)
    worst = units - (counts > 0)[:, ::-1].argmax(axis=1)
    within = (_percentile(counts, percent) for percent in PERCENTS)
    columns = zip(best, *within, worst, strict=True)
    return {
        unit: DrawnPlaces(*map(int, places))
        for unit, places in zip(matrix.units, columns, strict=True)
    }


def draw_weights(
    points: IntArray | FloatArray, weighting: Weighting, chunk: int
) -> Iterator[FloatArray]:
    """Yield the drawn weights, at most ``chunk`` rows at a time, (draws, dimensions).

    The chunks put together are ``default_rng(seed).uniform(1 - spread, 1 + spread, (draws,
    dimensions)) * points``, whatever their size.
    """
    generator = np.random.default_rng(weighting.seed)
    spread = weighting.spread / SCORE_MAX
    for start in range(0, weighting.draws, chunk):
        shape = (min(chunk, weighting.draws - start), len(points))
        yield generator.uniform(1 - spread, 1 + spread, shape) * points


def reweighed_composites(matrix: Matrix, weights: FloatArray) -> npt.NDArray[np.int32]:
    """Return the composite of each unit under each row of weights, (draws, units).

    Whole units of 0.0001. Under the official points it is exactly the published figure.
    """
    means = weights @ matrix.scores.T.astype(np.float64)
    means /= weights.sum(axis=1, keepdims=True)
    means += matrix.composites - matrix.sums / matrix.total + 0.5
    return np.floor(means, out=means).astype(np.int32)


def count_places(composites: npt.NDArray[np.int32]) -> IntArray:
    """Return in how many rows each unit takes each place, (units, places).

    Equal composites share the better place and the next is left out.
    """
    units = composites.shape[1]
    bits = units.bit_length()
    # One sort of whole numbers that carry composite and unit is several times as fast as argsort.
    keys = np.sort((-composites << bits) | np.arange(units, dtype=np.int32), axis=1)
    is_lower = (keys[:, 1:] >> bits) != (keys[:, :-1] >> bits)
    places = np.zeros(keys.shape, dtype=np.int32)
    np.multiply(is_lower, np.arange(1, units, dtype=np.int32), out=places[:, 1:])
    np.maximum.accumulate(places, axis=1, out=places)
    cells = (keys & ((1 << bits) - 1)) * units + places
    return np.bincount(cells.ravel(), minlength=units * units).reshape(units, units)


def _percentile(counts: IntArray, percent: int) -> IntArray:
    reached, draws = counts.cumsum(axis=1), counts.sum(axis=1, keepdims=True)
    places: IntArray = 1 + (100 * reached < percent * draws).sum(axis=1)
    return places


def certain_places(matrix: Matrix, spread: int) -> dict[str, RankInterval]:
    """Return places that no weights within ± ``spread`` of the official points can leave.

    A rival surely stands above where its lead has one sign over the whole range. A lead of x units
    of 0.0001 is Σ w × lead of each dimension / Σ w + lead of the remainders; Σ w being positive,
    its sign is that of a sum whose least value takes the low weight of each dimension that leads
    and the high one of each that trails. Every pair is compared exactly; whether all rivals can
    lead at once isn't asked, so the interval may be wider than what any weights reach, never
    narrower. Draws hardly ever come to such a corner and show less.

    Parameters
    ----------
    matrix : the published figures
    spread : in units of 0.0001
    """
    leads = matrix.total * (matrix.scores[:, None] - matrix.scores)
    leads += (matrix.remainders[:, None] - matrix.remainders)[..., None]
    # Rounding parts two composites for certain when a whole unit of 0.0001 lies between.
    surely = _least(leads - matrix.total, matrix.points, spread) >= 0
    maybe = -_least(-leads, matrix.points, spread) > 0
    return {
        unit: RankInterval(1 + int(best), 1 + int(worst))
        for unit, best, worst in zip(
            matrix.units, surely.sum(axis=0), maybe.sum(axis=0), strict=True
        )
    }


def _least(leads: IntArray, points: IntArray, spread: int) -> IntArray:
    """Return the least Σ w × lead over the range, × 10000, (units, units)."""
    return SCORE_MAX * weighted_sums(leads, points) - spread * weighted_sums(abs(leads), points)
