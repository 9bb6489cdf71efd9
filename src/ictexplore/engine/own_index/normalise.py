"""Normalisation: every indicator on one scale, higher being better (Handbook, step 5).

The direction is applied here and nowhere else, before the formula, as COINr's `Normalise` does:
x × direction. An indicator whose formula has nothing to divide by (all values equal, a single
value) gives no score at all; COINr returns NaN for it and leaves it out of what is aggregated.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ictexplore.engine.reweigh import FloatArray
from ictexplore.model.own_index import Goalposts, OwnNode, OwnSettings


def normalise(
    values: FloatArray, indicators: Sequence[OwnNode], settings: OwnSettings
) -> FloatArray:
    """Return normalised values, (indicators, units), NaN where there is none.

    Parameters
    ----------
    values : (indicators, units), gaps NaN
    indicators : whose rows these are
    settings : which formula, and its parameters
    """
    directions = np.array([[float(node.direction)] for node in indicators])
    towards = values * directions
    match settings.normalisation:
        case "minmax":
            return normalise_minmax(towards, settings.range)
        case "zscore":
            return normalise_zscore(towards, settings.target)
        case "prank":
            return normalise_prank(towards, settings.range)
        case "goalposts":
            posts = [turn(settings.goalposts[n.code], n.direction) for n in indicators]
            return normalise_goalposts(towards, np.array(posts), settings.range)


def normalise_minmax(values: FloatArray, scale: tuple[float, float]) -> FloatArray:
    """Return (x - min) / (max - min) × (upper - lower) + lower, row by row.

    COINr's `n_minmax`.
    """
    lowest, width = _extent(values)
    lower, upper = scale
    normalised: FloatArray = (values - lowest) / width
    normalised *= upper - lower
    normalised += lower
    return normalised


def normalise_zscore(values: FloatArray, target: tuple[float, float]) -> FloatArray:
    """Return (x - mean) / sd × target sd + target mean, row by row; sd over n - 1.

    COINr's `n_zscore`.
    """
    known = ~np.isnan(values)
    counts = known.sum(axis=1, keepdims=True)
    _, width = _extent(values)
    with np.errstate(divide="ignore", invalid="ignore"):
        means = np.where(known, values, 0.0).sum(axis=1, keepdims=True) / counts
        apart = values - means
        squares = np.where(known, apart, 0.0) ** 2
        deviations = np.sqrt(squares.sum(axis=1, keepdims=True) / (counts - 1))
    # Equal values may differ from their rounded mean: it is their extent that tells.
    deviations[np.isnan(width) | (deviations == 0)] = np.nan
    mean, deviation = target
    normalised: FloatArray = apart / deviations * deviation + mean
    return normalised


def normalise_prank(values: FloatArray, scale: tuple[float, float]) -> FloatArray:
    """Return (units with less) / (units with a value - 1) on the scale, row by row.

    COINr's `n_prank`: equal values share the lowest place.
    """
    lower, upper = scale
    places: FloatArray = np.array([_prank(row) for row in values])
    return places * (upper - lower) + lower


def shift_prank(
    scores: FloatArray, values: FloatArray, unit: int, value: float, scale: tuple[float, float]
) -> FloatArray:
    """Return percentile ranks once one unit's value has changed, without sorting anew, (units,).

    Parameters
    ----------
    scores, values : before, (units,), values times their direction; the unit has one
    unit, value : whose value changes, and to what, times its direction
    scale : what the ranks read
    """
    lower, upper = scale
    others = int((~np.isnan(values)).sum()) - 1
    if others < 1:
        return scores
    less = np.rint((scores - lower) / (upper - lower) * others)
    less += (value < values).astype(np.float64) - (values[unit] < values)
    less[unit] = (np.delete(values, unit) < value).sum()
    shifted: FloatArray = less / others * (upper - lower) + lower
    return shifted


def normalise_goalposts(
    values: FloatArray, posts: FloatArray, scale: tuple[float, float]
) -> FloatArray:
    """Return (x - low post) / (high post - low post) within 0..1, then on the scale.

    COINr's `n_goalposts` with posts turned by the direction and cut at the posts.

    Parameters
    ----------
    values : (indicators, units), times their direction
    posts : (indicators, 2), low and high, times their direction
    scale : what the posts read
    """
    low, high = posts[:, :1], posts[:, 1:]
    lower, upper = scale
    fractions = np.clip((values - low) / (high - low), 0.0, 1.0)
    return fractions * (upper - lower) + lower


def turn(posts: Goalposts, direction: int) -> tuple[float, float]:
    """Return the post that scores least and the one that scores most, times the direction."""
    least, most = (posts.lower, posts.upper) if direction == 1 else (posts.upper, posts.lower)
    return least * direction, most * direction


def _extent(values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return lowest value and extent of each row, (rows, 1); no extent is NaN."""
    lowest = np.fmin.reduce(values, axis=1, keepdims=True)
    width = np.fmax.reduce(values, axis=1, keepdims=True) - lowest
    return lowest, np.where(width == 0, np.nan, width)


def _prank(row: FloatArray) -> FloatArray:
    known = ~np.isnan(row)
    places = np.full(len(row), np.nan)
    if (count := int(known.sum())) > 1:
        has = row[known]
        places[known] = np.searchsorted(np.sort(has), has) / (count - 1)
    return places
