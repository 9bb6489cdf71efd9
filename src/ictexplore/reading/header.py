"""Which rows of a grid stand above the table, which head its columns, and where its body begins."""

from __future__ import annotations

import re
from statistics import median

from ictexplore.reading.numbers import read_placed
from ictexplore.reading.raw import Grid, Row

_NUMBER = re.compile(r"[-+\N{MINUS SIGN}]?[0-9][0-9.,\s]*%?")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LOOKED_AT = 60
_ABOVE_MAX = 40
_HEADS_MAX = 4
_FULL = 0.5
"""How full, beside the usual row, the header is at least: a title fills a cell or two."""


def is_number(text: str) -> bool:
    """Whether a cell shows a number, in whatever notation, or a place and a score."""
    return _NUMBER.fullmatch(text) is not None or read_placed(text) is not None


def find_header(grid: Grid) -> tuple[int, int]:
    """Return the first row of the header and the first of the body.

    Both are the same where no row heads the columns: every row that could already holds figures.
    """
    if grid.heads:
        return _first_full(grid.rows[: grid.heads]) or 0, grid.heads
    rows = grid.rows[:_LOOKED_AT]
    first = _first_full(rows)
    if first is None or _is_figures(rows[first]):
        start = first or 0
        return start, start
    last = first
    while last + 1 < min(len(rows), first + _HEADS_MAX) and _goes_on(rows[last], rows[last + 1]):
        last += 1
    return first, last + 1


def _first_full(rows: tuple[Row, ...]) -> int | None:
    usual = median(map(_texts, rows))
    wanted = min(2, usual) if usual < 4 else max(2, _FULL * usual)  # noqa: PLR2004 -- few columns
    places = (i for i, row in enumerate(rows[:_ABOVE_MAX]) if _texts(row) >= wanted)
    return next(places, None)


def _texts(row: Row) -> int:
    """Return how many cells say something of their own: a merged text says one thing."""
    return sum(
        bool(text) and (i == 0 or text != row[i - 1] or is_number(text))
        for i, text in enumerate(row)
    )


def _is_figures(row: Row) -> bool:
    filled = [text for text in row if text]
    return sum(map(_is_figure, filled)) * 2 > len(filled)


def _is_figure(text: str) -> bool:
    """Whether a cell shows a number that heads nothing: a year may."""
    return is_number(text) and not _YEAR.fullmatch(text)


def _goes_on(head: Row, row: Row) -> bool:
    """Whether a row goes on heading: it parts a heading over several columns, and has no figure.

    Where another heading goes down into it, the cell repeats it or is empty.
    """
    if any(map(_is_figure, row)):
        return False
    parted = any(
        below and (not above or (i > 0 and above == head[i - 1]))
        for i, (above, below) in enumerate(zip(head, row, strict=True))
    )
    goes_down = any(above and below in {"", above} for above, below in zip(head, row, strict=True))
    return parted and goes_down
