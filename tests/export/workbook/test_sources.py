from tests.export.workbook.conftest import Opened
from tests.workbooks import LINK, SOURCES, row_named, texts


def test_who_published_what_and_where(moved: Opened) -> None:
    sheet = moved[0][SOURCES]
    publisher = "Cổng thông tin Chỉ số chuyển đổi số (dti.gov.vn)"
    _, title, date, url = row_named(sheet, publisher)
    assert title.startswith("Kết quả xếp hạng chuyển đổi số cấp tỉnh năm 2024")
    assert (date, url) == ("–", "https://dti.gov.vn/xep-hang-2024")
    cells = (cell for row in sheet.iter_rows() for cell in row if cell.hyperlink)
    assert {cell.hyperlink.target for cell in cells} == {url, LINK}


def test_decision_formula_and_link(moved: Opened) -> None:
    sheet = moved[0][SOURCES]
    assert row_named(sheet, "Quyết định")[1] == "405/QĐ-BKHCN"
    assert row_named(sheet, "Công thức")[1].startswith("Điểm chung = tổng (điểm tối đa × chỉ số)")
    assert row_named(sheet, "Mở lại kịch bản")[1] == LINK
    assert row_named(sheet, "Ngày lập tệp")[1] == "25/11/2026"


def test_what_is_not_known_is_said(open_places: Opened, fixed: Opened) -> None:
    said = list(texts(open_places[0][SOURCES]))
    assert any(text.startswith("Ở trên là nguồn của tỉnh đang xem") for text in said)
    assert row_named(fixed[0][SOURCES], "Vì sao không tính lại được")[1].startswith("Điểm tối đa")


def test_reads_in_english(block: Opened) -> None:
    assert row_named(block[0]["Sources"], "File made on")[1] == "25 November 2026"
