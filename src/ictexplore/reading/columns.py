"""Columns of a table once its edition is known: those of other years, those there twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ictexplore.i18n import shorten
from ictexplore.model import Finding
from ictexplore.reading.header import is_number
from ictexplore.reading.raw import RawTable
from ictexplore.reading.records import ColumnMatch
from ictexplore.reading.telling import doubt, error, note
from ictexplore.reading.units import UnitFinder

_MOSTLY = 0.5
_NAMELESS = 3
"""Columns of figures without a heading from which on the table itself is cut wrongly."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Every column with what it holds, and what is doubtful of that."""

    matches: tuple[ColumnMatch, ...]
    findings: tuple[Finding, ...] = ()

    def put(self, match: ColumnMatch) -> Columns:
        """Return the columns with one of them taken for something else."""
        return replace(
            self,
            matches=tuple(match if m.column == match.column else m for m in self.matches),
        )

    def tell(self, *findings: Finding) -> Columns:
        """Return the columns with more to say of them."""
        return replace(self, findings=(*self.findings, *findings))

    @property
    def unit(self) -> int | None:
        """The column of the units' names."""
        return next((m.column for m in self.matches if m.role == "unit"), None)


def find_names(table: RawTable, columns: Columns, finders: Iterable[UnitFinder]) -> Columns:
    """Let the column of names be the one that holds them, whatever its heading says."""
    counts = {
        match.column: max(
            (sum(finder.knows(row[match.column]) for row in table.body) for finder in finders),
            default=0,
        )
        for match in columns.matches
        if match.role in {"unit", "unknown", "aside", "ordinal", "code"}
    }
    headed = columns.unit
    best = max(counts, key=lambda column: counts[column], default=None)
    if best is None or counts[best] <= counts.get(headed if headed is not None else -1, 0):
        return columns
    if counts[best] < _MOSTLY * len(table.body):
        return columns
    if headed is not None:
        columns = columns.put(replace(columns.matches[headed], role="aside"))
    heading = shorten(columns.matches[best].heading)
    told = note("tables.unit_column_found", (None, best), heading=heading)
    return columns.put(replace(columns.matches[best], role="unit")).tell(told)


def settle_columns(table: RawTable, columns: Columns, year: int | None) -> Columns:
    """Set columns of other years aside, refuse those there twice, tell of those nobody knows."""
    groups: defaultdict[tuple[str, str], list[ColumnMatch]] = defaultdict(list)
    for match in columns.matches:
        if match.measure is not None:
            groups[match.role, match.measure].append(match)
    for matches in groups.values():
        columns = _one_of(columns, matches, year)
    return columns.tell(*_strangers(table, columns.matches))


def _one_of(columns: Columns, matches: Sequence[ColumnMatch], year: int | None) -> Columns:
    """Keep the one column of a measure that is of the year; several of one year are an error."""
    wanted = [m for m in matches if m.year == year] or [m for m in matches if m.year is None]
    kept = wanted or list(matches)
    for match in matches:
        at, heading = (None, match.column), shorten(match.heading)
        if match not in kept:
            columns = columns.tell(
                note("tables.column_other_year", at, heading=heading, year=match.year or "–")
            )
        elif match is not kept[0]:
            other = shorten(kept[0].heading)
            columns = columns.tell(error("tables.column_twice", at, heading=heading, other=other))
        if match is not kept[0]:
            columns = columns.put(replace(match, role="aside", measure=None))
    return columns


def _strangers(table: RawTable, matches: Sequence[ColumnMatch]) -> list[Finding]:
    unknown = {
        match: cells
        for match in matches
        if match.role == "unknown"
        and (cells := [row[match.column] for row in table.body if row[match.column]])
    }
    nameless = [match for match, cells in unknown.items() if not match.heading and _figures(cells)]
    if table.separator == "," and len(nameless) >= _NAMELESS:
        # Decimal commas cut scores in two.
        return [error("tables.columns_nameless", count=len(nameless))]
    findings = []
    for match, cells in unknown.items():
        said = {"heading": shorten(match.heading) or "–", "example": shorten(cells[0])}
        # What holds figures may be a dimension that nobody knows yet.
        if _figures(cells):
            findings.append(doubt("tables.column_unknown", (None, match.column), **said))
        else:
            findings.append(note("tables.column_aside", (None, match.column), **said))
    return findings


def _figures(cells: Sequence[str]) -> bool:
    return sum(map(is_number, cells)) > _MOSTLY * len(cells)
