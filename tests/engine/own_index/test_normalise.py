"""Formulas checked by eye, gaps, ties and columns of equal values in the tables."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.own_index.normalise import (
    normalise,
    normalise_goalposts,
    normalise_minmax,
    normalise_prank,
    normalise_zscore,
    shift_prank,
    turn,
)
from ictexplore.model.own_index import Goalposts, OwnNode, OwnSettings
from tests.engine.own_index.made import NAN, same

MINMAX = [
    ([2, 4, 10], [0, 100 * 2 / 8, 100]),
    ([2, NAN, 10], [0, NAN, 100]),
    ([7, 7, 7], [NAN, NAN, NAN]),  # nothing to divide by
    ([7, NAN, NAN], [NAN, NAN, NAN]),
    ([NAN, NAN, NAN], [NAN, NAN, NAN]),
]
PRANK = [
    ([30, 10, 20], [2 / 2, 0, 1 / 2]),
    ([5, 5, 9, 1], [1 / 3, 1 / 3, 3 / 3, 0]),  # equal values share the lowest place
    ([5, 5, 5], [0, 0, 0]),
    ([5, NAN, 9], [0, NAN, 1]),
    ([5, NAN, NAN], [NAN, NAN, NAN]),
]


@pytest.mark.parametrize(("values", "expected"), MINMAX)
def test_minmax(values, expected):
    assert same(normalise_minmax(np.array([values], dtype=float), (0, 100)), [expected])


def test_minmax_reaches_both_ends_of_any_scale():
    scores = normalise_minmax(np.array([[2.0, 4.0, 10.0]]), (1, 9))
    assert same(scores, [[1, 1 + 8 * 2 / 8, 9]])


@pytest.mark.parametrize(("values", "expected"), PRANK)
def test_percentile_ranks(values, expected):
    assert same(normalise_prank(np.array([values], dtype=float), (0, 1)), [expected])
    scaled = normalise_prank(np.array([values], dtype=float), (1, 100))
    assert same(scaled, [[1 + 99 * share for share in expected]])


def test_zscores():
    # Mean 4, squares 4 + 0 + 4 over n - 1 = 2.
    assert same(normalise_zscore(np.array([[2.0, 4.0, 6.0]]), (0, 1)), [[-2 / 2, 0, 2 / 2]])
    assert same(normalise_zscore(np.array([[2.0, NAN, 6.0]]), (50, 10))[0, 1], NAN)
    assert same(normalise_zscore(np.array([[2.0, 4.0, 6.0]]), (50, 10)), [[40, 50, 60]])


def test_equal_values_have_no_zscore_though_their_mean_is_rounded():
    # The mean of three times 0.1 isn't 0.1 in doubles.
    assert same(normalise_zscore(np.full((1, 3), 0.1), (0, 1)), [[NAN] * 3])


def test_goalposts_are_cut_at_the_posts():
    values = np.array([[-5.0, 0.0, 2.5, 10.0, 11.0, NAN]])
    scores = normalise_goalposts(values, np.array([[0.0, 10.0]]), (0, 100))
    assert same(scores, [[0, 0, 100 * 2.5 / 10, 100, 100, NAN]])


def test_posts_are_written_as_values_and_turned_by_the_direction():
    assert turn(Goalposts(1, 9), 1) == (1, 9)
    assert turn(Goalposts(1, 9), -1) == (-9, -1)
    settings = OwnSettings(normalisation="goalposts", goalposts={"a": Goalposts(0, 10)})
    less = normalise(np.array([[0.0, 2.5, 10.0]]), [OwnNode("a", "I", 1, -1, 1)], settings)
    assert same(less, [[100, 75, 0]])


@pytest.mark.parametrize("method", ["minmax", "zscore", "prank"])
def test_a_direction_turns_the_values(method):
    values, settings = np.array([[1.0, 4.0, 4.0, 9.0]]), OwnSettings(normalisation=method)
    turned = normalise(values, [OwnNode("a", "I", 1, -1, 1)], settings)
    assert same(turned, normalise(-values, [OwnNode("a", "I", 1, 1, 1)], settings))


columns = st.lists(st.one_of(st.integers(0, 5).map(float), st.just(NAN)), min_size=2, max_size=9)


@given(columns, st.data())
def test_percentile_ranks_move_along_as_if_sorted_anew(column, data):
    values = np.array(column)
    known = np.flatnonzero(~np.isnan(values)).tolist()
    if not known:
        return
    unit = data.draw(st.sampled_from(known))
    moved = data.draw(st.integers(-1, 6).map(float))
    before = normalise_prank(values[None, :], (1, 100))[0]
    after = values.copy()
    after[unit] = moved
    expected = normalise_prank(after[None, :], (1, 100))[0]
    assert same(shift_prank(before, values, unit, moved, (1, 100)), expected)
