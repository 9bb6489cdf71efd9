from fractions import Fraction

import pytest

from ictexplore.export.ledger import format_lost, format_per_point, plain_points
from ictexplore.model import Climb


def test_points_are_exact() -> None:
    assert plain_points(Fraction(693_000)) == "69.3000"
    assert plain_points(Fraction(-530)) == "-0.0530"
    assert plain_points(Fraction(1, 2)) == "0.00005"
    assert plain_points(Fraction(0)) == "0.0000"
    with pytest.raises(ValueError, match="1/3"):
        plain_points(Fraction(1, 3))


def test_people_read_the_same_points() -> None:
    assert format_lost(Fraction(693_000), "vi") == "69,3000"
    assert format_lost(Fraction(-530), "en") == "\N{MINUS SIGN}0.0530"
    assert format_lost(None, "vi") == "–"


def test_places_a_point() -> None:
    # 5 places over 31.8 points.
    assert format_per_point(Climb(Fraction(50, 318), Fraction(50, 318)), "vi") == "0,16"
    assert format_per_point(Climb(Fraction(0), Fraction(1, 2)), "en") == "0.00–0.50"
    assert format_per_point(None, "vi") == "–"
