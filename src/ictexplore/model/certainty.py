"""How sure a place is: by rounding, under other weights, by another formula."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ictexplore.model.scenario import RankInterval


@dataclass(frozen=True, slots=True)
class Weighting:
    """How weights are drawn: each of the points × a uniform factor in 1 ± ``spread``.

    ``spread`` is in units of 0.0001; ``seed`` that of `numpy.random.default_rng`.
    """

    draws: int
    seed: int
    spread: int


@dataclass(frozen=True, slots=True)
class DrawnPlaces:
    """The places of a unit over all draws.

    A percentile is the best place that at least so many per cent of the draws don't exceed, so
    that it is always a place that was drawn.
    """

    best: int
    p5: int
    median: int
    p95: int
    worst: int

    @property
    def within(self) -> RankInterval:
        """The places of at least 90 % of the draws, from the 5th to the 95th percentile."""
        return RankInterval(self.p5, self.p95)

    @property
    def extremes(self) -> RankInterval:
        """The places of all draws."""
        return RankInterval(self.best, self.worst)


@dataclass(frozen=True, slots=True)
class UnitCertainty:
    """How sure the place of a unit is.

    ``composite`` and ``geometric`` (the composite by geometric mean) are in units of 0.0001;
    ``rounding`` holds the places open by rounding of the printed figures; ``certain`` those that
    no weights within the range can leave, ``drawn`` those that the drawn weights gave;
    ``without`` maps a dimension to the place without it.
    """

    unit: str
    composite: int
    rank: RankInterval
    rounding: RankInterval
    certain: RankInterval
    drawn: DrawnPlaces
    without: Mapping[str, int]
    geometric: int
    geometric_rank: int


@dataclass(frozen=True, slots=True)
class Certainty:
    """How sure the places of an edition are, and how weights were drawn; unit code → its own."""

    edition: str
    weighting: Weighting
    units: Mapping[str, UnitCertainty]
