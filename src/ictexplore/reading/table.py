"""Bytes of a file, whatever it is → its table as text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ictexplore.i18n import shorten
from ictexplore.model import Finding, IctexploreError
from ictexplore.reading.decode import decode
from ictexplore.reading.header import find_header
from ictexplore.reading.html import read_pages
from ictexplore.reading.limits import LIMITS, Budget, Limits
from ictexplore.reading.raw import Form, Grid, RawTable
from ictexplore.reading.separated import read_separated
from ictexplore.reading.xlsx import read_workbook

_ZIP = b"PK\x03\x04"
_OPENDOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."
"""The first part of such an archive, which is never packed."""
_MIMETYPE_ENDS = 100
_BEGINNINGS = {
    "tables.is_old_workbook": (b"\xd0\xcf\x11\xe0",),
    "tables.is_pdf": (b"%PDF",),
    "tables.is_picture": (
        *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"),
        *(b"RIFF", b"BM\xfa", b"BM6", b"\0\0\0\x1cftyp", b"\0\0\0\x18ftyp"),
    ),
    "tables.is_archive": (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"PK\x05\x06", b"BZh", b"\xfd7zXZ"),
    "tables.is_document": (b"{\\rtf",),
}
"""Why a file that begins so holds no table that can be read."""

_PAGE = re.compile(r"(?i)<(?:!--|!doctype|html|head|body|table|div|meta|thead|tbody|tr|\?xml)")
_OTHERS_MAX = 10


def read_table(
    data: bytes,
    name: str,
    *,
    limits: Limits = LIMITS,
    weigh: Callable[[RawTable], int] | None = None,
) -> RawTable:
    """Return the table of a file; what its bytes are decides how it is read, never its name.

    Parameters
    ----------
    data : CSV (comma, semicolon, tab), text pasted from a sheet or a page, an Excel workbook
        (.xlsx), or a web page (.html)
    name : the file's name, for messages
    limits : how much is read at most
    weigh : how well a table fits, where a file holds several; the most filled cells by default

    Raises
    ------
    IctexploreError
        With a key of ``tables`` for whatever can't be read as a table, or is more than allowed.
    """
    tables = read_tables(data, name, limits=limits)
    best = max(tables, key=weigh or filled_cells)
    # What lays out a page, and a cover, has no row below its first.
    others = tuple(table.part for table in tables if table is not best and table.body)
    if not others:
        return best
    told = {"part": best.part, "others": others[:_OTHERS_MAX]}
    findings = (Finding("note", "tables.part_chosen", told), *best.findings)
    return replace(best, others=others, findings=findings)


def read_tables(data: bytes, name: str, *, limits: Limits = LIMITS) -> list[RawTable]:
    """Return every table of a file, at least one; see `read_table`."""
    budget = Budget(limits)
    budget.check_size(len(data))
    if not data.strip():
        raise IctexploreError("tables.is_empty")
    if (reason := _unreadable(data)) is not None:
        raise IctexploreError(reason)
    if data.startswith(_ZIP):
        return _tables(read_workbook(data, budget), name, "xlsx")
    text, encoding = decode(data)
    if not any(map(str.isalnum, text)):
        raise IctexploreError("tables.is_empty")
    if _PAGE.match(text.lstrip("\ufeff \t\r\n")[:200]):
        return _tables(read_pages(text, budget), name, "html", encoding)
    grid, separator = read_separated(text, budget)
    return _tables([grid], name, "csv", encoding, separator)


def filled_cells(table: RawTable) -> int:
    """Return how many cells of the body are filled."""
    return sum(bool(text) for row in table.body for text in row)


def _unreadable(data: bytes) -> str | None:
    if data.startswith(_ZIP) and _OPENDOCUMENT in data[:_MIMETYPE_ENDS]:
        return "tables.is_opendocument"
    found = (key for key, beginnings in _BEGINNINGS.items() if data.startswith(beginnings))
    return next(found, None)


def _tables(
    grids: list[Grid],
    name: str,
    form: Form,
    encoding: str | None = None,
    separator: str | None = None,
) -> list[RawTable]:
    if not grids:
        raise IctexploreError("tables.no_table")
    return [
        _table(grid, str(number), name, form, encoding, separator)
        for number, grid in enumerate(grids, 1)
    ]


def _table(  # noqa: PLR0913, PLR0917 -- what a table has of its grid and of its file
    grid: Grid, number: str, name: str, form: Form, encoding: str | None, separator: str | None
) -> RawTable:
    first, body = find_header(grid)
    return RawTable(
        name=shorten(name),
        form=form,
        encoding=encoding,
        separator=separator,
        part="" if form == "csv" else shorten(grid.label) or number,
        others=(),
        above=grid.rows[:first],
        header=grid.rows[first:body],
        body=grid.rows[body:],
        above_lines=grid.lines[:first],
        header_lines=grid.lines[first:body],
        body_lines=grid.lines[body:],
        findings=grid.findings,
    )
