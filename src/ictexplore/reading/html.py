"""The tables of a web page, its cells as text. Nothing is fetched and nothing is run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from lxml import etree

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import Budget
from ictexplore.reading.raw import Grid, make_grid, tidy

_UNSEEN = frozenset({"script", "style", "template", "noscript", "select", "textarea"})
_HEADINGS = frozenset({"title", "caption", "h1", "h2", "h3", "h4"})
_SPACED = dict.fromkeys(("br", "p", "div", "li"), " ")
# A raised figure is a footnote's mark, no part of the name before it.
_SHOWN_FIRST, _SHOWN_LAST = {**_SPACED, "sup": " ("}, {**_SPACED, "sup": ") "}
_SPAN = re.compile(r"[0-9]{1,6}")
_PIECE = 2**16
_LABEL_MAX = 200
_DEEP = 20
"""Tables within tables beyond this are no result page."""


def read_pages(text: str, budget: Budget) -> list[Grid]:
    """Return every table of a page that has a filled cell, in the page's order.

    A table within a table is a table of its own.
    """
    target = _Tables(budget)
    # The stubs ask for events that a target may leave out.
    events = cast("Any", target)
    parser = etree.HTMLParser(target=events, encoding="utf-8", no_network=True)
    content = text.encode("utf-8", "replace")
    try:
        for start in range(0, len(content), _PIECE):
            parser.feed(content[start : start + _PIECE])
            budget.check_time()
        parser.close()
    except etree.LxmlError as error:
        raise IctexploreError("tables.broken_page") from error
    return [grid for table in target.found if (grid := table.grid()).rows]


@dataclass
class _Table:
    """A table being read: its rows so far, and what spans down into the next ones."""

    label: str = ""
    rows: list[dict[int, str]] = field(default_factory=list)
    heads: list[bool] = field(default_factory=list)
    spans: dict[int, tuple[int, str]] = field(default_factory=dict)
    cell: _Cell | None = None

    def grid(self) -> Grid:
        """Return what was read; the header ends where the first row of plain cells begins."""
        lines = [(number, row) for number, row in enumerate(self.rows, 1)]
        first_plain = self.heads.index(False) if False in self.heads else len(self.heads)
        return make_grid(self.label, lines, heads=first_plain or None)


@dataclass
class _Cell:
    """A cell being read."""

    columns: int
    rows: int
    text: list[str] = field(default_factory=list)
    length: int = 0


class _Tables:
    """Takes the events of a page and keeps its tables; memory goes by their cells alone.

    A table is labelled by its caption, else by the last heading before it.
    """

    def __init__(self, budget: Budget) -> None:
        self.found: list[_Table] = []
        self._open: list[_Table] = []
        self._unseen = 0
        self._head = 0
        self._heading = ""
        self._in_heading = False
        self._budget = budget

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _HEADINGS:
            self._heading, self._in_heading = "", True
        elif tag == "table":
            self._start_table()
        elif self._open:
            self._start_part(tag, attributes)
        self._take(_SHOWN_FIRST.get(tag, ""))

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _HEADINGS:
            self._in_heading = False
            if tag == "caption" and self._open:
                self._open[-1].label = tidy(self._heading)
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop()
        elif tag in {"td", "th", "tr"}:
            self._end_cell()
        elif tag == "thead":
            self._head = max(0, self._head - 1)
        self._take(_SHOWN_LAST.get(tag, ""))

    def data(self, text: str) -> None:
        """Take text between elements."""
        if not self._unseen:
            self._take(text)

    def close(self) -> None:
        """Take the end of the page."""
        while self._open:
            self._end_cell()
            self._open.pop()

    def _take(self, text: str) -> None:
        if self._in_heading:
            self._heading = (self._heading + text)[:_LABEL_MAX]
        if self._open and (cell := self._open[-1].cell) is not None:
            cell.length += len(text)
            self._budget.check_text(cell.length)
            cell.text.append(text)

    def _start_table(self) -> None:
        if len(self._open) >= _DEEP:
            raise IctexploreError("tables.broken_page")
        table = _Table(tidy(self._heading))
        self.found.append(table)
        self._open.append(table)
        self._budget.check_shape(len(self.found), 0)

    def _start_part(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "tr":
            self._start_row()
        elif tag in {"td", "th"}:
            self._start_cell(tag, attributes)
        elif tag == "thead":
            self._head += 1

    def _start_row(self) -> None:
        self._end_cell()
        table = self._open[-1]
        row = {column: text for column, (_, text) in table.spans.items()}
        table.spans = {c: (left - 1, text) for c, (left, text) in table.spans.items() if left > 1}
        table.rows.append(row)
        table.heads.append(True)
        self._budget.check_shape(len(table.rows), len(row))

    def _start_cell(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._end_cell()
        table = self._open[-1]
        if not table.rows:
            self._start_row()
        if tag == "td" and not self._head:
            table.heads[-1] = False
        limits = self._budget.limits
        table.cell = _Cell(
            _span(attributes.get("colspan"), limits.columns),
            _span(attributes.get("rowspan"), limits.rows),
        )

    def _end_cell(self) -> None:
        table = self._open[-1] if self._open else None
        if table is None or table.cell is None:
            return
        cell, table.cell = table.cell, None
        text, row = tidy("".join(cell.text)), table.rows[-1]
        first = next(c for c in range(len(row) + 1) if c not in row)
        self._budget.check_shape(len(table.rows), first + cell.columns)
        for column in range(first, first + cell.columns):
            row[column] = text
            if cell.rows > 1:
                table.spans[column] = (cell.rows - 1, text)


def _span(given: str | None, most: int) -> int:
    """Return how many columns or rows a cell takes, 1 for anything unusable."""
    if given is None or not _SPAN.fullmatch(given.strip()):
        return 1
    return min(max(int(given), 1), most)
