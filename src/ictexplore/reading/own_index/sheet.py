"""A table as text: titles and rows, each with its line in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.i18n import shorten
from ictexplore.model import IctexploreError
from ictexplore.reading.limits import MEBIBYTE, Limits
from ictexplore.reading.table import read_table
from ictexplore.reading.words import both

_LIMITS = Limits(bytes=30 * MEBIBYTE, unpacked=150 * MEBIBYTE, seconds=60)
"""Of 20,000 units with 50 indicators each: larger than any official table."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Cells as they were written, rows that are empty left out.

    ``file`` is the file's name, told in every sentence; ``lines`` are the rows' numbers as a
    spreadsheet counts them.
    """

    file: str
    titles: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    lines: Sequence[int]


def make_sheet(file: str, table: Sequence[Sequence[str]]) -> Sheet:
    """Return rows of text, the titles first, as a sheet; a page's editor has them so."""
    filled = [(n, row) for n, row in enumerate(table, 1) if any(text.strip() for text in row)]
    (_, titles), *below = filled or [(1, ())]
    return Sheet(
        shorten(file), tuple(titles), [row for _, row in below], [line for line, _ in below]
    )


def read_sheet(data: bytes, file: str) -> Sheet:
    """Return the table in a file: CSV in any encoding met here, Excel, or a web page.

    Raises
    ------
    IctexploreError
        For a file that holds no table, naming it and saying why.
    """
    try:
        raw = read_table(data, file, limits=_LIMITS)
    except IctexploreError as error:
        reason = both(error.key, **error.values)
        raise IctexploreError("ownindex.file_unreadable", file=shorten(file), why=reason) from error
    return Sheet(shorten(file), raw.columns, raw.body, raw.body_lines)
