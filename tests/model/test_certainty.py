from ictexplore.model import DrawnPlaces, RankInterval


def test_most_draws_lie_within_all_draws():
    drawn = DrawnPlaces(best=9, p5=12, median=12, p95=15, worst=17)
    assert drawn.within == RankInterval(12, 15)
    assert drawn.extremes == RankInterval(9, 17)
