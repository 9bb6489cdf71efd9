"""What each row of a table is about: a unit, all of them, or the table itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from ictexplore.i18n import search_key, shorten
from ictexplore.model import Finding
from ictexplore.reading.header import is_number
from ictexplore.reading.headings import vocabulary
from ictexplore.reading.raw import RawTable, Row
from ictexplore.reading.records import ColumnMatch, RowMatch, RowRole
from ictexplore.reading.telling import doubt, error
from ictexplore.reading.units import UnitFinder

_NUMBERING = re.compile(r"[\[(]?([0-9]{1,2})[\])]?(?:\s*=.*)?")
_NOTE_LENGTH = 60
_REPEATED = 0.6
"""How much of a row repeats the header where it is the header again."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The columns by which rows are told: the names, the codes if any, and the figures."""

    unit: int
    code: int | None
    figures: tuple[int, ...]
    heads: tuple[str, ...]


def find_frame(columns: Sequence[ColumnMatch], unit: int) -> Frame:
    """Return the columns that tell rows, the names standing in column ``unit``."""
    codes = [match.column for match in columns if match.role == "code"]
    figures = tuple(match.column for match in columns if match.role in {"score", "rank"})
    heads = tuple(search_key(match.heading) for match in columns)
    return Frame(unit, codes[0] if codes else None, figures, heads)


def match_rows(
    table: RawTable, frame: Frame, units: UnitFinder, successor: Callable[[str], str | None]
) -> tuple[tuple[RowMatch, ...], tuple[Finding, ...]]:
    """Return what each row of the body is about, and what is doubtful of that.

    ``successor`` names the unit of today that a name of the 63 belongs to, ``None`` for others.
    """
    rows: list[RowMatch] = []
    findings: list[Finding] = []
    for line, row in zip(table.body_lines, table.body, strict=True):
        match = _match(line, row, frame, units)
        rows.append(match)
        findings += _doubts(match, row, frame, units, successor)
    return tuple(rows), tuple(findings)


def _match(line: int, row: Row, frame: Frame, units: UnitFinder) -> RowMatch:
    name = row[frame.unit]
    role = _plain_role(row, frame)
    if role is not None:
        return RowMatch(line, shorten(_said(row, name)), role)
    if name and (code := units.find(name).code) is not None:
        return RowMatch(line, shorten(name), "unit", code)
    role = "unknown" if _has_figures(row, frame) else "note"
    return RowMatch(line, shorten(_said(row, name)), role)


def _plain_role(row: Row, frame: Frame) -> RowRole | None:
    """Return what a row is that is about no unit, as far as its words alone tell."""
    texts = list(dict.fromkeys(text for text in row if text and not is_number(text)))
    keys = [search_key(text) for text in texts]
    if any(key in _totals() for key in keys):
        return "total"
    if _is_numbering(row):
        return "numbering"
    if _is_header(row, frame.heads):
        return "heading"
    if texts and not _has_figures(row, frame):
        is_said = any(key.startswith(_notes()) or len(key) > _NOTE_LENGTH for key in keys)
        return "note" if is_said else None
    return None


def _said(row: Row, name: str) -> str:
    return name or next((text for text in row if text), "")


def _has_figures(row: Row, frame: Frame) -> bool:
    return any(is_number(row[column]) for column in frame.figures if column != frame.unit)


def _is_numbering(row: Row) -> bool:
    """Whether a row numbers the columns, as (1), (2) and (3) do."""
    filled = [text for text in row if text]
    numbers = [match[1] for text in filled if (match := _NUMBERING.fullmatch(text))]
    if len(numbers) < max(3, len(filled)):
        return False
    first = int(numbers[0])
    return first <= 1 and [int(n) for n in numbers] == list(range(first, first + len(numbers)))


def _is_header(row: Row, heads: Sequence[str]) -> bool:
    filled = [(search_key(text), head) for text, head in zip(row, heads, strict=True) if text]
    same = sum(bool(key) and key == head for key, head in filled)
    return same > 1 and same >= _REPEATED * len(filled)


@cache
def _totals() -> frozenset[str]:
    return frozenset(search_key(text) for text in vocabulary()["rows"]["total"])


@cache
def _notes() -> tuple[str, ...]:
    return tuple(key for text in vocabulary()["rows"]["note"] if (key := search_key(text)))


def _doubts(
    match: RowMatch,
    row: Row,
    frame: Frame,
    units: UnitFinder,
    successor: Callable[[str], str | None],
) -> list[Finding]:
    name = row[frame.unit]
    if match.role == "unknown":
        return [_unknown(match, name, frame, units, successor)]
    if match.role != "unit" or frame.code is None or not row[frame.code]:
        return []
    code = row[frame.code].strip().zfill(2)
    if code == match.unit:
        return []
    unit = units.name(match.unit or "")
    at = (match.line, frame.code)
    return [doubt("tables.code_differs", at, given=shorten(code), unit=unit)]


def _unknown(
    match: RowMatch,
    name: str,
    frame: Frame,
    units: UnitFinder,
    successor: Callable[[str], str | None],
) -> Finding:
    at = (match.line, frame.unit)
    given = shorten(name)
    if not name:
        return error("tables.row_without_unit", at)
    if (today := successor(name)) is not None:
        return error("tables.unit_of_the_63", at, given=given, successor=today)
    if nearest := units.find(name).nearest:
        return error("tables.unknown_unit_near", at, given=given, nearest=nearest)
    return error("tables.unknown_unit", at, given=given, system=units.system)
