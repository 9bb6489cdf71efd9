from tests.export.workbook.conftest import Opened
from tests.workbooks import RANKING, all_formulas, row_named, texts


def test_the_reason_stands_above_published_figures(fixed: Opened) -> None:
    sheet = fixed[1]["Số liệu"]
    assert sheet["A1"].value == "SỐ LIỆU CÔNG BỐ"
    assert str(sheet["A3"].value).startswith("Không mô phỏng được Thừa Thiên Huế ở Xếp hạng")
    assert row_named(sheet, "Điểm chung")[1] == 0.9039
    assert row_named(sheet, "Hạng")[1] == "1/63"


def test_nothing_can_be_typed_and_nothing_recomputes(fixed: Opened) -> None:
    assert list(all_formulas(fixed[0])) == []
    assert [rule for sheet in fixed[0] for rule in sheet.data_validations.dataValidation] == []


def test_the_published_ranking(fixed: Opened) -> None:
    sheet = fixed[1][RANKING]
    rows = list(sheet.iter_rows(min_row=6, max_row=8, max_col=3, values_only=True))
    assert rows == [
        (1, "Thừa Thiên Huế", 0.9039),
        (4, "Bình Dương", 0.836),
        (16, "Bắc Kạn", "chưa công bố điểm"),
    ]
    assert sheet["B6"].font.color.rgb == "FF0B5CAD"
    assert "Chưa có số liệu của 60 tỉnh, thành phố khác ở kỳ này." in texts(sheet)
