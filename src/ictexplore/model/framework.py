"""How an index is scored: its dimensions, aggregates and formula, and where figures were read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Confidence = Literal["high", "medium", "low"]
AggregateKind = Literal["composite", "pillar"]
MeasureKind = Literal["composite", "pillar", "dimension", "indicator"]

COMPOSITE = "composite"
"""Code of the aggregate that ranks are taken from."""


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
