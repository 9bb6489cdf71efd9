from tests.export.workbook.conftest import Opened
from tests.workbooks import METHOD, texts


def test_every_step_is_told(moved: Opened) -> None:
    said = list(texts(moved[1][METHOD]))
    assert said[1] == "Cách tính"
    assert said[2].startswith("Mọi phép tính dùng số nguyên")
    parts = [text for text in said if text[:2] in {f"{i}." for i in range(1, 10)}]
    assert parts == [
        *("1. Chỉ số thành phần", "2. Điểm chung và trụ cột", "3. Hạng và câu chữ"),
        *("4. Các tỉnh, thành phố", "5. Thứ tự và biểu đồ"),
    ]


def test_open_places_have_thresholds_and_say_why(open_places: Opened) -> None:
    said = list(texts(open_places[1][METHOD]))
    assert "6. Các ngưỡng hạng" in said
    assert any(text.startswith("Vì có tỉnh chưa công bố điểm, hạng là khoảng") for text in said)


def test_only_scores_of_others_may_be_typed(moved: Opened, open_places: Opened) -> None:
    sheet = moved[0][METHOD]
    opened = [cell for row in sheet.iter_rows() for cell in row if not cell.protection.locked]
    assert sheet.protection.sheet
    assert len(opened) == 34 - 1
    rest = open_places[0][METHOD]
    assert all(cell.protection.locked for row in rest.iter_rows() for cell in row)
