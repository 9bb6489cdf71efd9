"""A table as text, from the bytes of a file."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from ictexplore.i18n import shorten
from ictexplore.model import IctexploreError

_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class RawTable:
    """Cells as they were written: the first row of the file, and the others below it."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_table(data: bytes, name: str) -> RawTable:
    """Return the table in a CSV file: UTF-8, separated by comma, semicolon or tab.

    Empty rows stay, so that a row's number is that of the file.

    Raises
    ------
    IctexploreError
        For a file that is empty or no text, naming it.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise IctexploreError("ownindex.file_encoding", file=shorten(name)) from error
    if not text.strip():
        raise IctexploreError("ownindex.file_empty", file=shorten(name))
    first = text.lstrip("\r\n").partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        header, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error as error:
        raise IctexploreError("ownindex.file_encoding", file=shorten(name)) from error
    return RawTable(tuple(header), tuple(map(tuple, rows)))
