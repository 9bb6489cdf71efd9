"""Pillars of all units of an edition: scores and ranks.

The ministry ranks by the four decimals it prints, pillars like composites: units whose pillar
reads alike share the rank. Every pillar rank published for 2022 and 2023 comes out that way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ictexplore.engine.bounds import Field
from ictexplore.engine.position import bounded_quotient, published_place
from ictexplore.engine.rank import rank_scores
from ictexplore.engine.residual import pillar_sum
from ictexplore.model import Aggregate, EditionTable, RankInterval


@dataclass(frozen=True, slots=True)
class PillarScore:
    """A pillar of a unit in units of 0.0001: ``exact``, and ``rounded`` as it is printed."""

    exact: Fraction
    rounded: int


def pillar_scores(table: EditionTable, pillar: Aggregate) -> dict[str, PillarScore]:
    """Return each unit's score of a pillar; those that can't be told are absent."""
    return {
        unit: PillarScore(Fraction(total, pillar.total), bounded_quotient(total, pillar.total))
        for unit, total in _sums(table, pillar).items()
    }


def pillar_ranks(table: EditionTable, pillar: Aggregate) -> dict[str, int]:
    """Return each unit's rank in a pillar by competition ranking; none while a score is unknown."""
    scores = pillar_scores(table, pillar)
    if len(scores) < len(table.standings):
        return {}
    ranks = rank_scores(np.array([s.rounded for s in scores.values()], dtype=np.int64))
    return {unit: int(rank) for unit, rank in zip(scores, ranks, strict=True)}


def open_places(
    table: EditionTable, pillar: Aggregate, published: Mapping[str, int | None]
) -> dict[str, RankInterval]:
    """Return the places that the rounding of the composite leaves open where a pillar rests on it.

    The composite is printed to 0.0001, so the joint points of dimensions not printed one by one
    are known to ± half of 0.0001 times the framework's total. Nothing while a score is unknown.
    """
    sums = _sums(table, pillar)
    if len(sums) < len(table.standings):
        return {}
    low, high = np.zeros((2, len(sums)), dtype=np.int64)
    for i, standing in enumerate(table.standings):
        is_printed = pillar.points.keys() <= standing.dimensions.keys()
        slack = 0 if is_printed else table.framework.composite.total
        # Counted in halves to stay whole.
        twice = 2 * sums[standing.unit.code]
        low[i] = bounded_quotient(twice - slack, 2 * pillar.total)
        high[i] = bounded_quotient(twice + slack, 2 * pillar.total)
    ranks = [published.get(s.unit.code) or 0 for s in table.standings]
    field = Field(low, high, np.array(ranks, dtype=np.int64))
    return {s.unit.code: published_place(field, i) for i, s in enumerate(table.standings)}


def _sums(table: EditionTable, pillar: Aggregate) -> dict[str, int]:
    sums = ((s.unit.code, pillar_sum(table.framework, pillar, s)) for s in table.standings)
    return {unit: total for unit, total in sums if total is not None}
