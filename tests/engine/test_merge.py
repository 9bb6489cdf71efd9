from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.merge import merge_scores


def test_plain_mean():
    assert merge_scores([7000, 7001]) == Fraction(7000 + 7001, 2)


@given(st.integers(0, 10000), st.integers(1, 4))
def test_merging_equal_members_is_that_member(score: int, members: int):
    assert merge_scores([score] * members) == score


def test_no_member_is_an_error():
    with pytest.raises(ValueError, match="at least one member"):
        merge_scores([])
