from fractions import Fraction

from ictexplore.model import Climb


def test_a_climb_is_a_number_when_every_rival_is_known():
    assert Climb(Fraction(3), Fraction(3)).is_exact
    assert not Climb(Fraction(0), Fraction(3)).is_exact
