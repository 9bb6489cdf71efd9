from typing import Any

from ictexplore.charts.difference_bars import DifferenceBar, difference_bars
from ictexplore.charts.theme import PUBLISHED

BARS = [DifferenceBar("Hạ tầng", -5.4, "−5,40"), DifferenceBar("Xã hội", 1.6, "+1,60")]


def spec(bars: list[DifferenceBar]) -> dict[str, Any]:
    chart: dict[str, Any] = difference_bars(bars, language="vi").to_dict()
    return chart


def test_ahead_reaches_to_the_right_and_behind_as_far_to_the_left():
    bar, line, *_ = spec(BARS)["layer"]
    assert bar["encoding"]["x"]["scale"]["domain"] == [-5.4, 5.4]
    assert (bar["encoding"]["x"]["field"], bar["encoding"]["x2"]["field"]) == ("zero", "difference")
    assert line["encoding"]["x"]["field"] == "zero"
    assert spec(BARS)["description"] == "Hạ tầng: −5,40. Xã hội: +1,60."


def test_no_difference_has_a_scale_and_nothing_is_blue():
    assert spec([DifferenceBar("a", 0, "0")])["layer"][0]["encoding"]["x"]["scale"]["domain"] == [
        -1,
        1,
    ]
    assert PUBLISHED not in str(spec(BARS))
