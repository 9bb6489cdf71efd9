import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.own_index.search import find_first, find_least


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(0, 1))
def test_the_nearest_value_that_reaches(start, end, share):
    edge = start + share * (end - start)
    up = end >= start

    def reaches(value):
        return value >= edge if up else value <= edge

    found = find_least(reaches, start, end)
    if found is None:
        assert not reaches(end)
        return
    assert reaches(found)
    assert abs(found - edge) <= 2e-15 * max(abs(start), abs(end))


def test_where_the_end_isn_t_enough_there_is_none():
    assert find_least(lambda _: False, 0, 1) is None
    assert find_least(lambda _: True, 0.3, 1) == 0.3


def test_a_coarser_answer_costs_fewer_questions():
    asked = []
    find_least(lambda v: asked.append(v) or v >= math.pi, 0, 4, 0.1)
    assert len(asked) < 10


@pytest.mark.parametrize(("edge", "found"), [(0, 1.0), (1, 1.0), (3.5, 5.0), (9, 9.0), (9.5, None)])
def test_the_first_of_a_list(edge, found):
    assert find_first(lambda value: value >= edge, [1.0, 3.0, 5.0, 9.0]) == found


def test_an_empty_list_holds_nothing():
    assert find_first(lambda _: True, []) is None
