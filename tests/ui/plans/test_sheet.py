from dataclasses import replace

import pytest

from ictexplore.model import Source, Text
from ictexplore.store import PlanFigure
from ictexplore.ui.plans.sheet import find_sheet, get_sheets, make_sheet, met_by_year

NAM_DINH, HA_TINH, NGHE_AN, TAY_NINH = "36", "42", "40", "72"
FIGURE = PlanFigure(
    code="i1",
    unit="01",
    year=2011,
    topic="ha_tang",
    name=Text("n", "n"),
    scope=Text("s", "s"),
    value=44,
    measurement_unit="percent",
    comparator="=",
    source=Source("s1", "p", "t", None, None, "high"),
)
TARGET = replace(FIGURE, code="t1", year=2015, value=100, set_in=2011)


def test_a_figure_before_the_target_year_tells_what_is_left_and_no_result():
    (goal,) = make_sheet("01", [TARGET], [FIGURE]).goals
    assert goal.left == 56  # 100 − 44
    assert goal.result is None


def test_a_figure_of_the_target_year_is_the_result():
    (goal,) = make_sheet("01", [TARGET], [FIGURE, replace(FIGURE, code="i2", year=2015)]).goals
    assert goal.result is not None
    assert goal.result.code == "i2"


@pytest.mark.parametrize(
    "other",
    [
        {"name": Text("m", "m")},
        {"scope": Text("r", "r")},
        {"measurement_unit": "people"},
    ],
)
def test_a_figure_of_another_thing_tells_nothing_of_a_target(other):
    sheet = make_sheet("01", [TARGET], [replace(FIGURE, **other)])
    assert sheet.goals[0].latest is None
    assert sheet.goals[0].left is None
    assert len(sheet.others) == 1


def test_the_four_provinces_of_the_articles():
    sheets = get_sheets()
    counts = {unit: (len(s.targets), len(s.others)) for unit, s in sheets.items()}
    assert counts == {NAM_DINH: (21, 28), NGHE_AN: (7, 3), TAY_NINH: (6, 0), HA_TINH: (0, 8)}
    # Of Nam Định's 33 figures five are on the matter of a target.
    assert sum(g.latest is not None for g in sheets[NAM_DINH].goals) == 5
    assert not any(g.result for s in sheets.values() for g in s.goals)


def test_the_pillars_of_tay_ninh_year_by_year():
    goals = get_sheets()[TAY_NINH].pillars
    assert met_by_year(goals) == {2022: 1, 2023: 3, 2024: 0}
    assert [goal.target.value for goal in goals] == [25, 30, 30]


def test_a_unit_of_today_has_the_sheet_of_its_member():
    assert find_sheet("37", "34") is get_sheets()[NAM_DINH]
    assert find_sheet("80", "34") is get_sheets()[TAY_NINH]
    assert find_sheet("37", "63") is None  # the former Ninh Bình set none
