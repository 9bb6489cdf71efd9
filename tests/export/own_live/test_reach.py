import pytest

from ictexplore.export.own_live.reach import find_reach, slider_step
from ictexplore.model.own_index import Goalposts
from tests.export.own_live.made import NAN


def test_a_slider_spans_what_is_known_and_the_goalposts():
    assert find_reach([3.0, NAN, 7.0], None) == (3, 7)
    assert find_reach([3.0, 7.0], Goalposts(0.0, 5.0)) == (0, 7)


def test_it_spans_something_where_nothing_differs():
    assert find_reach([4.0, 4.0], None) == (4, 5)
    assert find_reach([NAN], None) == (0, 1)


@pytest.mark.parametrize(
    ("high", "step"), [(1.0, 0.001), (100.0, 0.1), (9999.0, 1.0), (1e6, 1000.0)]
)
def test_steps_are_powers_of_ten_a_thousand_to_a_slider(high: float, step: float):
    assert slider_step(0.0, high) == pytest.approx(step)
    assert 1000 <= high / step < 10_000
