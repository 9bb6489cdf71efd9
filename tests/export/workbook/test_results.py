import pytest

from tests.export.workbook.conftest import Opened
from tests.workbooks import SCENARIO, row_named, texts


@pytest.mark.parametrize(
    ("name", "figures"),
    [
        ("Điểm chung", [0.7223, 0.7561, 0.0338]),
        # As published, as simulated, places gained.
        ("Hạng", [12, 8, 4]),
        ("Chính quyền số", [0.7782, 0.7782, 0]),
        ("Kinh tế số", [0.7471, 0.8010, 0.0539]),
        ("Xã hội số", [0.7801, 0.7801, 0]),
    ],
)
def test_results_are_formulas_that_carry_the_engines_figures(
    moved: Opened, name: str, figures: list[float]
) -> None:
    formulas, values = (row_named(book[SCENARIO], name) for book in moved)
    assert values[2:5] == pytest.approx(figures)
    assert all(str(formula).startswith("='Cách tính'!") for formula in formulas[2:5])


def test_a_place_shows_among_how_many(moved: Opened) -> None:
    sheet = moved[0][SCENARIO]
    row = next(row for row in sheet.iter_rows() if row[0].value == "Hạng")
    assert [cell.number_format for cell in row[2:5]] == [
        *('0"/34"', '0"/34"'),
        '"▲ tăng "0" bậc";"▼ giảm "0" bậc";"giữ nguyên"',
    ]


def test_a_rounded_composite_shows_as_printed(open_places: Opened) -> None:
    sheet = open_places[0][SCENARIO]
    row = next(row for row in sheet.iter_rows() if row[0].value == "Điểm chung")
    assert [cell.number_format for cell in row[2:4]] == ["[$-42A]0.000", "[$-42A]0.000#"]


def test_an_open_place_is_an_interval_with_its_reason(open_places: Opened) -> None:
    sheet = open_places[1][SCENARIO]
    _, _, before, after, change, *_ = row_named(sheet, "Hạng")
    assert (before, after, change) == ("11/63", "6–8/63", None)
    assert any(text.startswith("Hạng là một khoảng vì") for text in texts(sheet))


def test_what_changes_is_put_in_simulated_ink(moved: Opened) -> None:
    sheet = moved[0][SCENARIO]
    rules = [
        (str(area.sqref), rule.formula, rule.dxf.font.color.rgb)
        for area, found in sheet.conditional_formatting._cf_rules.items()
        for rule in found
        if rule.dxf.font
    ]
    assert rules[0] == ("D8:F12", ['AND($D8<>"",$D8<>$C8)'], "FFC2570C")
