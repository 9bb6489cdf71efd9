"""Other weights: against an independent slow implementation in exact fractions, and properties."""

from __future__ import annotations

import math
import tracemalloc
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.matrix import Matrix, score_matrix
from ictexplore.engine.reweigh import (
    certain_places,
    count_places,
    draw_places,
    draw_weights,
    reweighed_composites,
)
from ictexplore.model import DrawnPlaces, EditionTable, RankInterval, Weighting

HALF = Fraction(1, 2)


def made(scores: list[list[int]], points: list[int], offsets: list[int] | None = None) -> Matrix:
    """A matrix whose composites are printed right, or wrong by ``offsets``."""
    total = sum(points)
    sums = [sum(p * s for p, s in zip(points, row, strict=True)) for row in scores]
    right = [math.floor(Fraction(n, total) + HALF) for n in sums]
    composites = [c + o for c, o in zip(right, offsets or [0] * len(right), strict=True)]
    return Matrix(
        tuple(str(i) for i in range(len(scores))),
        tuple(f"d{i}" for i in range(len(points))),
        *(np.array(figures, dtype=np.int64) for figures in (scores, points, composites)),
    )


def slow_composites(matrix: Matrix, weights: list[float]) -> list[Fraction]:
    """Composites under one set of weights, unrounded, from their definition."""
    points = matrix.points.tolist()
    exact = [Fraction(w) for w in weights]
    return [
        composite
        + sum(w * s for w, s in zip(exact, row, strict=True)) / sum(exact)
        - Fraction(sum(p * s for p, s in zip(points, row, strict=True)), sum(points))
        for row, composite in zip(matrix.scores.tolist(), matrix.composites.tolist(), strict=True)
    ]


def slow_ranks(matrix: Matrix, weights: list[float]) -> list[int]:
    rounded = [math.floor(x + HALF) for x in slow_composites(matrix, weights)]
    return [1 + sum(rival > own for rival in rounded) for own in rounded]


def slow_places(matrix: Matrix, weighting: Weighting) -> dict[str, DrawnPlaces]:
    generator = np.random.default_rng(weighting.seed)
    spread = weighting.spread / 10_000
    shape = (weighting.draws, len(matrix.dimensions))
    factors = generator.uniform(1 - spread, 1 + spread, shape)
    draws = [slow_ranks(matrix, row) for row in (factors * matrix.points).tolist()]
    found = {}
    for unit, taken in zip(matrix.units, zip(*draws, strict=True), strict=True):
        by_place = sorted(taken)
        low, middle, high = (
            by_place[math.ceil(Fraction(q, 100) * len(by_place)) - 1] for q in (5, 50, 95)
        )
        found[unit] = DrawnPlaces(by_place[0], low, middle, high, by_place[-1])
    return found


@pytest.mark.parametrize("weighting", [Weighting(151, 1, 2500), Weighting(60, 7, 10_000)])
def test_published_figures_agree_with_the_slow_way(dti34: EditionTable, weighting: Weighting):
    matrix = score_matrix(dti34)
    assert draw_places(matrix, weighting) == slow_places(matrix, weighting)


close_scores = st.integers(3, 5).flatmap(
    lambda dimensions: st.tuples(
        st.lists(
            st.lists(st.integers(5000, 5040), min_size=dimensions, max_size=dimensions),
            min_size=2,
            max_size=6,
        ),
        st.lists(st.integers(1, 9), min_size=dimensions, max_size=dimensions),
    )
)


@given(close_scores, st.integers(1, 30), st.integers(0, 99), st.integers(1, 10_000))
def test_close_rivals_agree_with_the_slow_way(
    figures: tuple[list[list[int]], list[int]], draws: int, seed: int, spread: int
):
    matrix = made(*figures)
    weighting = Weighting(draws, seed, spread)
    drawn = draw_places(matrix, weighting)
    assert drawn == slow_places(matrix, weighting)
    for unit, certain in certain_places(matrix, spread).items():
        assert certain.best <= drawn[unit].best
        assert drawn[unit].worst <= certain.worst


@given(close_scores, st.integers(0, 10_000))
def test_certain_places_are_told_by_the_corners_of_the_range(
    figures: tuple[list[list[int]], list[int]], spread: int
):
    # A lead is a quotient of two linear functions of the weights: least and greatest in a corner.
    matrix = made(*figures)
    points = matrix.points.tolist()
    width = Fraction(spread, 10_000)
    sides = [(p * (1 - width), p * (1 + width)) for p in points]
    corners = [slow_composites(matrix, [*corner]) for corner in product(*sides) if sum(corner)]
    units = range(len(matrix.units))
    for own, place in zip(units, certain_places(matrix, spread).values(), strict=True):
        surely = sum(all(x[rival] - x[own] >= 1 for x in corners) for rival in units)
        maybe = sum(any(x[rival] > x[own] for x in corners) for rival in units)
        assert place == RankInterval(1 + surely, 1 + maybe)


@pytest.mark.parametrize("unit", range(34))
def test_without_spread_every_draw_is_what_was_published(dti34: EditionTable, unit: int):
    matrix = score_matrix(dti34)
    standing = dti34.standings[unit]
    assert standing.rank is not None
    drawn = draw_places(matrix, Weighting(5, 1, 0))[standing.unit.code]
    assert drawn == DrawnPlaces(*[standing.rank] * 5)
    certain = certain_places(matrix, 0)[standing.unit.code]
    assert certain == RankInterval(standing.rank, standing.rank)


def test_the_published_composite_counts_not_the_recomputed_one():
    # Both read 5000 by their dimensions; the first was printed 5001.
    matrix = made([[5000, 5000], [5000, 5000]], [1, 1], [1, 0])
    drawn = draw_places(matrix, Weighting(20, 1, 5000))
    assert drawn == {"0": DrawnPlaces(1, 1, 1, 1, 1), "1": DrawnPlaces(2, 2, 2, 2, 2)}
    assert certain_places(matrix, 5000) == {"0": RankInterval(1, 1), "1": RankInterval(2, 2)}


def test_shared_places_leave_the_next_out():
    rows = np.array([[15, 20, 15, 10], [1, 1, 1, 1]], dtype=np.int32)
    # First row: places 2, 1, 2, 4; second: 1, 1, 1, 1.
    assert count_places(rows).tolist() == [
        [1, 1, 0, 0],
        [2, 0, 0, 0],
        [1, 1, 0, 0],
        [1, 0, 0, 1],
    ]


def test_weights_are_the_same_in_any_chunks():
    points, weighting = np.array([50, 140, 200]), Weighting(10, 3, 2500)
    whole = np.concatenate([*draw_weights(points, weighting, 10)])
    assert whole.shape == (10, 3)
    assert (np.concatenate([*draw_weights(points, weighting, 3)]) == whole).all()
    assert ((whole >= 0.75 * points) & (whole <= 1.25 * points)).all()
    other = np.concatenate([*draw_weights(points, replace(weighting, seed=4), 10)])
    assert (other != whole).all()


def test_composites_are_rounded_half_up():
    matrix = made([[5000, 5001], [5000, 5002]], [1, 3])
    # Published 5001 and 5002 by points 1 : 3; by equal weights each falls by a quarter of the
    # difference of its dimensions: 5001 − ¼ and 5002 − ½.
    composites = reweighed_composites(matrix, np.array([[1.0, 1.0], [1.0, 3.0]]))
    assert composites.tolist() == [[5001, 5002], [5001, 5002]]


def test_a_wider_range_is_never_more_certain(dti34: EditionTable):
    matrix = score_matrix(dti34)
    ranges = [certain_places(matrix, spread) for spread in (0, 500, 2500, 10_000)]
    for narrow, wide in pairwise(ranges):
        for unit in matrix.units:
            assert wide[unit].best <= narrow[unit].best <= narrow[unit].worst <= wide[unit].worst


def test_memory_stays_small_however_many_the_draws():
    generator = np.random.default_rng(1)
    matrix = made(generator.integers(3000, 9000, (63, 8)).tolist(), [100, 50] * 4)
    tracemalloc.start()
    draw_places(matrix, Weighting(50_000, 1, 2500))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000_000
