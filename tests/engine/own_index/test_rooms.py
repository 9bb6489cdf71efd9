import numpy as np
import pytest

from ictexplore.engine.own_index.rooms import OwnLimits, Room, find_rooms, turning_points
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import OwnSettings
from tests.engine.own_index.made import NAN, made

ROWS = [[1, 9, 5], [3, 5, 5], [5, 7, NAN]]


def test_the_cap_is_the_best_value_of_today():
    # p2 is better when lower; U1 has the best q1 already.
    assert find_rooms(made(ROWS), 0, OwnLimits()) == [Room("p1", 1, 5), Room("p2", 9, 5)]


def test_a_gap_and_the_best_have_no_room():
    assert find_rooms(made(ROWS), 2, OwnLimits()) == [Room("p2", 7, 5)]


def test_caps_of_one_s_own():
    limits = OwnLimits(caps={"p1": 2, "p2": 0, "q1": 8})
    assert find_rooms(made(ROWS), 0, limits) == [
        Room("p1", 1, 2),
        Room("p2", 9, 0),
        Room("q1", 5, 8),
    ]


@pytest.mark.parametrize(
    ("limits", "key"),
    [
        (OwnLimits(caps={"p1": 0}), "ownindex.cap_worse"),
        (OwnLimits(caps={"p2": 10}), "ownindex.cap_worse"),
        (OwnLimits(efforts={"p1": 0}), "ownindex.effort_range"),
    ],
)
def test_limits_that_can_t_be_meant(limits, key):
    with pytest.raises(IctexploreError, match=key):
        find_rooms(made(ROWS), 0, limits)


def test_a_share_of_a_room():
    assert [Room("a", 2, 4).at(share) for share in (0, 0.25, 1)] == [2, 2.5, 4]
    assert Room("a", 0.1, 0.3).at(1) == 0.3


def test_elsewhere_scores_turn_anywhere():
    gap = [[1, 9, 1], [3, 9, 1], [NAN, 9, 1]]
    by_means = OwnSettings(normalisation="prank", missing="mean")
    assert turning_points(made(gap, by_means), Room("p1", 1, 3)) == []
    assert turning_points(made(gap), Room("p1", 1, 3)) == []


def test_percentile_ranks_turn_at_and_just_beyond_the_values_of_others():
    index = made([[1, 9, 1], [3, 9, 1], [3, 9, 1], [7, 9, 1]], OwnSettings(normalisation="prank"))
    points = turning_points(index, Room("p1", 1, 5))
    assert points == [1, np.nextafter(1, 5), 3, np.nextafter(3, 5), 5]
    down = turning_points(index, Room("p1", 7, 2))
    assert down == [7, np.nextafter(7, 2), 3, np.nextafter(3, 2), 2]
