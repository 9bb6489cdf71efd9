"""The values of an own index: a row a unit, a column an indicator."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

from ictexplore.model.own_index import Notice, OwnFramework, OwnTable, few_names
from ictexplore.reading.own_index.framework import UNIT, clean
from ictexplore.reading.own_index.numbers import parse_number
from ictexplore.reading.own_index.problems import Problems, cell
from ictexplore.reading.own_index.sheet import Sheet

UNITS_MAX = 20_000

_UNIT_TITLES = frozenset({UNIT, "ucode"})


def read_values(sheet: Sheet, framework: OwnFramework) -> tuple[OwnTable, tuple[Notice, ...]]:
    """Return the values in a table, and the columns that are left aside.

    Raises
    ------
    ProblemsError
        With a sentence for each rule that is broken.
    """
    problems = Problems(sheet.file)
    values, notices = draft_values(sheet, framework, problems)
    problems.stop_if_any()
    return values, notices


def draft_values(
    sheet: Sheet, framework: OwnFramework, problems: Problems
) -> tuple[OwnTable, tuple[Notice, ...]]:
    """Return what `read_values` does, noting problems: gaps stand where values can't be read."""
    titles = [clean(title) for title in sheet.titles]
    codes = tuple(node.code for node in framework.indicators)
    names = _find_units(titles, problems)
    columns = _find_indicators(titles, codes, problems)
    units, cells = _read_rows(sheet, names, columns, problems)
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
    sheet: Sheet, names: int | None, columns: Sequence[int | None], problems: Problems
) -> tuple[tuple[str, ...], array[float]]:
    units: dict[str, int] = {}
    cells = array("d")
    if not sheet.rows:
        problems.add("ownindex.no_rows")
    if len(sheet.rows) > UNITS_MAX:
        problems.add("ownindex.too_many_units", count=len(sheet.rows), most=UNITS_MAX)
        return (), cells
    untitled = [i for i, title in enumerate(sheet.titles) if not title.strip()]
    for number, row in zip(sheet.lines, sheet.rows, strict=True):
        unit = clean(cell(row, names)) if names is not None else str(number)
        if not unit:
            problems.add("ownindex.unit_empty", row=number)
        elif unit in units:
            problems.add("ownindex.unit_twice", row=number, unit=unit, first=units[unit])
        beyond = [*row[len(sheet.titles) :], *(cell(row, column) for column in untitled)]
        if any(text.strip() for text in beyond):
            problems.add("ownindex.cell_untitled", row=number)
        units.setdefault(unit, number)
        cells.extend(_read_row(number, row, columns, sheet.titles, problems))
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
