from ictexplore.model import Assumption, EditionTable
from tests.export.workbook.conftest import NINH_BINH, Opened
from tests.workbooks import METHOD, opened, row_named

CHANGED = "Khác số liệu công bố (1: có, 0: không)"


def test_a_scenario_is_one_as_soon_as_a_figure_differs(moved: Opened, published: Opened) -> None:
    assert row_named(moved[1][METHOD], CHANGED)[1] == 1
    assert row_named(published[1][METHOD], CHANGED)[1] == 0
    formula = str(row_named(published[0][METHOD], CHANGED)[1])
    # The controls' changes, and other units' scores beside the published ones.
    assert formula == (
        "=IF(OR(SUMPRODUCT(--($D$11:$D$18<>0))>0,SUMPRODUCT(--($E$46:$E$79<>$B$46:$B$79))>0),1,0)"
    )


def test_with_others_elsewhere_it_is_always_one(dti34: EditionTable) -> None:
    formulas, values = opened(dti34, NINH_BINH, {}, Assumption("gain", gain=0))
    assert row_named(formulas[METHOD], CHANGED)[1] == "=1"
    assert values["Kịch bản"]["A1"].value.startswith("KỊCH BẢN GIẢ ĐỊNH")


def test_a_place_is_counted_or_looked_up(moved: Opened, open_places: Opened) -> None:
    best = "Hạng trong kịch bản, cao nhất"
    assert row_named(moved[0][METHOD], best)[1] == "=$H$68"
    assert row_named(moved[1][METHOD], best)[1] == 8
    formula = str(row_named(open_places[0][METHOD], best)[1])
    assert formula.startswith("=IF($G$17=0,$B$21,1+COUNTIF($B$66:$B$127,")
    assert row_named(open_places[1][METHOD], best)[1] == 6
