import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ictexplore.engine.own_index.profile import contributions
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import OwnSettings
from tests.engine.own_index.made import NAN, SETTINGS, made, made_or_reject, tables


def test_of_arithmetic_means_each_adds_its_share_of_the_difference():
    # Shares 1/2, 1/4, 1/4; normalised U1 is 0, 100, 100 and U2 100, 0, 0.
    index = made([[1, 2, 9], [5, 4, 3]])
    assert contributions(index, 0, 1) == pytest.approx({"p1": -50, "p2": 25, "q1": 25})
    assert contributions(index, 1, 0) == pytest.approx({"p1": 50, "p2": -25, "q1": -25})


def test_what_one_of_the_two_lacks_counts_as_its_parent_s_score():
    # U1 lacks p2 and scores 50 in P by p1 alone, as if p2 were 50 too.
    index = made([[3, NAN, 1], [1, 4, 1], [5, 2, 3]])
    assert contributions(index, 0, 1) == pytest.approx(
        {"p1": (50 - 0) / 2, "p2": (50 - 0) / 4, "q1": 0}
    )


def test_what_neither_has_is_left_out():
    index = made([[1, NAN, 1], [5, NAN, 3], [3, 2, 2], [3, 3, 2]])
    # P is p1 alone for both.
    assert contributions(index, 0, 1) == pytest.approx({"p1": -75, "q1": -25})


@given(tables, st.sampled_from(SETTINGS), st.data())
def test_they_add_up_to_the_lead(rows, settings, data):
    index = made_or_reject(rows, settings)
    scored = np.flatnonzero(index.places > 0).tolist()
    assume(scored)
    one, other = data.draw(st.sampled_from(scored)), data.draw(st.sampled_from(scored))
    lead = index.composite[one] - index.composite[other]
    assert math.fsum(contributions(index, one, other).values()) == pytest.approx(lead, abs=1e-9)


def test_equal_scores_of_a_geometric_mean_have_no_logarithmic_trouble():
    index = made([[1, 2, 9], [1, 2, 9], [5, 5, 1]], OwnSettings(scale=(1, 100), top="geometric"))
    assert contributions(index, 0, 1) == {"p1": 0, "p2": 0, "q1": 0}


def test_a_unit_without_a_score_can_t_be_compared():
    with pytest.raises(IctexploreError, match="unit_unscored"):
        contributions(made([[1, 2, 3], [2, 3, 4], [NAN] * 3]), 0, 2)
