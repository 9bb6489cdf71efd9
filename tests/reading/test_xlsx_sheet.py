from typing import Any

import pytest

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import LIMITS, Budget, Limits
from ictexplore.reading.raw import Grid
from ictexplore.reading.xlsx import read_workbook
from tests.reading.workbooks import by_hand, rows_xml, workbook


def grid(data: bytes, limits: Limits = LIMITS) -> Grid:
    (found,) = read_workbook(data, Budget(limits))
    return found


def test_merged_cells_repeat_their_text() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.merge_range("A1:A2", "Tỉnh")
        sheet.merge_range("B1:C1", "Nhận thức")
        sheet.write_row("B2", ["Điểm", "Hạng"])
        sheet.write_row("A3", ["Huế", 0.9, 1])

    assert grid(workbook(fill)).rows == (
        ("Tỉnh", "Nhận thức", "Nhận thức"),
        ("Tỉnh", "Điểm", "Hạng"),
        ("Huế", "0.9", "1"),
    )


def test_formulas_show_what_they_last_came_to_and_tell_when_they_never_did() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("S")
        sheet.write_row("A1", ["a", "b", "c"])
        sheet.write_formula("A2", "=1/2", None, 0.5)
        sheet.write_formula("B2", "=1/0", None, "#DIV/0!")
        sheet.write_formula("C2", "=1+1", None, "")

    found = grid(workbook(fill))
    assert found.rows[1] == ("0.5", "#DIV/0!", "")
    (finding,) = found.findings
    assert finding.key == "tables.formula_uncomputed"
    assert finding.values == {"sheet": "S", "count": 1, "cells": ("C2",)}


def test_texts_written_in_the_cell_and_in_pieces() -> None:
    sheet = rows_xml(
        "<c t='inlineStr'><is><r><t>Hà </t></r><r><t>Nội</t></r><rPh><t>x</t></rPh></is></c>"
        "<c t='s'><v>0</v></c><c r='E1'><v>1</v></c><c/>"
    )
    strings = "<sst><si><r><t>Đắk</t></r><r><t> Lắk</t></r><rPh sb='0'><t>y</t></rPh></si></sst>"
    assert grid(by_hand(sheet, xl__sharedStrings=strings)).rows == (
        ("Hà Nội", "Đắk Lắk", "", "", "1"),
    )


def test_rows_without_a_number_follow_on_and_far_ones_cost_nothing() -> None:
    sheet = (
        "<sheetData><row><c><v>1</v></c></row><row r='1048576'><c r='B1048576'><v>2</v></c></row>"
        "<row r='x'><c r='??'><v>3</v></c></row></sheetData>"
        "<mergeCells><mergeCell ref='A1:XFD1048576'/><mergeCell ref='A1'/></mergeCells>"
    )
    found = grid(by_hand(sheet))
    assert found.lines == (1, 1048576, 1048577)
    assert found.rows == (("1", "1"), ("1", "1"), ("3", ""))


@pytest.mark.parametrize(
    ("sheet", "key"),
    [
        (rows_xml("<c r='XFD1'><v>1</v></c>"), "tables.too_many_columns"),
        (rows_xml("<c><v>1</v></c>" * 10_000), "tables.too_many_columns"),
        (rows_xml(*["<c><v>1</v></c>"] * 25_001), "tables.too_many_rows"),
        (rows_xml(f"<c t='str'><v>{'x' * 20_001}</v></c>"), "tables.cell_too_long"),
    ],
)
def test_more_than_allowed_is_told(sheet: str, key: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        grid(by_hand(sheet))
    assert caught.value.key == key


def test_many_merged_areas_cost_no_more_than_cells_allow() -> None:
    sheet = rows_xml(*["<c><v>1</v></c><c r='C{0}'><v>1</v></c>"] * 50)
    merges = "<mergeCell ref='A1:C50'/>" * 5000
    with pytest.raises(IctexploreError) as caught:
        grid(by_hand(f"{sheet}<mergeCells>{merges}</mergeCells>"), Limits(cells=1000))
    assert caught.value.key == "tables.too_many_cells"
