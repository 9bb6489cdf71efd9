from fractions import Fraction

from ictexplore.engine.national import composite_mean, pillar_mean
from tests.engine.conftest import edition_table


def test_means_are_exact(halves):
    table = edition_table(
        halves,
        {"x": {"composite": 2, "a": 1, "b": 3}, "y": {"composite": 3, "a": 2, "b": 4}},
    )
    assert composite_mean(table) == Fraction(2 + 3, 2)
    assert pillar_mean(table, halves.pillars[0]) == Fraction(1 + 2, 2)


def test_no_mean_of_a_part(halves):
    table = edition_table(halves, {"x": {"composite": 2}, "y": {"rank": 2}})
    assert composite_mean(table) is None
    assert pillar_mean(table, halves.pillars[0]) is None
