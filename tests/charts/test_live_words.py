"""Figures and sentences written by Vega, beside those written by Python."""

import pytest

from ictexplore.charts.live_words import (
    change_text,
    phrase,
    place_text,
    points_text,
    score_text,
    text,
)
from ictexplore.i18n import format_change, format_points, format_score, translator
from tests.charts.vega import evaluate


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("value", [0, 1, 9, 99, 538, 7223, 9999, 10_000])
def test_a_score_reads_as_in_python(language: str, value: int) -> None:
    said = evaluate({"said": score_text("value", language)}, ["said"], value=value)
    assert said["said"] == format_score(value, language)


@pytest.mark.parametrize("value", [-10_000, -338, -1, 0, 1, 338, 10_000])
def test_a_change_reads_as_in_python(value: int) -> None:
    said = evaluate({"said": change_text("value", "vi")}, ["said"], value=value)
    assert said["said"] == format_change(value, "vi")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("hundredths", [0, 1, -9, 10, 167, -500, 3180, 99_999, 100_000, -102_003])
def test_points_read_as_in_python(language: str, hundredths: int) -> None:
    said = evaluate({"said": points_text("value", language)}, ["said"], value=hundredths)
    # 1 hundredth of a point is 100 units of 0.0001.
    assert said["said"] == format_points(hundredths * 100, language, signed=True)


@pytest.mark.parametrize(("best", "worst", "expected"), [(8, 8, "8"), (6, 8, "6–8")])
def test_a_place_or_an_interval(best: int, worst: int, expected: str) -> None:
    said = evaluate({"said": place_text("best", "worst")}, ["said"], best=best, worst=worst)
    assert said["said"] == expected


def test_a_phrase_is_the_sentence_with_its_holes_filled() -> None:
    words = translator("vi")
    said = evaluate({"said": phrase(words, "whatif.up", places="n + 1")}, ["said"], n=3)
    assert said["said"] == words("whatif.up", places=4)


def test_a_text_is_data_whatever_is_in_it() -> None:
    hostile = "a'b\"c\\ ${d}  <e> Đ"
    assert evaluate({"said": text(hostile)}, ["said"])["said"] == hostile
