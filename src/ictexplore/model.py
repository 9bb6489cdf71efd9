"""The words of the project as frozen records: what an edition is, a scenario, an outcome.

Scores are integers in units of 0.0001 (``0,8241`` is ``8241``) and points are integers, so
composites and ties carry no floating-point noise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

SCORE_DECIMALS = 4
"""Decimals the ministry prints and ranks by."""

SCORE_MAX = 10_000
"""A score of 1.0000, in units of 0.0001."""

Confidence = Literal["high", "medium", "low"]
AggregateKind = Literal["composite", "pillar"]
MeasureKind = Literal["composite", "pillar", "dimension", "indicator"]


class IctexploreError(Exception):
    """Base class of every error the package raises on purpose.

    ``key`` names the sentence in the catalogues, ``values`` fill its placeholders: the edge
    (page or command line) words it in the user's language.
    """

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.values = values
        listed = ", ".join(f"{name}={value!r}" for name, value in values.items())
        super().__init__(f"{key} ({listed})" if listed else key)


@dataclass(frozen=True, slots=True)
class Text:
    """A name that comes with the data, in both languages."""

    vi: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the text in ``language``; anything but ``en`` reads Vietnamese."""
        return self.en if language == "en" else self.vi


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure was read."""

    code: str
    publisher: str
    title: str
    published: str | None
    url: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Dimension:
    """A sub-index that carries ``points`` in the composite."""

    code: str
    points: int
    name: Text


@dataclass(frozen=True, slots=True)
class Aggregate:
    """The composite or a pillar: a weighted mean of dimensions, weights being whole points."""

    code: str
    kind: AggregateKind
    points: Mapping[str, int]
    name: Text

    @property
    def total(self) -> int:
        """Points at stake in this aggregate."""
        return sum(self.points.values())


@dataclass(frozen=True, slots=True)
class Measure:
    """Anything an edition publishes by score or rank; ``points`` are ``None`` when unpublished."""

    code: str
    kind: MeasureKind
    points: int | None
    name: Text


@dataclass(frozen=True, slots=True)
class Framework:
    """The formula of an edition, what proves it, and why it can't be recomputed where it can't."""

    code: str
    index: str
    dimensions: tuple[Dimension, ...]
    aggregates: tuple[Aggregate, ...]
    decision: str | None
    is_recomputable: bool
    formula: Text
    proof: Text
    reason: Text | None = None

    @property
    def composite(self) -> Aggregate:
        """The aggregate that ranks are taken from."""
        return next(a for a in self.aggregates if a.kind == "composite")

    @property
    def pillars(self) -> tuple[Aggregate, ...]:
        """The official pillars, in their printed order."""
        return tuple(a for a in self.aggregates if a.kind == "pillar")

    def dimension(self, code: str) -> Dimension:
        """Return the dimension called ``code``; ``KeyError`` when there is none."""
        for dimension in self.dimensions:
            if dimension.code == code:
                return dimension
        raise KeyError(code)


@dataclass(frozen=True, slots=True)
class Edition:
    """One index, one year, one unit system."""

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
class Scenario:
    """A question: what if these controls of this unit had these values, all others as assumed.

    ``changes`` maps a control's code to its new value in units of 0.0001.
    """

    edition: str
    unit: str
    changes: Mapping[str, int]
    assumption: Literal["hold"] = "hold"


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
    each unit to its place after the change.
    """

    scenario: Scenario
    baseline: Position
    result: Position
    passes: tuple[str, ...]
    passed_by: tuple[str, ...]
    gains: Mapping[str, int]
    places: Mapping[str, RankInterval]


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
    """A rival, met above the composite ``met``, surely caught up at ``passed``; where it stood."""

    met: int
    passed: int
    is_ahead: bool
    is_not_ahead: bool
    is_behind: bool
    maybe_behind: bool
