import pytest

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.ui.own_index.address import (
    parse_changes,
    parse_levels,
    parse_pair,
    parse_position,
    write_changes,
    write_levels,
)


@pytest.mark.parametrize(
    ("given", "pair"),
    [
        (["0", "1"], (0, 1)),
        (["0,5", "1.5"], (0.5, 1.5)),
        (["0"], None),
        (["0", "1", "2"], None),
        (["0", "x"], None),
        (["0", ""], None),
    ],
)
def test_two_numbers_or_nothing(given: list[str], pair: tuple[float, float] | None):
    assert parse_pair(given) == pair


def test_levels_that_say_something_are_read_and_the_usual_one_is_not_written():
    given = ["2-geometric", "3-arithmetic", "x-geometric", "4-median", "5", "²-harmonic"]
    levels = parse_levels(given)
    assert levels == {2: "geometric", 3: "arithmetic"}
    assert write_levels(levels) == ["2-geometric"]


def test_changes_are_told_by_number_and_come_back_as_they_were(small: OwnIndex):
    changes = {"good": 1 / 3, "bad": -2.5}
    written = write_changes(changes, small.framework)
    assert written == ["1-0.3333333333333333", "2--2.5"]
    assert parse_changes(written, small.framework) == changes


@pytest.mark.parametrize(
    "given", ["0-1", "3-1", "1-", "1-x", "x-1", "", "1-nan", "²-1", "99999999999999999999-1"]
)
def test_a_change_of_nothing_is_left_out(small: OwnIndex, given: str):
    assert parse_changes([given], small.framework) == {}


@pytest.mark.parametrize(
    ("given", "position"),
    [("1", 0), ("21", 20), ("22", None), ("0", None), ("-1", None), ("", None), ("x", None)],
)
def test_a_position_counts_from_one(given: str, position: int | None):
    assert parse_position(given, 21) == position
