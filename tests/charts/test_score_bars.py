from typing import Any

from ictexplore.charts.score_bars import ROW_HEIGHT, ScoreBar, score_bars
from ictexplore.charts.theme import PUBLISHED, SIMULATED

BARS = [
    ScoreBar("1", "Huế", 84.1, "84,10"),
    ScoreBar("2", "Ninh Bình", 65.6, "65,60", is_unit=True),
    ScoreBar("3", "Gia Lai", 32.9, "32,90", is_unit=True, is_simulated=True),
]


def spec(bars: list[ScoreBar], low: float = 0.0) -> dict[str, Any]:
    chart: dict[str, Any] = score_bars(bars, language="vi", low=low).to_dict()
    return chart


def rows(chart: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = chart["datasets"][chart["data"]["name"]]
    return found


def test_a_row_a_unit_with_its_place_name_and_score():
    chart = spec(BARS)
    assert [(row["place"], row["name"], row["label"]) for row in rows(chart)] == [
        ("1", "Huế", "84,10"),
        ("2", "Ninh Bình", "65,60"),
        ("3", "Gia Lai", "32,90"),
    ]
    assert chart["height"] == 3 * ROW_HEIGHT
    assert chart["description"].startswith("1. Huế: 84,10. 2. Ninh Bình")


def test_what_nobody_published_is_never_blue_and_what_is_assumed_is_orange():
    chart = spec(BARS)
    assert [row["tone"] for row in rows(chart)] == ["rest", "unit", "simulated"]
    assert PUBLISHED not in str(chart)
    assert chart["layer"][0]["encoding"]["fill"]["scale"]["range"][2] == SIMULATED


def test_bars_begin_at_the_lowest_score_there_can_be_or_below_it():
    assert spec(BARS)["layer"][0]["encoding"]["x"]["scale"]["domain"] == [0, 84.1]
    below = [ScoreBar("1", "a", 0.5, "0,5"), ScoreBar("2", "b", -1.25, "−1,25")]
    assert spec(below)["layer"][0]["encoding"]["x"]["scale"]["domain"] == [-1.25, 0.5]


def test_one_score_and_none_have_a_scale_all_the_same():
    alone = [ScoreBar("1", "a", 0.0, "0")]
    assert spec(alone)["layer"][0]["encoding"]["x"]["scale"]["domain"] == [0, 1]
    assert spec([])["layer"][0]["encoding"]["x"]["scale"]["domain"] == [0, 1]
