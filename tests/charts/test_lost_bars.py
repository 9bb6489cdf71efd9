from typing import Any

from ictexplore.charts.lost_bars import LostBar, lost_bars
from ictexplore.charts.theme import PUBLISHED

BARS = [LostBar("Kinh tế", 69.3, 41.1, 10.5, "69,3"), LostBar("Hạ tầng", 20, None, None, "20")]


def spec(bars: list[LostBar]) -> dict[str, Any]:
    chart: dict[str, Any] = lost_bars(bars, language="vi").to_dict()
    return chart


def test_bars_from_zero_on_the_scale_of_the_longest():
    lost, best, median, *_ = spec(BARS)["layer"]
    for layer, end in ((lost, "lost"), (best, "best")):
        assert (layer["encoding"]["x"]["field"], layer["encoding"]["x2"]["field"]) == ("zero", end)
        assert layer["encoding"]["x"]["scale"]["domain"] == [0, 69.3]
    assert best["mark"]["color"] == PUBLISHED
    assert (median["mark"]["type"], median["encoding"]["x"]["field"]) == ("tick", "median")


def test_nothing_is_marked_where_the_unit_is_not_behind():
    _, best, median, *_ = spec(BARS)["layer"]
    assert best["transform"] == [{"filter": "datum.best > 0"}]
    assert median["transform"] == [{"filter": "datum.median > 0"}]
    assert spec(BARS)["description"] == "Kinh tế: 69,3. Hạ tầng: 20."


def test_nothing_lost_has_a_scale_all_the_same():
    chart = spec([LostBar("a", 0, 0, 0, "0")])
    assert chart["layer"][0]["encoding"]["x"]["scale"]["domain"] == [0, 1]
