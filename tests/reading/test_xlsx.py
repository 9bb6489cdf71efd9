from datetime import date
from typing import Any

import pytest

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import LIMITS, Budget, Limits
from ictexplore.reading.raw import Grid
from ictexplore.reading.xlsx import read_workbook
from tests.reading.workbooks import CONTENT_TYPES, by_hand, relations, rows_xml, workbook, zipped


def grids(data: bytes, limits: Limits = LIMITS) -> list[Grid]:
    return read_workbook(data, Budget(limits))


def test_shown_sheets_come_before_hidden_ones_and_empty_ones_not_at_all() -> None:
    def fill(book: Any) -> None:
        hidden = book.add_worksheet("Ẩn")
        hidden.write("A1", "x")
        hidden.hide()
        book.add_worksheet("Trống")
        shown = book.add_worksheet("Kết quả")
        shown.write("B3", "y")
        shown.activate()
        book.add_chartsheet("Biểu đồ")

    assert [(g.label, g.rows, g.lines) for g in grids(workbook(fill))] == [
        ("Kết quả", (("", "y"),), (3,)),
        ("Ẩn", (("x",),), (1,)),
    ]


def test_days_may_count_from_1904() -> None:
    def fill(book: Any) -> None:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        book.add_worksheet().write_datetime("A1", date(2025, 7, 1), day)

    (grid,) = grids(workbook(fill))
    assert grid.rows == (("2025-07-01",),)

    def fill_1904(book: Any) -> None:
        book.epoch = 1904
        fill(book)

    assert grids(workbook(fill_1904))[0].rows == (("2025-07-01",),)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"PK\x03\x04 cut off", "tables.broken_workbook"),
        (zipped({"word/document.xml": "<d/>"}), "tables.not_a_workbook"),
        (
            zipped({"_rels/.rels": relations(("a", "officeDocument", "gone.xml"))}),
            "tables.not_a_workbook",
        ),
        (
            zipped(
                {
                    "[Content_Types].xml": CONTENT_TYPES,
                    "_rels/.rels": relations(("a", "officeDocument", "word/document.xml")),
                    "word/document.xml": "<d/>",
                }
            ),
            "tables.not_a_workbook",
        ),
        (by_hand("<sheetData><row>"), "tables.broken_workbook"),
        (by_hand("<x>" * 60 + "</x>" * 60), "tables.broken_workbook"),
        (by_hand(rows_xml("<c><v>1</v></c>"))[:-40], "tables.broken_workbook"),
    ],
)
def test_what_is_no_workbook_is_told(data: bytes, key: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        grids(data)
    assert caught.value.key == key


def test_a_password_is_told() -> None:
    data = bytearray(by_hand(rows_xml("<c><v>1</v></c>")))
    # The first bit of the flags, in the directory at the end, says so.
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(IctexploreError) as caught:
        grids(bytes(data))
    assert caught.value.key == "tables.locked_workbook"


def test_a_bomb_is_refused_before_it_unpacks() -> None:
    bomb = by_hand(rows_xml("<c><v>1</v></c>" + " " * 60 * 2**20))
    assert len(bomb) < 2**20
    with pytest.raises(IctexploreError) as caught:
        grids(bomb)
    assert caught.value.key == "tables.unpacks_too_large"


def test_entities_are_refused_with_the_document_type_that_declares_them() -> None:
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10 if i else "ha"}">' for i in range(9))
    strings = f"<!DOCTYPE sst [{laughs}]><sst><si><t>&a8;</t></si></sst>"
    data = by_hand(rows_xml("<c t='s'><v>0</v></c>"), xl__sharedStrings=strings)
    with pytest.raises(IctexploreError) as caught:
        grids(data)
    assert caught.value.key == "tables.broken_workbook"
