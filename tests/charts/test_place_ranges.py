from typing import Any

import vl_convert

from ictexplore.charts.place_ranges import PlaceRange, place_ranges
from ictexplore.charts.theme import PUBLISHED

RANGES = [
    PlaceRange("Công bố", 12, 12, "12", is_published=True),
    PlaceRange("Trọng số", 9, 19, "9–19"),
]


def spec(ranges: list[PlaceRange]) -> dict[str, Any]:
    chart: dict[str, Any] = place_ranges(ranges, 34, language="vi").to_dict()
    return chart


def test_a_range_a_test_from_first_to_last_place():
    line, rail, way, best, worst, *_ = spec(RANGES)["layer"]
    assert (rail["encoding"]["x"]["field"], rail["encoding"]["x2"]["field"]) == ("first", "last")
    assert (way["encoding"]["x"]["field"], way["encoding"]["x2"]["field"]) == ("best", "worst")
    assert way["encoding"]["x"]["scale"]["domain"] == [1, 34]
    assert way["encoding"]["color"]["condition"]["value"] == PUBLISHED
    assert (best["encoding"]["x"]["field"], worst["encoding"]["x"]["field"]) == ("best", "worst")
    # Eleven of 33 steps to the right of place 1.
    assert line["encoding"]["x"]["value"] == {"expr": "8 + (width - 16) * 11 / 33"}


def test_the_line_is_drawn_where_the_published_dot_stands():
    graph = vl_convert.vegalite_to_scenegraph(spec(RANGES) | {"width": 366})
    marks = graph["scenegraph"]["items"][0]["items"]
    line = next(m for m in marks if m["marktype"] == "rule")["items"][0]
    dot = next(m for m in marks if m["marktype"] == "symbol")["items"][0]
    assert abs(line["x"] - dot["x"]) < 0.01
    assert abs(line["y2"] - line["y"]) == spec(RANGES)["height"]


def test_without_a_published_place_there_is_no_line():
    assert len(spec(RANGES[1:])["layer"]) == len(spec(RANGES)["layer"]) - 1
    assert spec(RANGES[1:])["description"] == "Trọng số: 9–19."
