import numpy as np
import pytest

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import (
    count_ranked,
    find_decimals,
    find_standings,
    order_units,
    shared_decimals,
    walk,
)


def test_units_best_first_those_without_a_score_last(small: OwnIndex):
    assert order_units(small) == [0, 1, 2, 3]
    assert count_ranked(small) == 3


@pytest.mark.parametrize(
    ("values", "decimals"), [([1, 2], 0), ([0.5, 1], 1), ([0.1234], 4), ([1 / 3], 4), ([np.nan], 0)]
)
def test_as_many_decimals_as_tell_the_values(values: list[float], decimals: int):
    assert find_decimals(np.array(values)) == decimals


def test_what_lies_within_0_and_1_is_told_with_the_same_decimals():
    raw = np.array([[1, 0.5], [0.1234, np.nan], [1, 1], [12, 0.5]])
    assert shared_decimals(raw) == (4, 4, 4, 1)
    assert shared_decimals(np.array([[0, 1], [3, 4]])) == (0, 0)


def test_every_node_stands_right_before_what_is_below_it(example: OwnIndex):
    found = [(node.code, depth) for node, depth in walk(example)]
    assert found[:3] == [("chi_so", 0), ("nen_tang", 1), ("nhan_thuc_so", 2)]
    assert found[7] == ("hoat_dong", 1)


def test_how_a_unit_stands_at_every_level(small: OwnIndex):
    root, good, bad = find_standings(small, 1)
    assert (root.score, root.mean, root.best, root.place, root.of) == (50, 50, 100, 2, 3)
    assert (good.value, bad.value, bad.score) == (5, 5, 50)
    nothing = find_standings(small, 3)[1]
    assert (nothing.value, nothing.score, nothing.place) == (None, None, 0)
