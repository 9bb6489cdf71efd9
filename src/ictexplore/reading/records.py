"""What a table was understood to say: every column, every row, every figure, every doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from ictexplore.model import Edition, Finding, Framework, Measure, Text
from ictexplore.reading.raw import RawTable

ColumnRole = Literal[
    "unit",
    "code",
    "score",
    "rank",
    "ordinal",
    "edition",
    "measure",
    "preferred",
    "aside",
    "unknown",
]
"""``aside`` columns are known and not needed; nobody knows what ``unknown`` ones hold."""

RowRole = Literal["unit", "total", "note", "heading", "numbering", "aside", "unknown"]
"""``heading`` rows repeat the header or head a group; ``aside`` ones are of no use here."""

FigureKind = Literal["score", "rank"]
ProofKind = Literal["known", "found", "none"]


NEW = "new"
"""What a person says in place of a framework whose points changed: they are found anew."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person says of a table: its edition, and its framework, ``None`` to find them.

    The ``framework`` may be `NEW`.

    ``may_replace`` an edition that was imported before.
    """

    edition: str | None = None
    framework: str | None = None
    may_replace: bool = False


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """What a column was taken for; ``measure`` for scores and ranks, ``year`` if it names one."""

    column: int
    heading: str
    role: ColumnRole
    measure: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class RowMatch:
    """What a row of the body was taken for; ``text`` is what it says of itself."""

    line: int
    text: str
    role: RowRole
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A score, as ``0.8241``, or a rank of a unit, with where it stands."""

    unit: str
    measure: str
    kind: FigureKind
    printed: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class FrameworkProof:
    """A framework, and how far its points give the printed composites back.

    ``known`` is one of those there are; the points of a ``found`` one follow from the table by
    least squares; of ``none`` there are no points. ``rows`` are those printed in full, ``agreeing``
    those within rounding; ``deviation`` is the largest of all, in units of 0.0001. ``measures`` are
    all that the framework measures.
    """

    kind: ProofKind
    framework: Framework
    measures: tuple[Measure, ...]
    rows: int = 0
    agreeing: int = 0
    deviation: Fraction | None = None

    @property
    def is_refuted(self) -> bool:
        """Whether the points are not those of the table at all."""
        return self.rows > 2 * self.agreeing


@dataclass(frozen=True, slots=True)
class Reading:
    """A table as it was understood; ``edition`` and ``proof`` are ``None`` where nobody can tell.

    Each column and each row of the body stands in ``columns`` and ``rows`` once. ``measures`` are
    those of the index, ``units`` the names of those of the edition, both by code.
    """

    table: RawTable
    columns: tuple[ColumnMatch, ...]
    rows: tuple[RowMatch, ...]
    figures: tuple[Figure, ...]
    edition: Edition | None
    proof: FrameworkProof | None
    measures: Mapping[str, Measure]
    units: Mapping[str, Text]
    findings: tuple[Finding, ...]

    def of(self, severity: str) -> tuple[Finding, ...]:
        """Return the findings of one severity, in the order of the table."""
        return tuple(finding for finding in self.findings if finding.severity == severity)

    @property
    def is_usable(self) -> bool:
        """Whether it can be taken over, its doubts accepted."""
        return self.edition is not None and self.proof is not None and not self.of("error")

    def with_findings(self, findings: tuple[Finding, ...]) -> Reading:
        """Return the reading with more findings."""
        return replace(self, findings=(*self.findings, *findings))
