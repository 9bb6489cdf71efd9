from ictexplore.model import RankInterval


def test_an_interval_of_one_place_is_exact():
    assert RankInterval(8, 8).is_exact
    assert not RankInterval(6, 8).is_exact
