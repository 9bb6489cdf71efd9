"""What a unit wants to reach, under which limits, and what it would take.

Scores are integers in units of 0.0001. Every goal asks for at least a certain score of the
composite or of a pillar: a place is reached with the score that shares it, the national mean is
passed with a score above it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ictexplore.model.framework import COMPOSITE
from ictexplore.model.scenario import Control, RankInterval


@dataclass(frozen=True, slots=True)
class PlaceGoal:
    """Among the first ``place`` units by the composite or a pillar."""

    place: int
    aggregate: str = COMPOSITE


@dataclass(frozen=True, slots=True)
class ScoreGoal:
    """The composite or a pillar at ``score`` or more."""

    score: int
    aggregate: str = COMPOSITE


@dataclass(frozen=True, slots=True)
class MeanGoal:
    """The composite or a pillar above the plain mean of all units, which moves along."""

    aggregate: str = COMPOSITE


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of the goals is enough."""

    goals: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of the goals."""

    goals: tuple[Goal, ...]


Goal = PlaceGoal | ScoreGoal | MeanGoal | AnyOf | AllOf


@dataclass(frozen=True, slots=True)
class Limits:
    """How far each control may rise, and what a point of it costs beside a point of another.

    ``caps`` go by control's code, 1.0000 where absent; ``efforts`` likewise, 1 where absent.
    """

    caps: Mapping[str, int] = field(default_factory=dict)
    efforts: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SingleAnswer:
    """The value one control needs, all else unchanged; ``None`` where its cap isn't enough."""

    control: str
    needed: int | None

    @property
    def is_feasible(self) -> bool:
        """Whether this control alone can reach the goal."""
        return self.needed is not None


@dataclass(frozen=True, slots=True)
class Reach:
    """What an aggregate comes to and the places open with it, ``None`` where rivals are unknown."""

    aggregate: str
    score: int
    rank: RankInterval | None


@dataclass(frozen=True, slots=True)
class GoalAnswer:
    """What a goal takes of the ``unit``, ``controls`` being what can be moved of it.

    ``needed_composite`` is ``None`` where the goal asks nothing of the composite, or more than
    1.0000. ``changes`` is the cheapest mix, control → new value, empty where the goal
    ``is_reached`` as things stand or isn't feasible; ``points`` what it brings, in units of 0.0001
    points. ``reached`` tells of each aggregate asked for how far it comes: with the mix, or, where
    the goal isn't feasible, with every control at its cap.
    """

    goal: Goal
    unit: str
    controls: tuple[Control, ...]
    is_reached: bool
    is_feasible: bool
    needed_composite: int | None
    singles: tuple[SingleAnswer, ...]
    changes: Mapping[str, int]
    points: int
    reached: tuple[Reach, ...]
