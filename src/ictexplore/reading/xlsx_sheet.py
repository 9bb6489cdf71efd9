"""One sheet of a workbook as a grid: merged cells filled, formulas by what they last came to."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from ictexplore.model import Finding
from ictexplore.reading.limits import Budget
from ictexplore.reading.raw import Grid, column_letters, make_grid, tidy
from ictexplore.reading.xlsx_cells import CellMaker
from ictexplore.reading.xlsx_parts import Attributes, Parts

_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_MERGES_MAX = 10_000
_NAMED_MAX = 10

Cells = dict[int, dict[int, str]]
"""Line → column, from 0 → text; filled cells alone."""
Area = tuple[int, int, int, int]
"""First line and column, last line and column."""


def read_sheet(parts: Parts, path: str, name: str, cells: CellMaker) -> Grid:
    """Return a sheet; a formula that was never computed is empty, and is told."""
    reader = _Sheet(cells, parts.budget)
    parts.scan(path, start=reader.start, end=reader.end, text=reader.text)
    _fill(reader.rows, reader.merges, parts.budget)
    findings: tuple[Finding, ...] = ()
    if reader.uncomputed:
        places = tuple(reader.uncomputed)
        values = {"sheet": name, "count": reader.uncomputed_count, "cells": places}
        findings = (Finding("doubt", "tables.formula_uncomputed", values),)
    return make_grid(name, sorted(reader.rows.items()), findings=findings)


class _Sheet:
    """Takes the events of a sheet and keeps its filled cells and its merged areas."""

    def __init__(self, cells: CellMaker, budget: Budget) -> None:
        self.rows: Cells = {}
        self.merges: list[Area] = []
        self.uncomputed: list[str] = []
        self.uncomputed_count = 0
        self._cells = cells
        self._budget = budget
        self._line, self._column, self._widest = 0, -1, 0
        self._kind, self._style = "", ""
        self._value: list[str] = []
        self._is_inside, self._is_aside = False, False
        self._has_formula = False

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the beginning of an element."""
        if name == "c":
            self._start_cell(attributes)
        elif name in {"v", "t"}:
            self._is_inside = not self._is_aside
        elif name == "row":
            given = attributes.get("r", "")
            self._line = int(given) if _is_line(given) else self._line + 1
            self._column = -1
        elif name == "f":
            self._has_formula = True
        elif name == "rPh":
            self._is_aside = True
        elif name == "mergeCell" and len(self.merges) < _MERGES_MAX:
            self._take_merge(attributes.get("ref", ""))

    def text(self, piece: str) -> None:
        """Take text of a value."""
        if self._is_inside:
            self._value.append(piece)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if name in {"v", "t"}:
            self._is_inside = False
        elif name == "rPh":
            self._is_aside = False
        elif name == "c":
            self._end_cell()

    def _start_cell(self, attributes: Attributes) -> None:
        place = _PLACE.fullmatch(attributes.get("r", ""))
        if place is None:
            self._column += 1
        else:
            self._line, self._column = int(place[2]), _column(place[1])
        self._kind, self._style = attributes.get("t", ""), attributes.get("s", "")
        self._value.clear()
        self._has_formula = False

    def _end_cell(self) -> None:
        value = "".join(self._value)
        self._budget.check_text(len(value))
        if not value:
            if self._has_formula:
                self._miss_formula()
            return
        text = tidy(self._cells.show(self._kind, self._style, value))
        self.rows.setdefault(self._line, {})[self._column] = text
        self._widest = max(self._widest, self._column + 1)
        self._budget.check_shape(len(self.rows), self._widest)

    def _miss_formula(self) -> None:
        self.uncomputed_count += 1
        if len(self.uncomputed) < _NAMED_MAX:
            self.uncomputed.append(f"{column_letters(self._column)}{self._line}")

    def _take_merge(self, reference: str) -> None:
        corner, _, opposite = reference.partition(":")
        first, last = _PLACE.fullmatch(corner), _PLACE.fullmatch(opposite)
        if first is not None and last is not None:
            area = (int(first[2]), _column(first[1]), int(last[2]), _column(last[1]))
            self.merges.append(area)


def _is_line(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 7  # noqa: PLR2004 -- 1,048,576 rows


@lru_cache(maxsize=1000)
def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _fill(rows: Cells, merges: list[Area], budget: Budget) -> None:
    """Repeat the text of each merged area in all of its cells, within the lines that are filled."""
    widest = max((max(cells) for cells in rows.values()), default=-1)
    lines = sorted(rows)
    filled = 0
    for top, left, bottom, right in merges:
        text = rows.get(top, {}).get(left, "")
        columns = range(left, min(right, widest) + 1) if text else range(0)
        for line in lines[bisect_left(lines, top) : bisect_right(lines, bottom)]:
            rows[line].update(dict.fromkeys(columns, text))
            filled += len(columns)
            budget.check_cells(filled)
        budget.check_time()
