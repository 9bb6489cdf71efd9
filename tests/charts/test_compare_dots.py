from typing import Any

import vl_convert

from ictexplore.charts.compare_dots import SHAPES, CompareDot, compare_dots
from ictexplore.charts.theme import PUBLISHED

DOTS = [
    CompareDot("Điểm chung", "A", 0, 0.7223, "0,7223", is_strong=True),
    CompareDot("Điểm chung", "B", 1, 0.7184, "0,7184", is_strong=True),
    CompareDot("Hạ tầng số", "A", 0, 0.8, "0,8000"),
]


def spec() -> dict[str, Any]:
    chart: dict[str, Any] = compare_dots(DOTS, language="vi").to_dict()
    return chart


def drawn_rows() -> list[dict[str, Any]]:
    chart = spec()
    rows: list[dict[str, Any]] = chart["datasets"][chart["data"]["name"]]
    return rows


def test_the_chosen_unit_is_blue_and_drawn_last():
    (dots,) = [layer for layer in spec()["layer"] if layer["mark"]["type"] == "point"]
    assert dots["encoding"]["color"]["condition"] == {"test": "datum.is_unit", "value": PUBLISHED}
    assert [row["unit"] for row in drawn_rows()] == ["B", "A", "A"]


def test_six_units_have_six_shapes():
    (dots,) = [layer for layer in spec()["layer"] if layer["mark"]["type"] == "point"]
    assert dots["encoding"]["shape"]["scale"]["range"] == list(SHAPES)
    assert len(set(SHAPES)) == 6


def test_a_row_a_measure_and_every_score_in_words():
    assert spec()["description"] == "Điểm chung: A 0,7223, B 0,7184. Hạ tầng số: A 0,8000."
    svg = vl_convert.vegalite_to_svg(spec() | {"width": 600})
    assert svg.count("Hạ tầng số</text>") == 1
    assert "0,7" in svg  # the scale, with a comma
