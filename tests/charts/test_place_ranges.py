from typing import Any

from ictexplore.charts.place_ranges import PlaceRange, place_ranges
from ictexplore.charts.theme import PUBLISHED

RANGES = [
    PlaceRange("Công bố", 12, 12, "12", is_published=True),
    PlaceRange("Trọng số", 9, 19, "9–19"),
]


def spec() -> dict[str, Any]:
    chart: dict[str, Any] = place_ranges(RANGES, 34, language="vi").to_dict()
    return chart


def test_a_range_a_test_from_first_to_last_place():
    rail, _, way, best, worst, *_ = spec()["layer"]
    assert (rail["encoding"]["x"]["field"], rail["encoding"]["x2"]["field"]) == ("first", "last")
    assert (way["encoding"]["x"]["field"], way["encoding"]["x2"]["field"]) == ("best", "worst")
    assert way["encoding"]["x"]["scale"]["domain"] == [1, 34]
    assert way["encoding"]["color"]["condition"]["value"] == PUBLISHED
    assert (best["encoding"]["x"]["field"], worst["encoding"]["x"]["field"]) == ("best", "worst")
    assert spec()["description"] == "Công bố: 12. Trọng số: 9–19."


def test_every_row_is_marked_at_the_published_place():
    chart = spec()
    mark = chart["layer"][1]
    assert (mark["mark"]["type"], mark["mark"]["color"]) == ("tick", PUBLISHED)
    assert mark["encoding"]["x"]["field"] == "published"
    rows = chart["datasets"][chart["data"]["name"]]
    assert [row["published"] for row in rows] == [12, 12]


def test_a_visitors_own_figures_are_never_blue():
    assert PUBLISHED not in str(place_ranges(RANGES, 34, language="vi", is_own=True).to_dict())
