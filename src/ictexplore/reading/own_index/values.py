"""The values of an own index: a row a unit, a column an indicator."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

from ictexplore.model.own_index import Notice, OwnFramework, OwnTable, few_names
from ictexplore.reading.own_index.framework import FIRST_ROW, UNIT, clean
from ictexplore.reading.own_index.numbers import parse_number
from ictexplore.reading.own_index.problems import Problems, cell
from ictexplore.reading.table import RawTable

UNITS_MAX = 20_000

_UNIT_TITLES = frozenset({UNIT, "ucode"})


def read_values(
    table: RawTable, framework: OwnFramework, file: str = "values"
) -> tuple[OwnTable, tuple[Notice, ...]]:
    """Return the values in a table, and the columns that are left aside.

    Raises
    ------
    ProblemsError
        With a sentence for each rule that is broken.
    """
    problems = Problems(file)
    values, notices = draft_values(table, framework, problems)
    problems.stop_if_any()
    return values, notices


def draft_values(
    table: RawTable, framework: OwnFramework, problems: Problems
) -> tuple[OwnTable, tuple[Notice, ...]]:
    """Return what `read_values` does, noting problems: gaps stand where values can't be read."""
    titles = [clean(title) for title in table.header]
    codes = tuple(node.code for node in framework.indicators)
    names = _find_units(titles, problems)
    columns = _find_indicators(titles, codes, problems)
    units, cells = _read_rows(table, names, columns, problems)
    others = tuple(t for i, t in enumerate(titles) if t and i not in {names, *columns})
    aside = Notice("ownindex.columns_aside", {"file": problems.file, "columns": few_names(others)})
    return OwnTable(units, codes, cells), (aside,) if others else ()


def _find_units(titles: Sequence[str], problems: Problems) -> int | None:
    found = [i for i, title in enumerate(titles) if title.lower() in _UNIT_TITLES]
    if not found:
        problems.add("ownindex.units_missing", titles=tuple(titles[:3]))
    if len(found) > 1:
        problems.add("ownindex.column_twice", column=titles[found[1]])
    return found[0] if found else None


def _find_indicators(
    titles: Sequence[str], codes: Sequence[str], problems: Problems
) -> list[int | None]:
    columns: list[int | None] = []
    for code in codes:
        if titles.count(code) > 1:
            problems.add("ownindex.column_twice", column=code)
        if code not in titles:
            problems.add("ownindex.indicator_missing", code=code)
        columns.append(titles.index(code) if code in titles else None)
    return columns


def _read_rows(
    table: RawTable, names: int | None, columns: Sequence[int | None], problems: Problems
) -> tuple[tuple[str, ...], array[float]]:
    units: dict[str, int] = {}
    cells = array("d")
    rows = [(n, r) for n, r in enumerate(table.rows, FIRST_ROW) if any(c.strip() for c in r)]
    if not rows:
        problems.add("ownindex.no_rows")
    if len(rows) > UNITS_MAX:
        problems.add("ownindex.too_many_units", count=len(rows), most=UNITS_MAX)
        rows = []
    for number, row in rows:
        unit = clean(cell(row, names)) if names is not None else str(number)
        if not unit:
            problems.add("ownindex.unit_empty", row=number)
        elif unit in units:
            problems.add("ownindex.unit_twice", row=number, unit=unit, first=units[unit])
        if any(c.strip() for c in row[len(table.header) :]):
            problems.add("ownindex.row_long", row=number, columns=len(table.header))
        units.setdefault(unit, number)
        cells.extend(_read_row(number, row, columns, table.header, problems))
    return tuple(units), cells


def _read_row(
    number: int,
    row: Sequence[str],
    columns: Sequence[int | None],
    titles: Sequence[str],
    problems: Problems,
) -> list[float]:
    found = []
    for column in columns:
        text = row[column] if column is not None and column < len(row) else ""
        try:
            value = parse_number(text) if text else math.nan
        except ValueError:
            title = titles[column] if column is not None else ""
            problems.add("ownindex.value_form", row=number, column=title, given=text)
            value = math.nan
        found.append(value)
    return found
