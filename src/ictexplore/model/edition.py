"""What was published: editions, units, and what is known of each unit.

Scores are integers in units of 0.0001 (``0,8241`` is ``8241``) and points are integers, so
composites and ties carry no floating-point noise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ictexplore.model.framework import Framework, Source, Text
from ictexplore.model.overlay import Origin

SCORE_DECIMALS = 4
"""Decimals the ministry prints and ranks by."""

SCORE_MAX = 10_000
"""A score of 1.0000, in units of 0.0001."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One index, one year, one unit system; ``origin`` says whose figures they are."""

    code: str
    index: str
    year: int
    unit_system: str
    title: Text
    framework_code: str
    unit_count: int
    decision: str | None
    comparable_with: str | None
    source: Source
    origin: Origin = "bundled"


@dataclass(frozen=True, slots=True)
class Unit:
    """A province, before (``63``) or after (``34``) 1 July 2025."""

    code: str
    name: Text
    region: Text


@dataclass(frozen=True, slots=True)
class Printed:
    """A score as it was printed: ``value`` in units of 0.0001, and how many decimals it had."""

    value: int
    decimals: int = SCORE_DECIMALS

    @property
    def bounds(self) -> tuple[int, int]:
        """The 4-decimal scores that print like this one, lowest and highest.

        A score printed to 4 decimals is what the ministry ranks by: it is itself alone.
        """
        if self.decimals >= SCORE_DECIMALS:
            return self.value, self.value
        half = 10 ** (SCORE_DECIMALS - self.decimals) // 2
        return max(self.value - half, 0), min(self.value + half, SCORE_MAX)


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of one unit in one edition. A missing figure is absent, never zero."""

    unit: Unit
    composite: Printed | None
    rank: int | None
    dimensions: Mapping[str, Printed] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EditionTable:
    """An edition with its framework and the standing of each of its units, in Vietnamese order."""

    edition: Edition
    framework: Framework
    standings: tuple[Standing, ...]

    @property
    def is_complete(self) -> bool:
        """Whether every unit's composite is known to the printed 4 decimals."""
        return all(
            s.composite is not None and s.composite.decimals >= SCORE_DECIMALS
            for s in self.standings
        )

    def standing(self, unit_code: str) -> Standing:
        """Return the standing of the unit; ``KeyError`` when the edition doesn't have it."""
        for standing in self.standings:
            if standing.unit.code == unit_code:
                return standing
        raise KeyError(unit_code)
