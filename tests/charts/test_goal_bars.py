from typing import Any

from ictexplore.charts.goal_bars import GoalBar, goal_bars
from ictexplore.charts.theme import PUBLISHED, SIMULATED

BARS = [
    GoalBar("Hoạt động kinh tế số", 0.538, 0.6988, 0.8, "0,5380 → 0,6988"),
    GoalBar("Hạ tầng số", 0.7, 0.7, 1.0, "giữ 0,7000"),
]


def spec() -> dict[str, Any]:
    chart: dict[str, Any] = goal_bars(BARS, language="vi").to_dict()
    return chart


def test_today_is_blue_and_the_way_to_the_aim_orange():
    rail, cap, way, today, aim, *_ = spec()["layer"]
    assert (rail["encoding"]["x2"]["field"], cap["encoding"]["x"]["field"]) == ("cap", "cap")
    ends = way["encoding"]["x"]["field"], way["encoding"]["x2"]["field"]
    assert (ends, way["mark"]["color"]) == (("today", "aim"), SIMULATED)
    assert (today["encoding"]["x"]["field"], today["mark"]["color"]) == ("today", PUBLISHED)
    assert (aim["encoding"]["x"]["field"], aim["mark"]["color"]) == ("aim", SIMULATED)
    assert today["encoding"]["x"]["scale"]["domain"] == [0, 1]


def test_only_what_moves_is_set_bold_and_drawn_as_moved():
    chart = spec()
    assert [row["is_strong"] for row in chart["datasets"][chart["data"]["name"]]] == [True, False]
    assert chart["layer"][2]["transform"] == [{"filter": "datum.aim !== datum.today"}]
    assert chart["description"] == (
        "Hoạt động kinh tế số: 0,5380 → 0,6988. Hạ tầng số: giữ 0,7000."
    )


def test_a_visitors_own_figures_are_never_blue():
    assert PUBLISHED not in str(goal_bars(BARS, language="vi", is_own=True).to_dict())
