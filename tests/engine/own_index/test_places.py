import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.own_index.places import TOLERANCE, place_of, rank_units, tolerance
from tests.engine.own_index.made import NAN

TABLE = [
    ([70, 80, 70, 60], [2, 1, 2, 4]),  # shared place, next one left out
    ([5, NAN, 5, 9], [2, 0, 2, 1]),
    ([0.1 + 0.2, 0.3, 0.2], [1, 1, 3]),  # one score but for rounding
    ([-1.5, -0.5, -1.5], [2, 1, 2]),
    ([NAN, NAN], [0, 0]),
    ([0, 0], [1, 1]),
    ([3], [1]),
    ([], []),
]


@pytest.mark.parametrize(("scores", "places"), TABLE)
def test_places(scores, places):
    assert rank_units(np.array(scores, dtype=float)).tolist() == places


@given(st.lists(st.integers(-20, 20).map(float), min_size=1, max_size=12))
def test_a_place_is_one_more_than_those_above(scores):
    array = np.array(scores)
    places = rank_units(array).tolist()
    assert places == [1 + sum(other > s for other in scores) for s in scores]
    assert places == [place_of(array, i) for i in range(len(scores))]


def test_what_a_table_tells_apart_has_places_of_its_own():
    assert rank_units(np.array([100.0, 100.0 - 1e-9])).tolist() == [1, 2]
    assert rank_units(np.array([100.0, 100.0 - 1e-11])).tolist() == [1, 1]


def test_nearness_is_relative_to_the_largest_score():
    assert tolerance(np.array([-200.0, NAN, 1.0])) == 200 * TOLERANCE
    near = np.array([1.0, 1.0 + 0.5 * TOLERANCE])
    assert place_of(near, 0) == 1
    assert place_of(near, 0, TOLERANCE / 4) == 2
