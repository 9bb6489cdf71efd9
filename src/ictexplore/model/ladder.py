"""Who stands beside a unit in the ranking: rungs, ladder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ictexplore.model.scenario import RankInterval


@dataclass(frozen=True, slots=True)
class Rung:
    """A rival beside the unit.

    ``gap`` is the unit's composite less the rival's, in units of 0.0001; ``points`` that of each
    dimension known of both, in units of 0.0001 points of the framework. Negative: the unit is
    behind.
    """

    unit: str
    composite: int
    rank: RankInterval
    gap: int
    points: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rivals nearest to a unit, each part best first; ``level`` share its composite.

    ``pursuers`` are all that aren't ahead, nearest first, each with the gain that takes it past
    the unit, in units of 0.0001.
    """

    unit: str
    composite: int
    rank: RankInterval
    above: tuple[Rung, ...]
    level: tuple[Rung, ...]
    below: tuple[Rung, ...]
    pursuers: tuple[tuple[str, int], ...]

    @property
    def thresholds(self) -> tuple[int, ...]:
        """The gains at which one rival more goes past, ascending."""
        return tuple(gain for _, gain in self.pursuers)
