"""Profile: where a unit gains or loses against another, indicator by indicator.

A missing child that is left out counts as if it scored what its parent scores: both give the same
mean. So two units can be held against each other over all indicators that either of them has, at
the same weights, and the differences of a parent's children add up to its own difference:

- arithmetic: Σ w (a - b);
- geometric: L × Σ w (ln a - ln b), L being the logarithmic mean of the parents' two scores
  (the additive form of the logarithmic mean Divisia index, Ang 2004);
- harmonic: A B × Σ w (1 / b - 1 / a), A and B being the parents' two scores.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import Aggregation, OwnNode

_CLOSE = 1e-7
"""Two scores closer than this, relatively, have their middle for logarithmic mean."""


def contributions(index: OwnIndex, unit: int, other: int) -> dict[str, float]:
    """Return what each indicator adds to the unit's lead over another; they add up to it.

    In points of the index; below zero where the other unit leads. Indicators that neither unit
    has are left out.

    Raises
    ------
    IctexploreError
        For a unit without a score.
    """
    for position in (unit, other):
        if math.isnan(index.composite[position]):
            raise IctexploreError("ownindex.unit_unscored", unit=index.units[position])
    root = index.framework.root
    pair = float(index.composite[unit]), float(index.composite[other])
    return dict(_Comparison(index, unit, other).spread(root, pair, 1.0))


class _Comparison:
    """Two units of an index, whose scores are held against each other down the tree."""

    def __init__(self, index: OwnIndex, unit: int, other: int) -> None:
        self.index, self.units = index, (unit, other)
        self.below = index.framework.children

    def spread(
        self, node: OwnNode, pair: tuple[float, float], factor: float
    ) -> Iterator[tuple[str, float]]:
        """Yield what each indicator below adds; in all ``factor`` × the node's difference."""
        if node.level == 1:
            yield node.code, factor * (pair[0] - pair[1])
            return
        method = self.index.settings.aggregation(node)
        scored = [(child, self._scores(child)) for child in self.below[node.code]]
        known = [(c, s) for c, s in scored if not all(map(math.isnan, s))]
        total = sum(self.index.weights[child.code] for child, _ in known)
        for child, scores in known:
            filled = (_fill(scores[0], pair[0]), _fill(scores[1], pair[1]))
            share = self.index.weights[child.code] / total
            if share:
                passed = factor * share * _exchange(pair, filled, method)
                yield from self.spread(child, filled, passed)

    def _scores(self, node: OwnNode) -> tuple[float, float]:
        column = self.index.scores[node.code]
        return float(column[self.units[0]]), float(column[self.units[1]])


def _fill(score: float, parent: float) -> float:
    return parent if math.isnan(score) else score


def _exchange(
    parents: tuple[float, float], children: tuple[float, float], method: Aggregation
) -> float:
    """Return how much of a child's difference a parent's difference takes, its share aside."""
    if method == "geometric":
        return _logarithmic_mean(*parents) / _logarithmic_mean(*children)
    if method == "harmonic":
        return parents[0] * parents[1] / (children[0] * children[1])
    return 1.0


def _logarithmic_mean(a: float, b: float) -> float:
    if abs(a - b) <= _CLOSE * max(a, b):
        return (a + b) / 2
    return (a - b) / math.log(a / b)
