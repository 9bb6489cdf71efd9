import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.own_index.aggregate import (
    aggregate,
    blend,
    find_unfit,
    stretch,
    weighted_sums,
)
from tests.engine.own_index.made import NAN, same

ONE, OTHER = np.array([2.0, 8.0, NAN, NAN]), np.array([8.0, 2.0, 5.0, NAN])


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("arithmetic", [(3 * 2 + 8) / 4, (3 * 8 + 2) / 4, 5, NAN]),
        ("geometric", [(2**3 * 8) ** (1 / 4), (8**3 * 2) ** (1 / 4), 5, NAN]),
        ("harmonic", [4 / (3 / 2 + 1 / 8), 4 / (3 / 8 + 1 / 2), 5, NAN]),
    ],
)
def test_means(method, expected):
    assert same(aggregate([ONE, OTHER], [3, 1], method), expected)


def test_a_parent_may_need_all_of_its_children():
    scores = aggregate([ONE, OTHER], [3, 1], "arithmetic", needs_all=True)
    assert same(scores, [3.5, 6.5, NAN, NAN])


@pytest.mark.parametrize("method", ["arithmetic", "geometric", "harmonic"])
def test_a_child_of_no_weight_stops_nothing(method):
    zero = np.array([0.0, -1.0, NAN, 0.0])
    for needs_all in (False, True):
        scores = aggregate([zero, OTHER], [0, 2], method, needs_all=needs_all)
        assert same(scores, OTHER)


def test_weight_that_is_left_with_a_gap_alone_gives_no_score():
    assert same(aggregate([ONE, OTHER], [1, 0], "arithmetic"), ONE)
    assert same(aggregate([np.array([NAN])] * 2, [1, 1], "geometric"), [NAN])


def test_what_a_mean_can_t_take_is_found_first_child_first():
    low, none = np.array([1.0, 0.0]), np.array([-1.0, NAN])
    assert find_unfit([low, none], [1, 1], "geometric") == (0, 1)
    assert find_unfit([ONE, none], [1, 1], "harmonic") == (1, 0)
    assert find_unfit([ONE, none], [1, 0], "harmonic") is None
    assert find_unfit([low, none], [1, 1], "arithmetic") is None


def test_a_mean_is_what_its_sums_stand_for():
    total, shares = weighted_sums([ONE, OTHER], [3, 1], "geometric")
    assert same(shares, [4, 4, 1, 0])
    assert same(total[:3], [np.log(2**3 * 8), np.log(8**3 * 2), np.log(5)])
    assert same(blend(total[:3], shares[:3], "geometric"), [64 ** (1 / 4), 1024 ** (1 / 4), 5])
    assert same(stretch(OTHER[:2], "harmonic"), [1 / 8, 1 / 2])


scores = st.lists(st.floats(0.5, 100), min_size=2, max_size=5)


@given(scores, st.data())
def test_means_lie_in_order_between_the_extremes(parts, data):
    weights = data.draw(st.lists(st.floats(0.1, 9), min_size=len(parts), max_size=len(parts)))
    children = [np.array([part]) for part in parts]
    harmonic, geometric, arithmetic = (
        float(aggregate(children, weights, method)[0])
        for method in ("harmonic", "geometric", "arithmetic")
    )
    near = 1e-9 * max(parts)
    assert min(parts) - near <= harmonic <= geometric + near
    assert geometric <= arithmetic + near
    assert arithmetic <= max(parts) + near
