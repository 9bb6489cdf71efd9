from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ictexplore.engine.fit import find_points, largest_deviation
from ictexplore.model import EditionTable
from ictexplore.store import Store, read_edition_table

ROUNDING = Fraction(1)
"""Half a unit of 0.0001 of the composite, and as much of the dimensions together."""


def full_rows(table: EditionTable) -> tuple[np.ndarray, np.ndarray]:
    codes = [d.code for d in table.framework.dimensions]
    full = [s for s in table.standings if s.composite and set(codes) <= set(s.dimensions)]
    scores = np.array([[s.dimensions[c].value for c in codes] for s in full], dtype=np.int64)
    return scores, np.array([s.composite.value for s in full if s.composite], dtype=np.int64)


def test_deviation_is_the_largest_and_exact() -> None:
    scores = np.array([[9000, 6000, 3000], [1000, 1000, 1000]])
    composites = np.array([6000, 999])
    # (9000 + 6000 + 2 × 3000) / 4 = 5250, 750 from 6000; 1000 is 1 from 999.
    assert largest_deviation(scores, composites, np.array([1, 1, 2])) == 750
    assert largest_deviation(scores, composites, np.array([1, 1, 1])) == 1
    # (2 × 1000 + 1000) / 3 = 1000; (2 × 9000 + 6000) / 3 = 8000, and a third of 1 off.
    assert largest_deviation(scores, np.array([8000, 1000]), np.array([2, 1, 0])) == 0
    thirds = largest_deviation(np.array([[1, 0]]), np.array([0]), np.array([1, 2]))
    assert thirds == Fraction(1, 3)


def test_the_points_of_2024_follow_from_its_34_rows(dti34: EditionTable) -> None:
    fit = find_points(*full_rows(dti34), ROUNDING)
    assert fit is not None
    assert fit.points == (50, 50, 140, 100, 100, 200, 150, 150)
    assert fit.total == 940
    # frameworks.csv says 0.00007.
    assert Fraction(65, 100) < fit.deviation < Fraction(75, 100)


def test_the_points_of_2023_follow_from_its_ten_rows(store: Store) -> None:
    scores, composites = full_rows(read_edition_table(store, "dti-2023-63"))
    assert len(scores) == 10
    fit = find_points(scores, composites, ROUNDING)
    assert fit is not None
    assert fit.points == (100, 100, 100, 100, 100, 200, 150, 150)


@pytest.mark.parametrize(
    "scores",
    [
        [[9000, 6000], [5000, 7000]],
        [[9000, 9000], [5000, 5000], [7000, 7000]],
        [[0, 0], [0, 0], [0, 0]],
    ],
)
def test_rows_that_tell_nothing_apart_give_nothing(scores: list[list[int]]) -> None:
    assert find_points(np.array(scores), np.full(len(scores), 5000), ROUNDING) is None


def test_composites_that_follow_from_nothing_are_told_by_their_deviation() -> None:
    scores = np.array([[9000, 1000], [1000, 9000], [5000, 5000], [2000, 3000]])
    fit = find_points(scores, np.array([1000, 1000, 9000, 9999]), ROUNDING)
    assert fit is not None
    assert fit.deviation > 1000


def test_a_composite_of_nothing_gives_nothing() -> None:
    scores = np.array([[9000, 1000], [1000, 9000], [5000, 5000]])
    assert find_points(scores, np.zeros(3, dtype=np.int64), ROUNDING) is None


@settings(max_examples=25)
@given(
    points=st.lists(st.integers(1, 20), min_size=2, max_size=8),
    seed=st.integers(0, 1000),
)
def test_whole_points_come_back_in_proportion(points: list[int], seed: int) -> None:
    scores = np.random.default_rng(seed).integers(3000, 10_001, (40, len(points)))
    stakes = np.array(points)
    total = int(stakes.sum())
    composites = (2 * scores @ stakes + total) // (2 * total)
    fit = find_points(scores, composites, ROUNDING)
    assert fit is not None
    assert fit.deviation <= ROUNDING
    assert [p * fit.total for p in points] == [p * total for p in fit.points]
