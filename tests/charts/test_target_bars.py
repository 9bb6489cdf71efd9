from typing import Any

import vl_convert

from ictexplore.charts.target_bars import ROW_HEIGHT, TargetBar, target_bars
from ictexplore.charts.theme import PUBLISHED

BARS = [TargetBar("Thư điện tử\ncấp huyện", 44, 100, "còn 56"), TargetBar("Mạng", 35, 80, "còn 45")]


def spec() -> dict[str, Any]:
    chart: dict[str, Any] = target_bars(BARS, language="vi").to_dict()
    return chart


def test_a_bar_reaches_from_zero_and_a_mark_stands_at_the_target():
    _, aim, actual, mark, _ = spec()["layer"]
    assert (aim["encoding"]["x"]["field"], aim["mark"]["type"]) == ("target", "bar")
    assert (actual["encoding"]["x"]["field"], actual["mark"]["color"]) == ("actual", PUBLISHED)
    assert (mark["encoding"]["x"]["field"], mark["mark"]["type"]) == ("target", "tick")
    assert actual["encoding"]["x"]["scale"]["domain"] == [0, 100]


def test_room_for_every_row_and_its_words():
    chart = spec()
    assert chart["height"] == len(BARS) * ROW_HEIGHT
    assert chart["description"] == "Thư điện tử, cấp huyện: còn 56. Mạng: còn 45."
    svg = vl_convert.vegalite_to_svg(chart | {"width": 400})
    assert "còn 56" in svg
    assert "cấp huyện" in svg
