"""The rows and cells of a table, whether it has one row a unit or one row a figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ictexplore.model import Finding, Known
from ictexplore.reading.checks import names_of, twice
from ictexplore.reading.columns import Columns, find_names, settle_columns
from ictexplore.reading.edition import (
    EditionCode,
    find_system,
    guess,
    read_code,
    tell_guess,
    tell_year,
)
from ictexplore.reading.figures import Entry
from ictexplore.reading.headings import index_names
from ictexplore.reading.long_form import LongFrame, long_editions, read_long
from ictexplore.reading.numbers import read_placed
from ictexplore.reading.raw import RawTable
from ictexplore.reading.records import RowMatch
from ictexplore.reading.rows import find_frame, match_rows
from ictexplore.reading.telling import doubt, error
from ictexplore.reading.units import UnitFinder

WIDE_MAX = 500
"""Rows of a table of one row a unit; no official one has more than 63 and a few others."""

_NAMED_MAX = 5

Finders = Mapping[str, UnitFinder]


@dataclass(frozen=True, slots=True)
class Content:
    """What a table holds: its edition, its columns, its rows, its cells, and their doubts."""

    parts: EditionCode
    columns: Columns
    rows: tuple[RowMatch, ...] = ()
    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = ()

    def tell(self, *findings: Finding) -> Content:
        """Return the content with more to say of it."""
        return replace(self, findings=(*self.findings, *findings))


def wide_content(
    table: RawTable, content: Content, wished: EditionCode | None, known: Known, finders: Finders
) -> Content:
    """Return the content of a table of one row a unit."""
    if len(table.body) > WIDE_MAX:
        return content.tell(error("tables.too_many_units", limit=WIDE_MAX))
    columns = find_names(table, content.columns, finders.values())
    content = replace(content, columns=columns)
    unit = columns.unit
    names = [row[unit] for row in table.body] if unit is not None else []
    system, is_both = find_system(names, finders)
    if unit is None or system is None:
        return content.tell(error("tables.no_units"))
    if wished is None:
        found = replace(content.parts, system=system)
        parts = guess(found, table, columns.matches, is_both=is_both)
        content = replace(content, parts=parts).tell(tell_guess(parts))
    else:
        content = content.tell(*tell_year(wished, table, columns.matches))
    return _wide_rows(table, content, unit, known, finders[content.parts.system or system])


def _wide_rows(
    table: RawTable, content: Content, unit: int, known: Known, finder: UnitFinder
) -> Content:
    columns = settle_columns(table, content.columns, content.parts.year)
    rows, findings = match_rows(
        table,
        find_frame(columns.matches, unit),
        finder,
        lambda name: find_successor(name, known, finder.system),
    )
    content = replace(content, columns=columns, rows=rows, entries=_entries(table, columns, rows))
    return content.tell(*findings, *twice(rows, names_of(known, finder.system)))


def _entries(table: RawTable, columns: Columns, rows: Sequence[RowMatch]) -> tuple[Entry, ...]:
    """Return the cells of each unit's first row that should hold its figures."""
    first: dict[str, int] = {}
    for i, match in enumerate(rows):
        if match.role == "unit" and match.unit is not None:
            first.setdefault(match.unit, i)
    ranked = {match.measure for match in columns.matches if match.role == "rank"}
    return tuple(
        entry
        for unit, i in first.items()
        for column in columns.matches
        if column.measure is not None and column.role in {"score", "rank"}
        for entry in _of_cell(
            Entry(
                unit,
                column.measure,
                "rank" if column.role == "rank" else "score",
                table.body[i][column.column],
                rows[i].line,
                column.column,
            ),
            is_ranked=column.role == "score" and column.measure in ranked,
        )
    )


def _of_cell(entry: Entry, *, is_ranked: bool) -> Iterator[Entry]:
    """Yield a cell's figure, or its place and its score; ``is_ranked`` by a column of its own."""
    pair = read_placed(entry.text)
    if pair is None:
        yield entry
        return
    place, score = pair
    if not is_ranked:
        yield replace(entry, kind="rank", text=place)
    yield replace(entry, kind="score", text=score)


def find_successor(name: str, known: Known, system: str) -> str | None:
    """Return the unit of the 34 that one of the 63 belongs to, where the 34 are meant."""
    if system != "34":
        return None
    code = UnitFinder(known, "63").find(name).code
    return names_of(known, "34")[known.successors[code]] if code is not None else None


def long_content(  # noqa: PLR0913, PLR0917 -- what is known before and what was found so far
    table: RawTable,
    content: Content,
    frame: LongFrame,
    wished: EditionCode | None,
    known: Known,
    finders: Finders,
) -> Content:
    """Return the content of a table of one row a figure; its column of editions says of which."""
    named = long_editions(table, frame)
    wanted = wished.code if wished else None
    if len(named) > 1 and wanted not in named:
        return content.tell(error("tables.edition_several", editions=named[:_NAMED_MAX]))
    own = wanted if wanted in named or not named else named[0]
    parts = wished or (read_code(own, known) if own else None) or EditionCode()
    content = replace(content, parts=replace(parts, index=parts.index or content.parts.index))
    system = content.parts.system
    if content.parts.code is None or system is None:
        return content.tell(error("tables.edition_unknown"))
    if own is not None and own != content.parts.code:
        content = content.tell(doubt("tables.edition_differs", found=own, given=content.parts.code))
    finder = finders[system]
    measures = index_names(known, content.parts.index or "")
    rows, entries, findings = read_long(table, frame, own, finder, measures)
    return replace(content, rows=rows, entries=entries).tell(*findings)
