from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.reading.own_index.problems import Problems
from ictexplore.reading.own_index.tree import find_heights


@dataclass(frozen=True)
class Row:
    row: int
    code: str
    parent: str | None


def heights(**parents):
    problems = Problems("f")
    rows = [Row(i, code, parent) for i, (code, parent) in enumerate(parents.items(), 2)]
    return find_heights(rows, problems), [p.key.removeprefix("ownindex.") for p in problems.found]


def test_heights_count_from_below():
    assert heights(i=None, a="i", b="i", a1="a", a2="a") == (
        {"i": 3, "a": 2, "b": 1, "a1": 1, "a2": 1},
        [],
    )


@pytest.mark.parametrize(
    ("parents", "keys"),
    [
        ({"i": None, "j": None}, ["roots"]),
        ({"i": None}, ["no_indicators"]),
        ({"a": "x"}, ["parent_unknown", "no_root"]),
        ({"i": None, "a": "b", "b": "a"}, ["circle"]),
        ({"a": "a"}, ["circle"]),
        ({}, []),
    ],
)
def test_what_is_no_tree(parents, keys):
    assert heights(**parents) == (None, keys)


def test_a_circle_is_told_without_what_leads_to_it():
    problems = Problems("f")
    rows = [Row(2, "a", "b"), Row(3, "b", "c"), Row(4, "c", "b"), Row(5, "i", None)]
    find_heights(rows, problems)
    assert problems.found[0].values["codes"] == ("b", "c")


@given(st.lists(st.integers(0, 9), min_size=1, max_size=10))
def test_any_parents_end_in_heights_or_problems(parents):
    rows = [Row(2, "0", None)]
    rows += [Row(i + 3, str(i + 1), str(parent)) for i, parent in enumerate(parents)]
    problems = Problems("f")
    found = find_heights(rows, problems)
    assert (found is None) == problems.are_any()
    if found:
        for row in rows[1:]:
            assert row.parent is not None
            assert found[row.parent] > found[row.code]
