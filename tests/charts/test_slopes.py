from itertools import pairwise
from typing import Any

import vl_convert

from ictexplore.charts.slopes import HEIGHT, Slope, slopes
from ictexplore.charts.theme import PUBLISHED, SIMULATED

START = Slope("Công bố", 0.7223, "Công bố: 0,7223 · hạng 12/34")
KEPT = [
    Slope("A", 0.7561, "A: 0,7561 · hạng 8/34"),
    Slope("B", 0.7562, "B: 0,7562 · hạng 8/34"),
    Slope("C", 0.7000, "C: 0,7000 · hạng 19/34"),
]


def spec(*, is_published: bool = True) -> dict[str, Any]:
    chart = slopes(START, KEPT, is_published=is_published, language="vi")
    drawn: dict[str, Any] = chart.to_dict()
    return drawn


def rows() -> list[dict[str, Any]]:
    drawn = spec()
    name = drawn["layer"][0]["data"]["name"]
    found: list[dict[str, Any]] = drawn["datasets"][name]
    return found


def test_each_scenario_starts_at_the_reference_and_ends_at_its_score():
    assert {(row["from"], row["score"]) for row in rows()} == {
        (0.7223, 0.7561),
        (0.7223, 0.7562),
        (0.7223, 0.7000),
    }


def test_labels_of_near_scores_stand_apart():
    drawn = spec()
    low, high = drawn["layer"][0]["encoding"]["y"]["scale"]["domain"]
    at = sorted((row["at"] - low) / (high - low) * (HEIGHT - 28) for row in rows())
    assert min(b - a for a, b in pairwise(at)) >= 18


def test_only_what_was_published_is_blue():
    published, simulated = spec(), spec(is_published=False)
    assert published["layer"][3]["mark"]["color"] == PUBLISHED
    assert simulated["layer"][3]["mark"]["color"] == SIMULATED
    assert published["layer"][0]["mark"]["color"] == SIMULATED


def test_the_words_are_on_the_picture():
    svg = vl_convert.vegalite_to_svg({**spec(), "width": 800})
    for slope in (START, *KEPT):
        assert slope.label in svg
    assert "Công bố" in spec()["description"]
