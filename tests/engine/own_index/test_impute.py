import numpy as np

from ictexplore.engine.own_index.impute import impute, impute_mean
from tests.engine.own_index.made import NAN, same

RAW = np.array([[1, NAN, 5], [NAN, NAN, NAN], [2, 4, 9]])


def test_a_gap_takes_the_mean_of_those_that_have_a_value():
    filled = [[1, (1 + 5) / 2, 5], [NAN] * 3, [2, 4, 9]]
    assert same(impute(RAW, "mean"), filled)
    assert same(impute_mean(RAW), filled)


def test_other_rules_leave_gaps_for_aggregation():
    for missing in ("rescale", "none"):
        assert same(impute(RAW, missing), RAW)


def test_what_was_given_stays_as_it_was():
    given = RAW.copy()
    impute_mean(given)
    assert same(given, RAW)
    complete = np.array([[1.0, 2.0]])
    assert impute_mean(complete) is complete
