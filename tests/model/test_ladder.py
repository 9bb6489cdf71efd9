from ictexplore.model import Ladder, RankInterval


def test_the_gains_alone():
    pursuers = (("near", 11), ("far", 4001))
    ladder = Ladder("me", 5000, RankInterval(1, 1), (), (), (), pursuers)
    assert ladder.thresholds == (11, 4001)
