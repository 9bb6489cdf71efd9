from ictexplore.export.workbook.layout import Sorted
from tests.export.workbook.conftest import Opened
from tests.workbooks import METHOD, row_named


def test_the_bar_of_the_unit_is_in_the_scenarios_series(moved: Opened, published: Opened) -> None:
    eighth = row_named(moved[1][METHOD], 8)
    assert eighth[Sorted.ROW : Sorted.SCENARIO + 1] == [23, 0, 0, 0.7561]
    twelfth = row_named(published[1][METHOD], 12)
    assert twelfth[Sorted.ROW : Sorted.SCENARIO + 1] == [23, 0, 0.7223, 0]
    first = row_named(moved[1][METHOD], 1)
    assert first[Sorted.ROW : Sorted.SCENARIO + 1] == [12, 0.8241, 0, 0]


def test_which_unit_stands_where_is_looked_up(moved: Opened) -> None:
    formulas = row_named(moved[0][METHOD], 8)
    assert str(formulas[Sorted.ROW]).startswith("=MATCH($A$")
    assert str(formulas[Sorted.OTHERS]).startswith("=IF($B$")


def test_thresholds_climb(open_places: Opened) -> None:
    rows = list(open_places[1][METHOD].iter_rows(values_only=True))
    start = next(i for i, row in enumerate(rows) if row[1] == "Ngưỡng, hạng cao nhất")
    best = [row[1] for row in rows[start + 1 :] if row[1] is not None]
    assert best == sorted(best)
