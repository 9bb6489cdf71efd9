"""How sure a place is: under weights drawn at random, and without each indicator.

Weights are drawn as for official indices: every weight × a uniform factor in 1 ± spread, in
every group of siblings at once (Handbook, step 7). Only the unit asked for is placed in a draw.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ictexplore.engine.own_index.aggregate import blend, stretch
from ictexplore.engine.own_index.build import OwnIndex, roll_up
from ictexplore.engine.own_index.places import TOLERANCE, place_of
from ictexplore.engine.own_index.whatif import path_above
from ictexplore.engine.reweigh import PERCENTS, FloatArray, draw_weights
from ictexplore.model import DrawnPlaces, IctexploreError, Weighting

_CELLS = 250_000
"""Draws × units at a time."""


@dataclass(frozen=True, slots=True)
class OwnCertainty:
    """How sure a unit's place is; ``without`` maps an indicator to the place without it."""

    unit: int
    rank: int
    weighting: Weighting
    drawn: DrawnPlaces
    without: Mapping[str, int | None]


def assess_unit(index: OwnIndex, unit: int, weighting: Weighting) -> OwnCertainty:
    """Return how sure the place of the unit at position ``unit`` is.

    Raises
    ------
    IctexploreError
        For a unit without a score.
    """
    if not index.places[unit]:
        raise IctexploreError("ownindex.unit_unscored", unit=index.units[unit])
    places = np.sort(draw_places(index, unit, weighting))
    return OwnCertainty(
        unit=unit,
        rank=int(index.places[unit]),
        weighting=weighting,
        drawn=DrawnPlaces(
            best=int(places[0]),
            **dict(
                zip(
                    ("p5", "median", "p95"), (_percentile(places, p) for p in PERCENTS), strict=True
                )
            ),
            worst=int(places[-1]),
        ),
        without=places_without(index, unit),
    )


def draw_places(index: OwnIndex, unit: int, weighting: Weighting) -> npt.NDArray[np.int64]:
    """Return the unit's place in each draw, (draws,)."""
    nodes = [node for node in index.framework.nodes if node.parent is not None]
    base = np.array([index.weights[node.code] for node in nodes])
    chunk = max(_CELLS // len(index.units), 1)
    places = []
    for drawn in draw_weights(base, weighting, chunk):
        weights = dict(zip((node.code for node in nodes), drawn.T, strict=True))
        composites = reweighed(index, weights)
        own = composites[:, unit : unit + 1]
        largest = np.nanmax(np.abs(composites), axis=1, keepdims=True)
        places.append(1 + (composites > own + TOLERANCE * largest).sum(axis=1))
    return np.concatenate(places)


def reweighed(index: OwnIndex, weights: Mapping[str, FloatArray]) -> FloatArray:
    """Return the index of all units under each draw, (draws, units).

    Parameters
    ----------
    index : whose normalised scores and aggregation count
    weights : code → (draws,)
    """
    below = index.framework.children
    drawn: dict[str, FloatArray] = {}
    for node in index.framework.aggregates:
        codes = [child.code for child in below[node.code]]
        method = index.settings.aggregation(node)
        parts = [drawn.get(code, index.scores[code][None, :]) for code in codes]
        shares = [weights[code][:, None] for code in codes]
        with np.errstate(divide="ignore", invalid="ignore"):
            sums = [np.where(np.isnan(p), 0.0, stretch(p, method)) for p in parts]
            total = _sum([share * part for share, part in zip(shares, sums, strict=True)])
            known = _sum([w * ~np.isnan(p) for w, p in zip(shares, parts, strict=True)])
            drawn[node.code] = blend(total, known, method)
        if index.settings.missing == "none":
            gaps = np.logical_or.reduce([np.isnan(part) for part in parts])
            drawn[node.code][np.broadcast_to(gaps, drawn[node.code].shape)] = np.nan
    return drawn[index.framework.root.code]


def places_without(index: OwnIndex, unit: int) -> dict[str, int | None]:
    """Return the unit's place without each indicator, its weight passed on to its siblings.

    An aggregate that is left with nothing is left out as well.
    """
    found: dict[str, int | None] = {}
    for node in index.framework.indicators:
        weights, above = _leave_out(index, node.code), path_above(index, node.code)
        scores, _ = roll_up(index.frame, index.scores, weights, above)
        composite = scores[index.framework.root.code]
        found[node.code] = None if np.isnan(composite[unit]) else place_of(composite, unit)
    return found


def _leave_out(index: OwnIndex, code: str) -> dict[str, float]:
    weights, below = {**index.weights, code: 0.0}, index.framework.children
    for parent in path_above(index, code):
        if parent in weights and not any(weights[child.code] for child in below[parent]):
            weights[parent] = 0.0
    return weights


def _sum(parts: Sequence[FloatArray]) -> FloatArray:
    total = parts[0]
    for part in parts[1:]:
        total = total + part  # not in place: parts may have one row for all draws
    return total


def _percentile(ascending: npt.NDArray[np.int64], percent: int) -> int:
    """Return the best place that at least so many per cent of the draws don't exceed."""
    return int(ascending[-(-percent * len(ascending) // 100) - 1])
