from typing import Any

import pytest

from ictexplore.i18n import translator
from ictexplore.model import IctexploreError
from ictexplore.reading import Limits, RawTable, read_table
from ictexplore.reading.table import filled_cells
from tests.reading.workbooks import sheet_of, workbook


def test_a_text_is_read_with_its_encoding_separator_and_places() -> None:
    data = "\ufeffKết quả;;\n\nHạng;Tỉnh;DTI\n1;Hà Nội;0,8241\n".encode()
    table = read_table(data, "bảng.csv")
    assert (table.form, table.encoding, table.separator) == ("csv", "utf-8-sig", ";")
    assert (table.above, table.above_lines) == ((("Kết quả", "", ""),), (1,))
    assert (table.columns, table.header_lines) == (("Hạng", "Tỉnh", "DTI"), (3,))
    assert (table.body, table.body_lines) == ((("1", "Hà Nội", "0,8241"),), (4,))


def test_bytes_decide_and_not_the_name() -> None:
    assert read_table(sheet_of([["a", "b"], [1, 2]]), "x.csv").form == "xlsx"
    assert read_table(b"a,b\n1,2\n", "x.xlsx").form == "csv"
    # Portals hand out web pages as .xls.
    page = b"\n<html><table><tr><th>a</th></tr><tr><td>1</td></tr></table></html>"
    assert read_table(page, "x.xls").form == "html"


def test_of_several_tables_the_best_is_taken_and_the_others_told() -> None:
    def fill(book: Any) -> None:
        cover = book.add_worksheet("Bìa")
        cover.write_row("A1", ["a", "b"])
        cover.write_row("A2", ["c"])
        book.add_worksheet("Mục lục").write("A1", "x")
        sheet = book.add_worksheet("Số liệu")
        sheet.write_row("A1", ["a", "b"])
        sheet.write_row("A2", [1, 2])

    table = read_table(workbook(fill), "x.xlsx")
    assert (table.part, table.others) == ("Số liệu", ("Bìa",))
    assert translator("vi")(table.findings[0].key, **table.findings[0].values) == (
        "Tệp có nhiều bảng: đang dùng «Số liệu», để riêng Bìa."
    )

    def weigh(table: RawTable) -> int:
        return int(table.part == "Bìa") + filled_cells(table) // 100

    assert read_table(workbook(fill), "x.xlsx", weigh=weigh).part == "Bìa"


def test_tables_of_a_page_without_a_name_are_numbered() -> None:
    page = b"<table><tr><td>a<tr><td>1</table><table><tr><td>a<tr><td>1<tr><td>2</table>"
    table = read_table(page, "x.html")
    assert (table.part, table.others) == ("2", ("1",))


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "tables.is_empty"),
        (b" \r\n\t", "tables.is_empty"),
        (b"\xef\xbb\xbf;;\n;;", "tables.is_empty"),
        (b"\xa0", "tables.is_empty"),
        (b"\x89PNG\r\n\x1a\n", "tables.is_picture"),
        (b"\xff\xd8\xff\xe0", "tables.is_picture"),
        (b"%PDF-1.7", "tables.is_pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "tables.is_old_workbook"),
        (b"\x1f\x8b\x08", "tables.is_archive"),
        (b"PK\x05\x06" + bytes(18), "tables.is_archive"),
        (b"{\\rtf1", "tables.is_document"),
        (b"PK\x03\x04", "tables.broken_workbook"),
        (b"<html><p>no table</p></html>", "tables.no_table"),
        (b"\0\1\2\3", "tables.binary"),
        (b"x" * (5 * 2**20 + 1), "tables.too_large"),
    ],
)
def test_what_holds_no_table_says_why(data: bytes, key: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        read_table(data, "x.xlsx")
    assert caught.value.key == key
    for language in ("vi", "en"):
        assert translator(language).word(caught.value)


def test_other_limits_for_other_tables() -> None:
    data = b"a,b\n" + b"1,2\n" * 100
    assert len(read_table(data, "x").body) == 100
    with pytest.raises(IctexploreError) as caught:
        read_table(data, "x", limits=Limits(rows=50))
    assert caught.value.key == "tables.too_many_rows"
