import math

import pytest

from ictexplore.export.own_index import (
    format_difference,
    format_own,
    format_own_place,
    round_towards,
    score_decimals,
)
from ictexplore.model.own_index import OwnSettings


@pytest.mark.parametrize(
    ("settings", "decimals"),
    [
        (OwnSettings(), 2),
        (OwnSettings(scale=(0, 10)), 2),
        (OwnSettings(scale=(0, 1)), 4),
        (OwnSettings(normalisation="prank"), 4),
        (OwnSettings(normalisation="zscore"), 4),
    ],
)
def test_a_short_scale_needs_more_decimals(settings: OwnSettings, decimals: int):
    assert score_decimals(settings) == decimals


@pytest.mark.parametrize(
    ("score", "told"), [(65.5728, "65,57"), (None, "–"), (math.nan, "–"), (-1.5, "−1,50")]
)
def test_a_score_in_words(score: float | None, told: str):
    assert format_own(score, "vi", 2) == told


@pytest.mark.parametrize(
    ("difference", "told"),
    [(8.5249, "+8.52"), (-8.5249, "−8.52"), (0.004, "0.00"), (-0.004, "0.00")],
)
def test_a_difference_carries_its_sign_unless_it_reads_zero(difference: float, told: str):
    assert format_difference(difference, "en", 2) == told


def test_a_place_among_all_ranked():
    assert (format_own_place(7, 21), format_own_place(0, 21)) == ("7/21", "–")


@pytest.mark.parametrize(
    ("value", "cap", "decimals", "direction", "rounded"),
    [
        (0.70481, 1.0, 4, 1, 0.7049),  # up: 0.7048 would fall short
        (0.70481, 0.0, 4, -1, 0.7048),  # fewer is better: down
        (0.7048, 1.0, 4, 1, 0.7048),  # as it is
        (0.75188, 0.75189, 4, 1, 0.75189),  # 0.7519 lies beyond the cap
        (12.3, 20.0, 0, 1, 13.0),
    ],
)
def test_what_is_needed_is_rounded_so_that_it_still_reaches(
    value: float, cap: float, decimals: int, direction: int, rounded: float
):
    assert round_towards(value, cap, decimals, direction) == rounded
