from typing import Any

import vl_convert

from ictexplore.charts.pillar_dots import ROW_HEIGHT, PillarDot, pillar_dots
from ictexplore.charts.theme import PUBLISHED

DOTS = [
    PillarDot("p", "P 2023", 0.75, 0.74, "31/63 · đạt", is_met=True),
    PillarDot("p", "P 2024", 0.70, 0.76, "47/63 · chưa đạt", is_met=False),
    PillarDot("q", "Q 2024", 0.72, 0.77, "43/63 · chưa đạt", is_met=False),
]


def spec() -> dict[str, Any]:
    chart: dict[str, Any] = pillar_dots(DOTS, language="vi").to_dict()
    return chart


def drawn_rows() -> list[dict[str, Any]]:
    chart = spec()
    rows: list[dict[str, Any]] = chart["datasets"][chart["data"]["name"]]
    return rows


def test_a_dot_for_the_unit_and_a_mark_for_the_mean():
    _, way, mean, dot, *_ = spec()["layer"]
    assert (way["encoding"]["x"]["field"], way["encoding"]["x2"]["field"]) == ("mean", "score")
    assert (mean["mark"]["type"], mean["encoding"]["x"]["field"]) == ("tick", "mean")
    assert (dot["encoding"]["x"]["field"], dot["mark"]["color"]) == ("score", PUBLISHED)


def test_nothing_joins_the_years():
    assert "line" not in {layer["mark"]["type"] for layer in spec()["layer"]}


def test_pillars_stand_apart():
    rows = [row["at"] for row in drawn_rows()]
    assert rows == [0.5, 1.5, 3.0]
    assert spec()["height"] == round(3.5 * ROW_HEIGHT)


def test_the_verdict_is_a_word():
    svg = vl_convert.vegalite_to_svg(spec() | {"width": 400})
    assert "31/63 · đạt" in svg
    assert "P 2024: 47/63 · chưa đạt." in spec()["description"]
