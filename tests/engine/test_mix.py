from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.mix import find_alone, find_mix, gather


def mix(points, needs, rooms, stakes=None, efforts=None):
    points = np.array(points)
    return find_mix(
        points,
        np.array(needs),
        np.array(rooms),
        points.max(axis=0) if stakes is None else np.array(stakes),
        np.ones(points.shape[1]) if efforts is None else np.array(efforts, dtype=float),
    )


@pytest.mark.parametrize(
    ("points", "needs", "rooms", "efforts", "expected"),
    [
        ([[1, 1]], [5], [10, 3], [1, 1], [5, 0]),  # equally cheap: the wider room, alone
        ([[1, 1]], [5], [3, 10], [1, 1], [0, 5]),
        ([[1, 1]], [5], [10, 3], [2, 1], [2, 3]),  # the cheaper one first, to its cap
        ([[2, 3]], [7], [9, 9], [1, 1], [0, 3]),  # 3 × 3 = 9 ≥ 7, and 3 × 2 isn't
        ([[1, 1], [0, 1]], [5, 2], [9, 3], [1, 3], [3, 2]),  # the second need takes the dear one
        ([[1, 1]], [13], [10, 3], [1, 1], [10, 3]),  # all there is
    ],
)
def test_the_cheapest(points, needs, rooms, efforts, expected):
    assert mix(points, needs, rooms, efforts=efforts).tolist() == expected


def test_what_all_rooms_together_do_not_bring():
    assert mix([[1, 1]], [14], [10, 3]) is None


def test_what_an_aggregate_does_not_count_stays_where_it_is():
    assert mix([[0, 1]], [4], [10, 10], stakes=[2, 1]).tolist() == [0, 4]


@pytest.mark.parametrize(
    ("points", "needs", "room", "expected"),
    [
        ([2], [7], 10, 4),  # 7 / 2 up
        ([2], [7], 3, None),
        ([2, 1], [6, 5], 10, 5),
        ([2, 0], [6, 1], 10, None),
        ([0], [0], 10, 0),
    ],
)
def test_one_control_alone(points, needs, room, expected):
    assert find_alone(points, needs, room) == expected


def test_points_by_aggregate_and_control():
    assert gather([{"a": 1, "b": 2}, {"b": 3}], ["b", "a"]).tolist() == [[2, 1], [3, 0]]


@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(0, 4)), min_size=1, max_size=3),
    st.integers(0, 30),
    st.integers(0, 20),
    st.lists(st.sampled_from([1.0, 1.5, 3.0]), min_size=3, max_size=3),
)
def test_against_every_mix_there_is(stakes, first, second, efforts):
    """The mix reaches both needs, no change can go down alone, and it costs at most a step more."""
    points = np.array([[s for s, _ in stakes], [min(p, s) for s, p in stakes]])
    room, efforts = 4, np.array(efforts[: len(stakes)])
    needs = np.array([first, second])
    every = [np.array(m) for m in product(range(room + 1), repeat=len(stakes))]
    reaching = [m for m in every if (points @ m >= needs).all()]
    found = find_mix(points, needs, np.full(len(stakes), room), points[0], efforts)
    if not reaching:
        assert found is None
        return
    assert (points @ found >= needs).all()
    assert (found <= room).all()
    for i in np.flatnonzero(found):
        less = found.copy()
        less[i] -= 1
        assert (points @ less < needs).any()
    costs = efforts * points[0]
    assert costs @ found <= min(costs @ m for m in reaching) + costs.sum()
