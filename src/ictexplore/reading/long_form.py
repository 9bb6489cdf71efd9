"""Tables of one row a figure, as the bundled scores.csv and ranks.csv are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ictexplore.i18n import shorten
from ictexplore.model import Finding
from ictexplore.reading.figures import Entry
from ictexplore.reading.headings import read_heading
from ictexplore.reading.raw import RawTable, Row
from ictexplore.reading.records import ColumnMatch, FigureKind, RowMatch
from ictexplore.reading.telling import error
from ictexplore.reading.units import UnitFinder

_NOT_PREFERRED = frozenset({"false", "0", "no", "sai"})


@dataclass(frozen=True, slots=True)
class LongFrame:
    """The columns of a long table; one of ``unit`` (names) and ``code`` is there."""

    unit: int | None
    code: int | None
    measure: int
    value: int
    kind: FigureKind
    edition: int | None
    preferred: int | None


def find_long_frame(columns: Sequence[ColumnMatch]) -> LongFrame | None:
    """Return the columns of a table of one row a figure, ``None`` where it isn't one."""
    first = {match.role: match.column for match in reversed(columns)}
    value = first.get("score", first.get("rank"))
    if "measure" not in first or value is None or not {"unit", "code"} & first.keys():
        return None
    return LongFrame(
        unit=first.get("unit"),
        code=first.get("code"),
        measure=first["measure"],
        value=value,
        kind="score" if "score" in first else "rank",
        edition=first.get("edition"),
        preferred=first.get("preferred"),
    )


def long_editions(table: RawTable, frame: LongFrame) -> tuple[str, ...]:
    """Return the editions that a long table names, in their order."""
    if frame.edition is None:
        return ()
    return tuple(dict.fromkeys(row[frame.edition] for row in table.body if row[frame.edition]))


def read_long(
    table: RawTable,
    frame: LongFrame,
    edition: str | None,
    units: UnitFinder,
    measures: Mapping[str, str],
) -> tuple[tuple[RowMatch, ...], tuple[Entry, ...], tuple[Finding, ...]]:
    """Return what each row is about, its cells, and what is doubtful of that.

    Rows of another ``edition`` and those that aren't preferred are left aside. ``measures`` map
    what a measure is called to its code.
    """
    rows: list[RowMatch] = []
    entries: list[Entry] = []
    findings: list[Finding] = []
    for line, row in zip(table.body_lines, table.body, strict=True):
        name = row[frame.unit if frame.unit is not None else frame.code or 0]
        if _is_aside(row, frame, edition):
            rows.append(RowMatch(line, shorten(name), "aside"))
            continue
        unit = _unit(row, frame, units)
        measure = measures.get(read_heading(row[frame.measure]).words)
        if unit is not None and measure is not None:
            rows.append(RowMatch(line, shorten(name), "unit", unit))
            text = row[frame.value]
            entries.append(Entry(unit, measure, frame.kind, text, line, frame.value))
            continue
        rows.append(RowMatch(line, shorten(name), "unknown"))
        findings.append(_unknown(row, line, frame, units, name if unit is None else None))
    return tuple(rows), tuple(entries), tuple(findings)


def _is_aside(row: Row, frame: LongFrame, edition: str | None) -> bool:
    others = frame.edition is not None and edition is not None and row[frame.edition] != edition
    unused = frame.preferred is not None and row[frame.preferred].lower() in _NOT_PREFERRED
    return others or unused


def _unit(row: Row, frame: LongFrame, units: UnitFinder) -> str | None:
    if frame.unit is not None and row[frame.unit]:
        return units.find(row[frame.unit]).code
    code = row[frame.code].zfill(2) if frame.code is not None else ""
    return code if units.has_code(code) else None


def _unknown(row: Row, line: int, frame: LongFrame, units: UnitFinder, name: str | None) -> Finding:
    if name is None:
        given = shorten(row[frame.measure])
        return error("tables.unknown_measure", (line, frame.measure), given=given)
    column = frame.unit if frame.unit is not None else frame.code
    at = (line, column)
    if nearest := units.find(name).nearest:
        return error("tables.unknown_unit_near", at, given=shorten(name), nearest=nearest)
    return error("tables.unknown_unit", at, given=shorten(name), system=units.system)
