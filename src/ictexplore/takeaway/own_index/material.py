"""One unit of an own index and everything the engine says of it, for whatever file is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.certainty import OwnCertainty, assess_unit
from ictexplore.engine.own_index.goal import OwnGoal, OwnGoalAnswer, seek_goal
from ictexplore.engine.own_index.rooms import OwnLimits
from ictexplore.engine.own_index.standings import Standing, count_ranked, find_standings
from ictexplore.engine.own_index.whatif import OwnOutcome, others_move, rescore, simulate_unit
from ictexplore.i18n import Translator, translator
from ictexplore.takeaway.own_index.sure import find_weighting


@dataclass(frozen=True, eq=False)
class OwnMaterial:
    """An index somebody brought, one of its units, and what follows, found when asked for.

    ``unit`` and ``other``, which it is held against, are positions; ``changes`` map an indicator
    to the value it takes, none for what was brought. ``said`` tells how the index is built,
    ``band`` whose figures these are, ``sources`` the files they are from, a line each; ``link``
    is empty where an address can't lead back to what was brought; ``made`` is the day on which a
    file is made.
    """

    index: OwnIndex
    unit: int
    other: int
    said: str
    band: str
    sources: tuple[str, ...]
    language: str
    link: str
    made: date
    changes: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    goal: OwnGoal | None = None
    limits: OwnLimits = field(default_factory=OwnLimits)

    @property
    def words(self) -> Translator:
        """The words of the file's language."""
        return translator(self.language)

    @property
    def is_simulated(self) -> bool:
        """Whether any value differs from what was brought."""
        return bool(self.changes)

    @property
    def is_ranked(self) -> bool:
        """Whether the unit has a place as the index was brought."""
        return bool(self.index.places[self.unit])

    @cached_property
    def outcome(self) -> OwnOutcome:
        """What the changed values come to."""
        return simulate_unit(self.index, self.unit, self.changes)

    @cached_property
    def scores(self) -> Mapping[str, Sequence[float]]:
        """Scores of all units by every code with the changed values, NaN where there is none."""
        found = rescore(self.index, self.unit, self.changes)
        return {code: column.tolist() for code, column in found.items()}

    @cached_property
    def moves_others(self) -> bool:
        """Whether the changed values change scores of other units."""
        found = rescore(self.index, self.unit, self.changes)
        return others_move(self.index, self.unit, found[self.index.framework.root.code])

    @cached_property
    def standings(self) -> list[Standing]:
        """How the unit stands by every code, as brought, the index first."""
        return find_standings(self.index, self.unit)

    @cached_property
    def ranked(self) -> int:
        """How many units have a place, as brought."""
        return count_ranked(self.index)

    @cached_property
    def certainty(self) -> OwnCertainty:
        """How sure the unit's place is; raises `IctexploreError` where it has none."""
        return assess_unit(self.index, self.unit, find_weighting(self.index))

    @cached_property
    def answer(self) -> OwnGoalAnswer | None:
        """What the goal takes, ``None`` where there is no goal or the unit has no place."""
        if self.goal is None or not self.is_ranked:
            return None
        return seek_goal(self.index, self.unit, self.goal, self.limits)
