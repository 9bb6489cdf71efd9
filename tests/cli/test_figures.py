from fractions import Fraction

from ictexplore.cli.figures import mean_record, places_record, score_record
from ictexplore.model import Printed, RankInterval


def test_programs_read_points_and_numbers_and_null() -> None:
    assert score_record(Printed(5410, 3)) == "0.5410"
    assert mean_record(Fraction(11633, 2)) == "0.5817"
    assert places_record(RankInterval(6, 8)) == [6, 8]
    assert (score_record(None), mean_record(None), places_record(None)) == (None, None, None)
