"""One scenario and everything the engine says of it, for whatever file is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from ictexplore.charts.live_signals import Motion
from ictexplore.engine.goal import seek_goal
from ictexplore.engine.ladder import find_ladder
from ictexplore.engine.ledger import find_ledger
from ictexplore.engine.places import published_places
from ictexplore.engine.residual import find_controls, find_obstacle
from ictexplore.engine.rivals import move_rivals
from ictexplore.engine.whatif import simulate
from ictexplore.i18n import Translator, translator
from ictexplore.model import (
    Control,
    EditionTable,
    Goal,
    GoalAnswer,
    Ladder,
    Ledger,
    Limits,
    Outcome,
    RankInterval,
    Scenario,
    Source,
)
from ictexplore.takeaway.motion import find_motion


@dataclass(frozen=True)
class Material:
    """A scenario, empty for what was published, and what follows from it, found when asked for.

    ``earlier`` is the last comparable edition, ``sources`` those of the unit's figures, ``link``
    the address that reopens the scenario, ``made`` the day on which a file is made of it. Where
    `obstacle` names a reason the unit can't be simulated, and only `places` can be asked for.
    """

    table: EditionTable
    scenario: Scenario
    earlier: EditionTable | None
    sources: tuple[Source, ...]
    language: str
    link: str
    made: date
    goal: Goal | None = None
    limits: Limits = field(default_factory=Limits)

    @cached_property
    def words(self) -> Translator:
        """What is said in the file's language of figures of this origin."""
        return translator(self.language, self.table.edition.origin)

    @property
    def unit(self) -> str:
        """Code of the unit."""
        return self.scenario.unit

    @cached_property
    def obstacle(self) -> str | None:
        """Why the unit can't be simulated, as a key of the catalogues; ``None`` where it can."""
        return find_obstacle(self.table, self.unit)

    @cached_property
    def places(self) -> Mapping[str, RankInterval]:
        """Published place of each unit, or those left open to it."""
        return published_places(self.table)

    @cached_property
    def controls(self) -> tuple[Control, ...]:
        """What can be moved of the unit."""
        return find_controls(self.table, self.unit)

    @cached_property
    def assumed(self) -> EditionTable:
        """The edition with the rivals where they are assumed to be."""
        return move_rivals(self.table, self.unit, self.scenario.assumption, self.earlier)

    @cached_property
    def outcome(self) -> Outcome:
        """What the scenario comes to."""
        return simulate(self.table, self.scenario, self.earlier)

    @cached_property
    def motion(self) -> Motion:
        """What the live ranking needs of the unit."""
        return find_motion(
            self.table,
            self.unit,
            self.scenario.assumption,
            self.earlier,
            language=self.language,
        )

    @cached_property
    def ladder(self) -> Ladder:
        """Who stands beside the unit; raises `IctexploreError` where its place isn't known."""
        return find_ladder(self.assumed, self.unit)

    @cached_property
    def ledger(self) -> Ledger:
        """Where the unit loses points."""
        return find_ledger(self.assumed, self.unit, self.earlier)

    @cached_property
    def answer(self) -> GoalAnswer | None:
        """What the goal takes, ``None`` where there is no goal."""
        if self.goal is None:
            return None
        return seek_goal(self.assumed, self.unit, self.goal, self.limits)
