"""The sheets of an Excel workbook (.xlsx): its cells as Excel shows them, merged cells filled.

Read part by part and event by event: memory goes by the filled cells, never by what a file claims
or nests. Nothing outside of the workbook is looked at, and no formula is computed.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import Budget
from ictexplore.reading.raw import Grid
from ictexplore.reading.xlsx_cells import CellMaker, read_strings, read_styles
from ictexplore.reading.xlsx_parts import Attributes, Parts, find
from ictexplore.reading.xlsx_sheet import read_sheet

_SHEETS_MAX = 50


@dataclass(frozen=True, slots=True)
class _Book:
    """Where the parts of a workbook stand: sheets by name, the shown ones first."""

    sheets: tuple[tuple[str, str], ...]
    strings: str | None
    styles: str | None
    is_from_1904: bool


def read_workbook(data: bytes, budget: Budget) -> list[Grid]:
    """Return every sheet that has a filled cell, those that are shown first.

    Raises ``tables.not_a_workbook``, ``tables.broken_workbook``, ``tables.locked_workbook``, or
    what `Budget` refuses.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = Parts(archive, budget)
            book = _read_book(parts)
            cells = CellMaker(
                read_strings(parts, book.strings),
                read_styles(parts, book.styles),
                is_from_1904=book.is_from_1904,
            )
            grids = [read_sheet(parts, path, name, cells) for name, path in book.sheets]
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise IctexploreError("tables.broken_workbook") from error
    return [grid for grid in grids if grid.rows]


def _read_book(parts: Parts) -> _Book:
    path = _workbook_path(parts)
    targets = _relations(parts, path)
    sheets: list[tuple[bool, str, str]] = []
    is_from_1904 = False

    def take(name: str, attributes: Attributes) -> None:
        nonlocal is_from_1904
        if name == "sheet":
            target = targets.get(find(attributes, "id"))
            # A sheet may be a chart, which has no cells.
            if target is not None and target[0] == "worksheet" and parts.has(target[1]):
                is_hidden = attributes.get("state", "visible") != "visible"
                sheets.append((is_hidden, attributes.get("name", ""), target[1]))
        elif name == "workbookPr":
            is_from_1904 = attributes.get("date1904") in {"1", "true"}

    parts.scan(path, start=take)
    shown = sorted(sheets[:_SHEETS_MAX], key=lambda sheet: sheet[0])
    kinds = {kind: target for kind, target in targets.values() if parts.has(target)}
    return _Book(
        tuple((name, target) for _, name, target in shown),
        kinds.get("sharedStrings"),
        kinds.get("styles"),
        is_from_1904,
    )


def _workbook_path(parts: Parts) -> str:
    for kind, path in _relations(parts, "").values():
        if kind == "officeDocument" and parts.has(path) and PurePosixPath(path).stem == "workbook":
            return path
    raise IctexploreError("tables.not_a_workbook")


def _relations(parts: Parts, path: str) -> dict[str, tuple[str, str]]:
    """Return what a part refers to: identifier → the last word of its kind, and its path."""
    folder = PurePosixPath(path).parent
    place = str(folder / "_rels" / f"{PurePosixPath(path).name}.rels")
    found: dict[str, tuple[str, str]] = {}

    def take(name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = attributes.get("Target", "")
            at = target.lstrip("/") if target.startswith("/") else str(folder / target)
            found[attributes.get("Id", "")] = (kind, at)

    if parts.has(place):
        parts.scan(place, start=take)
    return found
