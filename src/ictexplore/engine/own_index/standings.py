"""How units stand by every code of an index, and how the index is walked from its top."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ictexplore.engine.composite import IntArray
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.places import place_of
from ictexplore.engine.reweigh import FloatArray
from ictexplore.model.own_index import OwnNode

DECIMALS_MAX = 4
"""What is told of a value; files have it in full."""
_SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Standing:
    """One unit by one code: its value where it is an indicator, its score, and the field."""

    node: OwnNode
    depth: int
    value: float | None
    score: float | None
    mean: float
    best: float
    place: int
    of: int


def order_units(index: OwnIndex) -> list[int]:
    """Return the positions of units, best first, those without a score last."""
    places = index.places.tolist()
    return sorted(range(len(places)), key=lambda i: places[i] or len(places) + 1)


def count_ranked(index: OwnIndex) -> int:
    """Return how many units have a place."""
    return int((index.places > 0).sum())


def best_beside(index: OwnIndex, unit: int) -> int:
    """Return the best unit beside one, which is all there is to hold it against."""
    return next((i for i in order_units(index)[:2] if i != unit), unit)


def units_around(places: IntArray, unit: int, reach: int) -> list[int]:
    """Return the units nearest in place, at most ``reach`` on either side, best first.

    Near the ends the other side has more; without a place for the unit there are none.
    """
    ranked = sorted(np.flatnonzero(places > 0).tolist(), key=lambda i: (places[i], i))
    if unit not in ranked:
        return []
    first = max(min(ranked.index(unit) - reach, len(ranked) - 2 * reach - 1), 0)
    return ranked[first : first + 2 * reach + 1]


def find_decimals(row: FloatArray) -> int:
    """Return how many decimals tell the values of an indicator, at most `DECIMALS_MAX`."""
    values = row[np.isfinite(row)]
    for decimals in range(DECIMALS_MAX):
        if np.allclose(values, values.round(decimals), rtol=0, atol=_SAME):
            return decimals
    return DECIMALS_MAX


def shared_decimals(raw: FloatArray) -> tuple[int, ...]:
    """Return how many decimals each indicator, a row, is told with.

    Those within 0..1 are read beside one another, as shares and scores are: they have as many as
    any of them needs. Others have units of their own.
    """
    own = [find_decimals(row) for row in raw]
    are_shares = [_is_share(row) for row in raw]
    shared = max((n for n, is_share in zip(own, are_shares, strict=True) if is_share), default=0)
    return tuple(shared if is_share else n for n, is_share in zip(own, are_shares, strict=True))


def _is_share(row: FloatArray) -> bool:
    values = row[np.isfinite(row)]
    return bool(((values >= 0) & (values <= 1)).all())


def walk(index: OwnIndex) -> list[tuple[OwnNode, int]]:
    """Return every node with how deep it stands, each right before what is below it."""
    below = index.framework.children
    found: list[tuple[OwnNode, int]] = []
    waiting = [(index.framework.root, 0)]
    while waiting:
        node, depth = waiting.pop()
        found.append((node, depth))
        waiting += [(child, depth + 1) for child in reversed(below.get(node.code, ()))]
    return found


def find_standings(index: OwnIndex, unit: int) -> list[Standing]:
    """Return how a unit stands by every code that has scores, the index first."""
    return [_stand(index, unit, node, depth) for node, depth in walk(index)]


def _stand(index: OwnIndex, unit: int, node: OwnNode, depth: int) -> Standing:
    scores = index.scores[node.code]
    known = scores[~np.isnan(scores)]
    score, value = float(scores[unit]), np.nan
    if node.level == 1:
        value = float(index.raw[index.row(node.code)][unit])
    return Standing(
        node=node,
        depth=depth,
        value=None if np.isnan(value) else value,
        score=None if np.isnan(score) else score,
        mean=float(known.mean()) if known.size else np.nan,
        best=float(known.max()) if known.size else np.nan,
        place=0 if np.isnan(score) else place_of(scores, unit),
        of=int(known.size),
    )
