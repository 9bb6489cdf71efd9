"""A table as text, with where each cell stands in its file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ictexplore.model import Finding

Form = Literal["csv", "xlsx", "html"]
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a sheet, of a page's table or of a text: rows of one width, none all empty.

    ``lines`` are the rows' numbers in the file, from 1. ``heads`` is how many rows the file itself
    calls its header, ``None`` where it doesn't say. Merged cells repeat their text.
    """

    label: str
    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    heads: int | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class RawTable:
    """The table of a file: what stands above it, its header rows and its body, all as text.

    ``part`` names the sheet or the table of the page, ``others`` those that were left aside; both
    are empty for a text. ``encoding`` and ``separator`` are those of a text, else ``None``. Rows
    are of one width, and without those that are empty; ``*_lines`` are their numbers in the file
    (within the sheet, or within the table of a page), from 1.
    """

    name: str
    form: Form
    encoding: str | None
    separator: str | None
    part: str
    others: tuple[str, ...]
    above: tuple[Row, ...]
    header: tuple[Row, ...]
    body: tuple[Row, ...]
    above_lines: tuple[int, ...]
    header_lines: tuple[int, ...]
    body_lines: tuple[int, ...]
    findings: tuple[Finding, ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        rows = self.header or self.body
        return len(rows[0]) if rows else 0

    @property
    def columns(self) -> tuple[str, ...]:
        """The heading of each column: what its header cells say, from above, once."""
        return tuple(
            " – ".join(dict.fromkeys(text for text in texts if text))
            for texts in zip(*_over_their_parts(self.header), strict=True)
        )

    def column_name(self, column: int) -> str:
        """Return the column as its file counts it: ``C`` in a workbook, else 3."""
        return column_letters(column) if self.form == "xlsx" else str(column + 1)


def _over_their_parts(header: tuple[Row, ...]) -> list[Row]:
    """Return header rows in which a heading stands over each of its parts, as if merged."""
    rows = [*header[-1:]]
    for row in reversed(header[:-1]):
        filled: list[str] = []
        for text, below in zip(row, rows[0], strict=True):
            filled.append(filled[-1] if filled and below and not text else text)
        rows.insert(0, tuple(filled))
    return rows


def column_letters(column: int) -> str:
    """Return a workbook's name of a column counted from 0: ``A``, ``B``, … ``AA``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def make_grid(
    label: str,
    rows: list[tuple[int, dict[int, str]]],
    *,
    heads: int | None = None,
    findings: tuple[Finding, ...] = (),
) -> Grid:
    """Return rows, each with its line and its cells by column, as a grid without empty rows.

    ``heads`` counts the rows given; empty columns to the right are left out.
    """
    filled = [(line, {c: t for c, t in cells.items() if t}) for line, cells in rows]
    width = 1 + max((max(cells) for _, cells in filled if cells), default=-1)
    kept = [(line, cells) for line, cells in filled if cells]
    if heads is not None:
        heads = sum(bool(cells) for _, cells in filled[:heads])
    return Grid(
        label,
        tuple(tuple(cells.get(column, "") for column in range(width)) for _, cells in kept),
        tuple(line for line, _ in kept),
        heads,
        findings,
    )


def tidy(text: str) -> str:
    """Return a cell's text on one line, without spaces around it or doubled."""
    return " ".join(text.split())
