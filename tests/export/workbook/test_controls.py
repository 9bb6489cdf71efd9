import pytest

from tests.export.workbook.conftest import Opened
from tests.workbooks import SCENARIO, row_named


def test_a_control_has_points_values_change_and_gain(moved: Opened) -> None:
    values = row_named(moved[1][SCENARIO], "Hoạt động kinh tế số")
    # 150 points × (0.7500 − 0.5380).
    assert values[1:6] == pytest.approx([150, 0.538, 0.75, 0.212, 31.8])
    _, points, published, typed, change, gain, note = row_named(
        moved[0][SCENARIO], "Hoạt động kinh tế số"
    )
    assert (points, published, typed) == (150, 0.538, 0.75)
    assert all(str(formula).startswith("=") for formula in (change, gain, note))


def test_points_and_gains_add_up(moved: Opened) -> None:
    formulas, values = (row_named(book[SCENARIO], "Cộng") for book in moved)
    assert (values[1], values[5]) == (940, pytest.approx(31.8))
    assert (formulas[1], formulas[5]) == ("=SUM($B$15:$B$22)", "=SUM($F$15:$F$22)")


def test_only_a_score_may_be_typed(moved: Opened) -> None:
    [rule] = moved[0][SCENARIO].data_validations.dataValidation
    assert str(rule.sqref) == "D15:D22"
    assert (rule.type, rule.operator, rule.formula1, rule.formula2) == ("decimal", None, "0", "1")
    assert rule.allowBlank
    assert rule.error == (
        "Điểm phải là số từ 0 đến 1, ví dụ 0,75. Dấu thập phân theo cài đặt của máy."
    )


def test_rounded_figures_show_as_printed_until_they_are_moved(open_places: Opened) -> None:
    sheet = open_places[0][SCENARIO]
    rows = {row[0].value: row for row in sheet.iter_rows()}
    shown = {
        name: [cell.number_format for cell in rows[name][2:4]]
        for name in ("Hạ tầng kỹ thuật", "Ứng dụng CNTT")
    }
    assert shown == {
        "Hạ tầng kỹ thuật": ["[$-42A]0.000", "[$-42A]0.000#"],
        "Ứng dụng CNTT": ["[$-42A]0.00", "[$-42A]0.00##"],
    }


def test_the_block_is_named_with_its_members(block: Opened) -> None:
    name = (
        "Not published separately (Digital awareness, Digital institutions, Digital workforce, "
        "Network information security)"
    )
    assert row_named(block[1]["Scenario"], name)[1:4] == [400, 0.609, 0.9]
