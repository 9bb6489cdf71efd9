from ictexplore.export.workbook.layout import Unit
from tests.export.workbook.conftest import Opened
from tests.workbooks import METHOD, row_named


def test_the_unit_takes_its_score_from_the_calculation(moved: Opened) -> None:
    # The name stands among the texts as well; there it isn't in the first column.
    formulas, values = (row_named(book[METHOD], "Ninh Bình") for book in moved)
    assert formulas[Unit.SCENARIO] == "=$F$22"
    assert values[Unit.PUBLISHED : Unit.WORST + 1] == [7223, 7223, None, 7561, 12, 12, 8, 8]


def test_another_unit_stands_where_it_is_assumed_unless_a_score_is_typed(moved: Opened) -> None:
    formulas, values = (row_named(book[METHOD], "Thái Nguyên") for book in moved)
    assert formulas[Unit.SCENARIO] == (
        "=IF(AND(ISNUMBER($D$75),$D$75>=0,$D$75<=1),ROUND($D$75*10000,0),$C$75)"
    )
    assert formulas[Unit.BEST] == "=RANK($E$75,$E$46:$E$79,0)"
    assert values[Unit.PUBLISHED : Unit.WORST + 1] == [7521, 7521, None, 7521, 8, 8, 9, 9]


def test_a_unit_without_a_score_has_places_alone(open_places: Opened) -> None:
    # Nothing but its rank is published of Cà Mau.
    formulas, values = (row_named(book[METHOD], "Quảng Ninh") for book in open_places)
    assert values[Unit.LABEL] == "0,6909"
    assert str(formulas[Unit.BEST]).startswith("=$F$")
    unscored = [
        row
        for row in open_places[1][METHOD].iter_rows(values_only=True)
        if row[Unit.LABEL] == "chưa công bố điểm"
    ]
    assert unscored
    assert all(row[Unit.SCENARIO] is None and row[Unit.BEST] for row in unscored)
