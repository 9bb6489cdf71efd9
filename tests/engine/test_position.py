import pytest

from ictexplore.engine.position import bounded_quotient, find_index, published_position
from ictexplore.model import IctexploreError, RankInterval
from tests.engine.conftest import edition_table


def test_the_published_rank_stands_even_where_scores_are_missing(halves):
    table = edition_table(halves, {"x": {"composite": 5000, "rank": 7, "a": 4000}, "y": {}})
    position = published_position(table, "x")
    assert (position.composite, position.rank) == (5000, RankInterval(7, 7))
    assert position.pillars == {"pa": 4000, "pb": 2 * 5000 - 4000}


def test_without_a_published_rank_the_places_left_open(halves):
    table = edition_table(halves, {"x": {"composite": 5000}, "y": {}, "z": {"composite": 6000}})
    assert published_position(table, "x").rank == RankInterval(2, 3)


def test_no_position_without_a_composite(halves):
    with pytest.raises(IctexploreError, match="composite_unknown"):
        published_position(edition_table(halves, {"x": {"rank": 1}}), "x")


def test_a_unit_is_found_by_its_code_alone(halves):
    table = edition_table(halves, {"x": {}, "y": {}})
    assert find_index(table, "y") == 1
    with pytest.raises(IctexploreError, match="unknown_unit_code"):
        find_index(table, "z")


@pytest.mark.parametrize(
    ("numerator", "expected"), [(-1, 0), (0, 0), (3, 2), (20_001, 10_000), (19_999, 10_000)]
)
def test_quotients_stay_within_the_scale(numerator: int, expected: int):
    assert bounded_quotient(numerator, 2) == expected
