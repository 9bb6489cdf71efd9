"""How far a unit is from what a plan asks for."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ictexplore.engine.national import pillar_mean
from ictexplore.engine.pillars import pillar_ranks, pillar_scores
from ictexplore.model import Aggregate, EditionTable


@dataclass(frozen=True, slots=True)
class PillarCheck:
    """A pillar of a unit held against a target: a ``limit`` of rank, or above the national mean.

    ``score`` and ``mean`` are in units of 0.0001, the mean exact.
    """

    year: int
    rank: int
    of: int
    score: int
    mean: Fraction
    limit: int

    @property
    def is_ranked(self) -> bool:
        """Whether the rank is within the limit."""
        return self.rank <= self.limit

    @property
    def is_above_mean(self) -> bool:
        """Whether the score is above the national mean."""
        return self.score > self.mean

    @property
    def is_met(self) -> bool:
        """Whether either way of meeting the target holds."""
        return self.is_ranked or self.is_above_mean

    @property
    def places_left(self) -> int:
        """Places still to climb to the limit; none when within."""
        return max(self.rank - self.limit, 0)

    @property
    def score_left(self) -> Fraction:
        """Score the national mean is ahead by, in units of 0.0001; none when above."""
        return max(self.mean - self.score, Fraction(0))


def check_pillar(
    table: EditionTable, pillar: Aggregate, unit: str, limit: int
) -> PillarCheck | None:
    """Return where the unit's pillar stands, ``None`` unless it is known of all units."""
    ranks, mean = pillar_ranks(table, pillar), pillar_mean(table, pillar)
    if unit not in ranks or mean is None:
        return None
    score = pillar_scores(table, pillar)[unit].rounded
    return PillarCheck(table.edition.year, ranks[unit], len(ranks), score, mean, limit)


def distance_left(target: float, comparator: str, actual: float) -> float:
    """Return how much ``actual`` lacks to ``target``, 0 when it is reached.

    ``comparator`` is ``<=`` where less is better; else the target is to be reached from below.
    """
    return max(actual - target if comparator == "<=" else target - actual, 0.0)
