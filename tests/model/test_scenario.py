from ictexplore.model import Assumption, RankInterval, Scenario


def test_an_interval_of_one_place_is_exact():
    assert RankInterval(8, 8).is_exact
    assert not RankInterval(6, 8).is_exact


def test_others_stand_still_unless_said_otherwise():
    assert Scenario("made-1", "1", {}).assumption.is_hold
    assert not Assumption("gain", gain=0).is_hold
