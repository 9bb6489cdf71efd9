"""Workbooks of scenarios, made and read back."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from ictexplore.model import HOLD, Assumption, EditionTable, Scenario
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.workbook import make_workbook

SCENARIO, RANKING, METHOD, SOURCES = "Kịch bản", "Xếp hạng", "Cách tính", "Nguồn"
LINK = "https://ictexplore.example/mo_phong?ky=dti-2024-34&tinh=ninh-binh"


def material(  # noqa: PLR0913 -- a scenario and how it is told
    table: EditionTable,
    unit: str,
    changes: Mapping[str, int] | None = None,
    assumption: Assumption = HOLD,
    *,
    earlier: EditionTable | None = None,
    language: str = "vi",
) -> Material:
    scenario = Scenario(table.edition.code, unit, changes or {}, assumption)
    sources = (table.edition.source,)
    return Material(table, scenario, earlier, sources, language, LINK, date(2026, 11, 25))


def formulas(content: bytes) -> Workbook:
    return load_workbook(BytesIO(content))


def values(content: bytes) -> Workbook:
    return load_workbook(BytesIO(content), data_only=True)


def opened(*arguments: Any, **options: Any) -> tuple[Workbook, Workbook]:
    """Make the workbook of a scenario; return its formulas and the values they carry."""
    content = make_workbook(material(*arguments, **options))
    return formulas(content), values(content)


def row_named(sheet: Worksheet, name: str, column: int = 1) -> list[Any]:
    """The cells' values of the first row whose cell in ``column`` reads ``name``."""
    row = next(row for row in sheet.iter_rows() if row[column - 1].value == name)
    return [cell.value for cell in row]


def texts(sheet: Worksheet) -> Iterator[str]:
    for row in sheet.iter_rows():
        yield from (cell.value for cell in row if isinstance(cell.value, str))


def all_formulas(book: Workbook) -> Iterator[str]:
    for sheet in book:
        yield from (text for text in texts(sheet) if text.startswith("="))


def part(content: bytes, name: str) -> str:
    """A part of the file as it is written."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        return file.read(name).decode()


def type_in(content: bytes, typed: Mapping[tuple[int, str], object]) -> bytes:
    """Type values into cells as a person does: (number of the sheet, address) → value or None."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(target, "w") as changed:
        for name in source.namelist():
            text = source.read(name)
            for (sheet, address), value in typed.items():
                if name == f"xl/worksheets/sheet{sheet}.xml":
                    text = _typed(text.decode(), address, value).encode()
            changed.writestr(name, text)
    return target.getvalue()


def _typed(text: str, address: str, value: object) -> str:
    cell = re.compile(rf'<c r="{address}"( s="\d+")?(?:/>|><v>[^<]*</v></c>)')
    assert cell.search(text), f"no cell {address} to type in"
    if value is None:
        return cell.sub(rf'<c r="{address}"\1/>', text)
    if isinstance(value, str):
        said = f"<is><t>{value}</t></is>"
        return cell.sub(rf'<c r="{address}"\1 t="inlineStr">{said}</c>', text)
    return cell.sub(rf'<c r="{address}"\1><v>{value}</v></c>', text)
