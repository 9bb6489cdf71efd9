from dataclasses import dataclass

import pytest

from ictexplore.reading.own_index.levels import check_levels
from ictexplore.reading.own_index.problems import Problems

PARENTS = {"I": None, "A": "I", "a": "A", "b": "A", "c": "I"}
HEIGHTS = {"I": 3, "A": 2, "a": 1, "b": 1, "c": 1}
"""An indicator c right below the index, beside a group A."""


@dataclass(frozen=True)
class Row:
    row: int
    code: str
    parent: str | None
    level: float | None


def contradictions(**levels):
    rows = [Row(i, c, p, levels.get(c)) for i, (c, p) in enumerate(PARENTS.items(), 2)]
    problems = Problems("f")
    check_levels(rows, HEIGHTS, problems)
    return [(p.values["code"], p.values["given"], p.values["expected"]) for p in problems.found]


@pytest.mark.parametrize(
    "levels",
    [
        {"I": 3, "A": 2, "a": 1, "b": 1, "c": 1},  # indicators are 1
        {"I": 3, "A": 2, "a": 1, "b": 1, "c": 2},  # one less than the parent
        {"I": 1, "A": 2, "a": 3, "b": 3, "c": 2},  # the index is 1
        {"I": 0, "A": 1, "a": 2, "b": 2, "c": 1},  # the index is 0
        {"A": 2, "a": 1},
        {},
    ],
)
def test_ways_to_count(levels):
    assert contradictions(**levels) == []


@pytest.mark.parametrize(
    ("levels", "wrong"),
    [
        ({"I": 3, "A": 3, "a": 1, "b": 1, "c": 1}, [("A", "3", 2)]),
        ({"I": 5, "A": 2, "a": 1, "b": 1, "c": 1}, [("I", "5", 3)]),
        ({"I": 3, "A": 2, "a": 1, "b": 2, "c": 1}, [("b", "2", 1)]),
        ({"I": 1, "A": 2, "a": 3, "b": 1, "c": 2}, [("b", "1", 3)]),
        ({"I": 3, "A": 2.5, "a": 1, "b": 1, "c": 1}, [("A", "2.5", 2)]),
    ],
)
def test_what_contradicts_the_tree_is_told_with_what_fits(levels, wrong):
    assert contradictions(**levels) == wrong
