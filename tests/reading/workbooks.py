"""Workbooks for tests: by XlsxWriter, and by hand where no program would write such a one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

import xlsxwriter

CONTENT_TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(fill: Callable[[Any], None]) -> bytes:
    """Return a workbook that XlsxWriter writes; ``fill`` takes it."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        fill(book)
    return file.getvalue()


def sheet_of(rows: Sequence[Sequence[object]], name: str = "Sheet1") -> bytes:
    """Return a workbook of one sheet with these rows."""

    def fill(book: Any) -> None:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    return workbook(fill)


def by_hand(sheet: str, **parts: str | bytes) -> bytes:
    """Return a workbook of one sheet written as XML; further parts by path, ``/`` as ``__``."""
    standard: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": (
            f"<workbook xmlns='{MAIN}' xmlns:r='{KINDS}'><sheets>"
            "<sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>"
        ),
        "xl/_rels/workbook.xml.rels": relations(
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "sharedStrings", "sharedStrings.xml"),
            ("rId3", "styles", "styles.xml"),
        ),
        "xl/worksheets/sheet1.xml": f"<worksheet xmlns='{MAIN}'>{sheet}</worksheet>",
    }
    given = {path.replace("__", "/") + ".xml": content for path, content in parts.items()}
    return zipped(standard | given)


def relations(*rows: tuple[str, str, str]) -> str:
    inside = "".join(
        f"<Relationship Id='{name}' Type='{KINDS}/{kind}' Target='{target}'/>"
        for name, kind, target in rows
    )
    return f"<Relationships>{inside}</Relationships>"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in parts.items():
            archive.writestr(path, content)
    return file.getvalue()


def rows_xml(*rows: str) -> str:
    """Return sheet data whose rows hold these cells, written as XML."""
    return "<sheetData>" + "".join(f"<row>{cells}</row>" for cells in rows) + "</sheetData>"
