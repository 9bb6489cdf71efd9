import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.composite import round_half_up, weighted_sums


def test_weighted_sums_are_points_times_scores():
    scores = np.array([[5000, 10000], [0, 2500]])
    sums = weighted_sums(scores, np.array([100, 200]))
    assert sums.tolist() == [100 * 5000 + 200 * 10000, 100 * 0 + 200 * 2500]


def test_weighted_sums_refuse_other_shapes():
    with pytest.raises(ValueError, match="not aligned"):
        weighted_sums(np.zeros((2, 3), dtype=np.int64), np.array([1, 2]))


@pytest.mark.parametrize(
    ("numerator", "denominator", "expected"),
    [(1, 2, 1), (3, 2, 2), (-1, 2, 0), (-3, 2, -1), (1, 3, 0), (2, 3, 1), (7, 1, 7)],
)
def test_halves_round_up(numerator: int, denominator: int, expected: int):
    assert round_half_up(numerator, denominator) == expected


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**4))
def test_rounding_is_the_nearest_whole_number(numerator: int, denominator: int):
    rounded = round_half_up(numerator, denominator)
    assert -denominator < 2 * (numerator - rounded * denominator) + 1 <= denominator + 1


def test_rounding_takes_arrays():
    assert round_half_up(np.array([1, 2, 3]), 2).tolist() == [1, 1, 2]


@given(st.lists(st.integers(0, 10000), min_size=3, max_size=3), st.integers(1, 10))
def test_points_times_ten_change_nothing(scores: list[int], factor: int):
    row, points = np.array([scores]), np.array([3, 2, 5])
    once = round_half_up(weighted_sums(row, points), 10)
    more = round_half_up(weighted_sums(row, points * factor), 10 * factor)
    assert once.tolist() == more.tolist()
