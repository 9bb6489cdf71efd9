"""A table as text: titles and rows, each with its line in the file."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.i18n import shorten
from ictexplore.model import IctexploreError

_SEPARATORS = (",", ";", "\t")


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
    """Return the table in a CSV file: UTF-8, separated by comma, semicolon or tab.

    Raises
    ------
    IctexploreError
        For a file that is empty or no such text, naming it.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise IctexploreError("ownindex.file_encoding", file=shorten(file)) from error
    if not text.strip():
        raise IctexploreError("ownindex.file_empty", file=shorten(file))
    first = text.lstrip("\r\n").partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        # Strict: a quotation mark that nothing closes would swallow the rows below it.
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise IctexploreError("ownindex.file_encoding", file=shorten(file)) from error
    return make_sheet(file, rows)
