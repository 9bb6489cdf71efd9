"""A question to an edition and its answer: controls, scenario, position, outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ictexplore.model.edition import Printed

RESIDUAL = "residual"
"""Code of the residual block: the dimensions a unit's table doesn't print one by one."""


@dataclass(frozen=True, slots=True)
class Control:
    """What a slider moves: a printed dimension or the residual block.

    ``baseline`` is in units of 0.0001 of ``points``; the residual block's is derived from the
    composite and therefore a rounded quotient.
    """

    code: str
    points: int
    baseline: int
    decimals: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assumption:
    """What all other units do meanwhile.

    They stand still (``hold``), repeat their last comparable yearly change (``repeat``), all gain
    ``gain`` (``gain``), or those in ``composites`` come to what it says, the others standing still
    (``own``). Scores are in units of 0.0001; ``composites`` goes by unit code.
    """

    kind: Literal["hold", "repeat", "gain", "own"] = "hold"
    gain: int = 0
    composites: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_hold(self) -> bool:
        """Whether all others keep what was published of them."""
        return self.kind == "hold"


HOLD = Assumption()
"""All others stand still."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A question: what if these controls of this unit had these values, all others as assumed.

    ``changes`` maps a control's code to its new value in units of 0.0001.
    """

    edition: str
    unit: str
    changes: Mapping[str, int]
    assumption: Assumption = HOLD


@dataclass(frozen=True, slots=True)
class RankInterval:
    """Best and worst place a unit can take; equal when every rival is known."""

    best: int
    worst: int

    @property
    def is_exact(self) -> bool:
        """Whether the place is a number."""
        return self.best == self.worst


@dataclass(frozen=True, slots=True)
class Position:
    """Composite, rank and pillars of the unit, before or after the change.

    Scores are in units of 0.0001; a pillar that can't be told from what is printed is ``None``.
    """

    composite: int
    rank: RankInterval
    pillars: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to a scenario.

    ``passes`` and ``passed_by`` are unit codes in order of score; ``gains`` maps each changed
    control to the points it brings, in units of 0.0001 points (points × change); ``places`` maps
    each unit to its place after the change; ``rivals`` the others to the composites assumed of
    them, nothing where they stand still.
    """

    scenario: Scenario
    baseline: Position
    result: Position
    passes: tuple[str, ...]
    passed_by: tuple[str, ...]
    gains: Mapping[str, int]
    places: Mapping[str, RankInterval]
    rivals: Mapping[str, Printed] = field(default_factory=dict)

    @property
    def is_simulated(self) -> bool:
        """Whether anything differs from what was published: the unit's figures or its rivals'."""
        return bool(self.gains) or not self.scenario.assumption.is_hold


@dataclass(frozen=True, slots=True)
class Quotient:
    """``numerator`` / ``total`` as published; a control adds its points × change on top."""

    numerator: int
    total: int
    points: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RankSteps:
    """One place more for each threshold above the composite; as ``published``, ``place``."""

    published: int
    place: RankInterval
    best: tuple[int, ...]
    worst: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Crossing:
    """A rival, met above the composite ``met``, surely caught up at ``passed``; where it stood.

    ``is_ahead`` and ``is_not_ahead`` tell of what was published, ``is_behind`` and ``maybe_behind``
    of where the rivals are assumed to be, both beside the unit's published composite.
    """

    met: int
    passed: int
    is_ahead: bool
    is_not_ahead: bool
    is_behind: bool
    maybe_behind: bool
