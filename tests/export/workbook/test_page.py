from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from xlsxwriter.workbook import Workbook

from ictexplore.export.workbook.formats import Formats
from ictexplore.export.workbook.formula import Live
from ictexplore.export.workbook.page import Page
from ictexplore.i18n import translator

WIDTHS = (20, 10)


def written(write) -> Worksheet:
    """A sheet of two columns with a published band, as it is read back."""
    target = BytesIO()
    file = Workbook(target, {"in_memory": True})
    page = Page(file.add_worksheet("S"), "S", WIDTHS, Formats(file, translator("vi")))
    page.set_up("SỐ LIỆU CÔNG BỐ", "SỐ LIỆU CÔNG BỐ", "Nguồn: A & B")
    write(page)
    file.close()
    return load_workbook(target)["S"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "https://a.vn", "012"])
def test_a_text_stays_a_text(text: str) -> None:
    sheet = written(lambda page: page.put(3, 0, text, page.formats()))
    assert (sheet["A4"].value, sheet["A4"].data_type) == (text, "s")
    assert sheet["A4"].hyperlink is None


def test_numbers_formulas_and_blanks() -> None:
    def write(page: Page) -> None:
        for column, value in enumerate((0.75, Live("1+1", 2), None)):
            page.put(3, column, value, page.formats())

    sheet = written(write)
    assert [cell.value for cell in sheet[4]] == [0.75, "=1+1", None]


def test_print_and_band() -> None:
    sheet = written(lambda page: page.put_title("Xếp hạng"))
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.oddFooter.left.text == "Nguồn: A && B"
    [(area, [rule])] = sheet.conditional_formatting._cf_rules.items()
    assert str(area.sqref) == "A1:B1"
    assert rule.formula == ['$A$1<>"SỐ LIỆU CÔNG BỐ"']
    assert sheet["A1"].fill.fgColor.rgb == "FF0B5CAD"
    assert rule.dxf.fill.bgColor.rgb == "FFC2570C"


def test_a_row_is_as_high_as_its_text_needs() -> None:
    def write(page: Page) -> None:
        page.put_text(2, "x" * 20)
        page.put_text(3, "x" * 60)
        page.put_text(4, "x", lines=3)

    sheet = written(write)
    one, two, three = (sheet.row_dimensions[row].height for row in (3, 4, 5))
    assert one < two < three
    assert str(next(r for r in sheet.merged_cells.ranges if r.min_row == 3)) == "A3:B3"


def test_names_stand_left_and_figures_right() -> None:
    def write(page: Page) -> None:
        page.put_heads(2, {0: "Tên", 1: "Điểm"})
        page.put_row(3, {0: ("a", ""), 1: (0.5, "0.00")})

    sheet = written(write)
    assert [sheet[f"{c}3"].alignment.horizontal for c in "AB"] == ["left", "right"]
    assert (sheet["B4"].number_format, sheet["B4"].alignment.horizontal) == ("0.00", "right")
