from typing import Any

import pytest
import vl_convert

from ictexplore.charts.theme import PUBLISHED
from ictexplore.charts.trend import Break, TrendAxis, describe_trend, trend_chart
from tests.charts.test_trend_rows import point

POINTS = [
    point(2022, 0.61, label="0,6100", is_unit=True, is_converted=True),
    point(2023, 0.70, label="0,7000", is_unit=True, is_converted=True),
    point(2024, 0.72, label="0,7200", is_unit=True, framework="g"),
    point(2023, 0.65, label="0,6500", series="t", name="B"),
]
SCORES = TrendAxis(
    [2020, 2021, 2022, 2023, 2024], [Break(2020, 2021), Break(2023, 2024)], "score", 34
)
RANKS = TrendAxis([2022, 2023, 2024], [Break(2023, 2024)], "rank", 34)


def spec(axis: TrendAxis = SCORES, **options: Any) -> dict[str, Any]:
    chart: dict[str, Any] = trend_chart(POINTS, axis, language="vi", **options).to_dict()
    return chart


def rows_of(chart: dict[str, Any], part: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of a layer, which Altair keeps apart from it."""
    rows: list[dict[str, Any]] = chart["datasets"][part["data"]["name"]]
    return rows


def layers(chart: dict[str, Any], mark: str) -> list[dict[str, Any]]:
    return [layer for layer in chart["layer"] if layer["mark"]["type"] == mark]


def test_each_break_is_ruled_between_its_years_and_says_so():
    rule, text = layers(spec(), "rule")[0], layers(spec(), "text")[0]
    assert rule["data"] == text["data"]
    rows = rows_of(spec(), rule)
    assert [row["year"] for row in rows] == [2020.5, 2023.5]
    assert [row["text"] for row in rows] == ["đổi khung\n2021", "đổi khung\n2024"]


def test_no_line_crosses_a_break():
    (line,) = layers(spec(), "line")
    assert line["encoding"]["detail"]["field"] == "segment"
    rows = rows_of(spec(), line)
    for segment in {row["segment"] for row in rows}:
        years = [row["year"] for row in rows if row["segment"] == segment]
        assert not any(min(years) < middle < max(years) for middle in (2020.5, 2023.5))


def test_converted_points_are_hollow_and_dashed():
    (line,), (dots,) = layers(spec(), "line"), layers(spec(), "point")
    assert line["encoding"]["strokeDash"]["condition"]["test"] == "datum.is_converted"
    assert dots["encoding"]["fill"]["condition"]["test"] == "datum.is_converted"
    assert dots["encoding"]["fill"]["condition"]["value"] == "#ffffff"


def test_ranks_have_the_first_on_top_of_all_units():
    (line,) = layers(spec(RANKS), "line")
    assert line["encoding"]["y"]["scale"]["domain"] == [35, 0]
    assert line["encoding"]["y"]["axis"]["values"] == [1, 10, 20, 34]


def test_only_the_unit_is_blue():
    (line,) = layers(spec(), "line")
    scale = line["encoding"]["color"]["scale"]
    assert dict(zip(scale["domain"], scale["range"], strict=True))[True] == PUBLISHED
    assert scale["range"][1] != PUBLISHED


def test_numbers_are_vietnamese_and_text_is_large_enough():
    chart = spec()
    assert chart["config"]["locale"]["number"]["decimal"] == ","
    assert chart["config"]["text"]["fontSize"] >= 13
    assert chart["config"]["axis"]["labelFontSize"] >= 13


def test_the_figures_are_told_in_words():
    said = describe_trend(POINTS, "vi")
    assert "2022: 0,6100 (quy đổi)" in said
    assert "2024: 0,7200" in said
    assert spec()["description"] == said


def test_nothing_known_draws_nothing():
    with pytest.raises(ValueError, match="no figure"):
        trend_chart([], SCORES, language="vi")


def test_the_words_are_on_the_picture():
    svg = vl_convert.vegalite_to_svg(spec() | {"width": 800})
    for text in ("đổi khung", "2021", "0,7200", "0,6500 B"):
        assert text in svg


def test_what_somebody_brought_is_told_and_never_blue():
    points = [*POINTS, point(2025, 0.74, label="0,7400", is_unit=True, is_brought=True)]
    axis = TrendAxis([2022, 2023, 2024, 2025], [], "score", 34)
    assert "2025: 0,7400 (bảng tự nhập)" in describe_trend(points, "vi")
    drawn = vl_convert.vegalite_to_svg(
        trend_chart(points, axis, language="vi").to_dict() | {"width": 600}
    )
    (label,) = [line for line in drawn.split("<text") if ">0,7400<" in line]
    assert PUBLISHED not in label
