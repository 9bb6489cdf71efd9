"""What points are held against, by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from ictexplore.engine.references import (
    Reference,
    best_reference,
    control_points,
    earlier_reference,
    maximum_reference,
    median_reference,
)
from ictexplore.engine.residual import find_controls
from ictexplore.model import RESIDUAL, EditionTable, Framework
from tests.engine.conftest import edition_table, framework

# Two dimensions printed for all, b and c of 1 and 2 points only for x.
POINTS = {"a": 3, "b": 1, "c": 2}
ROWS = {
    "x": {"composite": 6000, "a": 8000, "b": 4000, "c": 4000},
    "y": {"composite": 5000, "a": 6000},
    "z": {"composite": 7000, "a": 7000},
    "w": {"composite": 3000, "a": 2000},
}


@pytest.fixture
def formula() -> Framework:
    return framework(POINTS)


@pytest.fixture
def table(formula: Framework) -> EditionTable:
    return edition_table(formula, ROWS)


def told(reference: Reference) -> dict[str, Fraction]:
    assert reference.total is not None
    return {**reference.points, "total": reference.total}


def test_the_maximum_is_all_points(table: EditionTable):
    controls = find_controls(table, "y")
    assert told(maximum_reference(table.framework, controls)) == {
        "a": 3 * 10_000,
        RESIDUAL: (1 + 2) * 10_000,
        "total": 6 * 10_000,
    }


def test_the_best_is_told_dimension_by_dimension_and_of_the_block(table: EditionTable):
    # Blocks: 6 × composite − 3 × a = 12000, 12000, 21000, 12000.
    best = best_reference(table, find_controls(table, "y"))
    assert told(best) == {"a": 3 * 8000, RESIDUAL: 21_000, "total": 3 * 8000 + 21_000}


def test_the_median_of_an_even_number_is_half_way(table: EditionTable):
    # a: 2000, 6000, 7000, 8000; blocks: 12000 three times, 21000.
    median = median_reference(table, find_controls(table, "y"))
    assert told(median) == {
        "a": 3 * (6000 + 7000) // 2,
        RESIDUAL: 12_000,
        "total": 3 * (6000 + 7000) // 2 + 12_000,
    }


def test_a_block_stays_within_the_scale(formula: Framework):
    # Blocks: 6 × 10000 − 3 × 9000 = 33000 of 30000 at most, and 6 × 1000 − 3 × 3000 = −3000.
    rows = {"x": {"composite": 10_000, "a": 9000}, "y": {"composite": 1000, "a": 3000}}
    table = edition_table(formula, rows)
    controls = find_controls(table, "y")
    assert told(best_reference(table, controls))[RESIDUAL] == 3 * 10_000
    assert told(median_reference(table, controls))[RESIDUAL] == (3 * 10_000 + 0) // 2


def test_no_best_is_guessed_of_a_dimension_printed_for_some(table: EditionTable):
    best = best_reference(table, find_controls(table, "x"))
    assert told(best) == {"a": 3 * 8000, "total": 3 * 8000 + 21_000}


def test_no_best_is_guessed_of_a_block_that_is_not_everybody_s(formula: Framework):
    table = edition_table(formula, ROWS | {"u": {"composite": 6500, "a": 7000, "b": 5000}})
    controls = find_controls(table, "u")
    assert [c.members for c in controls] == [("a",), ("b",), ("c",)]
    # The block of b and c is best at z: 21000; of c alone nobody knows.
    assert told(best_reference(table, controls)) == {"a": 3 * 8000, "total": 3 * 8000 + 21_000}


def test_nothing_is_best_where_a_composite_is_missing(formula: Framework):
    table = edition_table(formula, ROWS | {"v": {"a": 9000}})
    for find in (best_reference, median_reference):
        assert find(table, find_controls(table, "x")) == Reference(None, reason="not_all_published")


def with_past(formula: Framework, rows: dict[str, dict[str, int]]) -> EditionTable:
    past = edition_table(formula, rows)
    return replace(past, edition=replace(past.edition, code="made-0"))


@pytest.fixture
def present(table: EditionTable) -> EditionTable:
    return replace(table, edition=replace(table.edition, comparable_with="made-0"))


def test_the_own_past_is_told_where_it_was_printed(formula: Framework, present: EditionTable):
    earlier = with_past(formula, {"x": {"composite": 5000, "a": 7000, "b": 3000}})
    reference = earlier_reference(present, "x", find_controls(present, "x"), earlier)
    assert told(reference) == {"a": 3 * 7000, "b": 1 * 3000, "total": 6 * 5000}


def test_the_block_is_told_of_a_past_printed_in_full(formula: Framework, present: EditionTable):
    earlier = with_past(formula, {"y": {"composite": 4000, "a": 5000, "b": 3000, "c": 3000}})
    reference = earlier_reference(present, "y", find_controls(present, "y"), earlier)
    # The composite has the word: 6 × 4000 − 3 × 5000, as now.
    assert told(reference) == {"a": 3 * 5000, RESIDUAL: 6 * 4000 - 3 * 5000, "total": 6 * 4000}


def test_the_block_is_not_told_of_a_past_printed_less(formula: Framework, present: EditionTable):
    earlier = with_past(formula, {"y": {"composite": 4000, "b": 3000}})
    reference = earlier_reference(present, "y", find_controls(present, "y"), earlier)
    assert told(reference) == {"total": 6 * 4000}


def test_a_past_that_is_none_says_why(formula: Framework, present: EditionTable):
    controls = find_controls(present, "y")
    unpublished = with_past(formula, {"y": {"a": 5000}})
    other = edition_table(formula, ROWS)
    for earlier, reason in (
        (None, "no_predecessor"),
        (other, "no_predecessor"),
        (unpublished, "not_published_before"),
    ):
        found = earlier_reference(present, "y", controls, earlier)
        assert (found.total, found.reason) == (None, reason)


def test_points_in_a_control_are_exact(table: EditionTable):
    _, block = find_controls(table, "y")
    own = control_points(table.framework, table.standing("y"), block)
    assert own == 6 * 5000 - 3 * 6000
