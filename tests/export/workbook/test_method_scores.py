from tests.export.workbook.conftest import Opened
from tests.workbooks import METHOD, row_named


def test_controls_are_whole_units_of_what_the_first_sheet_holds(moved: Opened) -> None:
    formulas, values = (row_named(book[METHOD], "Hoạt động kinh tế số") for book in moved)
    # Published, scenario, change, then the points in composite and pillars.
    assert values[1:8] == [5380, 7500, 2120, 150, 0, 150, 0]
    assert formulas[1] == "=ROUND('Kịch bản'!$C$21*10000,0)"
    assert formulas[2] == (
        "=IF(AND(ISNUMBER('Kịch bản'!$D$21),'Kịch bản'!$D$21>=0,'Kịch bản'!$D$21<=1),"
        "ROUND('Kịch bản'!$D$21*10000,0),$B$17)"
    )


def test_composite_and_pillars_are_exact_quotients(moved: Opened) -> None:
    formulas, values = (row_named(book[METHOD], "Điểm chung") for book in moved)
    # 7223 × 940 + 150 × 2120, over 940, is 7561.3.
    assert values[1:7] == [7223 * 940, 940, 150 * 2120, 7223, 7561, 338]
    assert formulas[3] == "=SUMPRODUCT($E$11:$E$18,$D$11:$D$18)"
    assert formulas[5] == "=MIN(MAX(INT((2*($B$22+$D$22)+$C$22)/(2*$C$22)),0),10000)"


def test_a_pillar_that_can_not_be_told_is_left_out(no_pillars: Opened) -> None:
    assert row_named(no_pillars[1][METHOD], "Chính quyền số")[1:7] == [None] * 6
    assert row_named(no_pillars[1]["Kịch bản"], "Chính quyền số")[2:5] == ["–"] * 3
