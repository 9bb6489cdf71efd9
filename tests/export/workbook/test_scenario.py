from tests.export.workbook.conftest import Opened
from tests.workbooks import LINK, SCENARIO, row_named, texts


def test_the_band_is_a_formula(moved: Opened, published: Opened) -> None:
    assert moved[0][SCENARIO]["A1"].value.startswith("=IF('Cách tính'!")
    assert moved[1][SCENARIO]["A1"].value == "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"
    assert published[1][SCENARIO]["A1"].value == "SỐ LIỆU CÔNG BỐ"


def test_headlines_follow_the_calculations(moved: Opened) -> None:
    formulas, values = (book[SCENARIO] for book in moved)
    assert values["A2"].value == "Ninh Bình · DTI 2024 (34 tỉnh, thành phố)"
    assert formulas["A3"].value.startswith("='Cách tính'!$B$")
    assert values["A3"].value.endswith("từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên.")
    assert values["A4"].value == "Thay đổi: Hoạt động kinh tế số: 0,5380 → 0,7500."


def test_only_the_scores_of_the_controls_may_be_typed(moved: Opened) -> None:
    sheet = moved[0][SCENARIO]
    opened = [cell for row in sheet.iter_rows() for cell in row if not cell.protection.locked]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    assert [cell.column_letter for cell in opened] == ["D"] * 8
    assert {cell.font.color.rgb for cell in opened} == {"FFC2570C"}
    assert row_named(sheet, "Hoạt động kinh tế số")[3] == 0.75


def test_the_headlines_stay_in_view(moved: Opened) -> None:
    assert moved[0][SCENARIO].freeze_panes == "A3"


def test_sources_and_link_stand_below(moved: Opened, block: Opened) -> None:
    said = list(texts(moved[1][SCENARIO]))
    assert any(text.startswith("Nguồn: Cổng thông tin Chỉ số chuyển đổi số") for text in said)
    assert "Quyết định số 405/QĐ-BKHCN" in said
    assert f"Mở lại kịch bản trong ứng dụng: {LINK}" in said
    assert any(
        text.startswith("Made up of Digital awareness") for text in texts(block[1]["Scenario"])
    )
