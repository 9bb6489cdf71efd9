"""Another formula: against exact arithmetic in whole numbers and fractions."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from ictexplore.engine.alternatives import geometric_mean, leave_one_out
from ictexplore.engine.matrix import Matrix, score_matrix
from ictexplore.model import EditionTable

HALF = Fraction(1, 2)


def matrix(scores: list[list[int]], points: list[int], composites: list[int]) -> Matrix:
    return Matrix(
        tuple(str(i) for i in range(len(scores))),
        tuple(f"d{i}" for i in range(len(points))),
        *(np.array(figures, dtype=np.int64) for figures in (scores, points, composites)),
    )


def test_leaving_a_dimension_out_by_hand():
    # 0: (1 × 8000 + 3 × 4000) / 4 = 5000; 1: (1 × 5000 + 3 × 5000) / 4 = 5000, printed 5001.
    found = leave_one_out(matrix([[8000, 4000], [5000, 5000]], [1, 3], [5000, 5001]))
    assert found["d0"].composites.tolist() == [4000, 5000 + 1]
    assert found["d0"].ranks.tolist() == [2, 1]
    assert found["d1"].composites.tolist() == [8000, 5000 + 1]
    assert found["d1"].ranks.tolist() == [1, 2]


def test_a_dimension_with_all_points_can_not_be_left_out():
    assert leave_one_out(matrix([[8000], [5000]], [3], [8000, 5000])) == {}


def test_leaving_out_is_exact_on_published_figures(dti34: EditionTable):
    found = leave_one_out(score_matrix(dti34))
    points = dti34.framework.composite.points
    assert found.keys() == points.keys()
    for code, alternative in found.items():
        rest = {c: p for c, p in points.items() if c != code}
        expected = []
        for standing in dti34.standings:
            assert standing.composite is not None
            scores = {c: s.value for c, s in standing.dimensions.items()}
            mean = Fraction(sum(p * scores[c] for c, p in points.items()), sum(points.values()))
            without = Fraction(sum(p * scores[c] for c, p in rest.items()), sum(rest.values()))
            expected.append(math.floor(standing.composite.value + without - mean + HALF))
        assert alternative.composites.tolist() == expected
        assert alternative.ranks.tolist() == [
            1 + sum(x > own for x in expected) for own in expected
        ]


def test_the_geometric_mean_by_hand():
    # √(4000 × 9000) = 6000; √(6000 × 6000) = 6000: they share place 1.
    found = geometric_mean(
        matrix([[4000, 9000], [6000, 6000], [0, 9999]], [1, 1], [6500, 6000, 5000])
    )
    assert found.composites.tolist() == [6000, 6000, 0]
    assert found.ranks.tolist() == [1, 1, 3]


def test_the_geometric_mean_is_rounded_right_on_published_figures(dti34: EditionTable):
    found = geometric_mean(score_matrix(dti34))
    points = dti34.framework.composite.points
    total = sum(points.values())
    for standing, composite in zip(dti34.standings, found.composites.tolist(), strict=True):
        # composite − ½ ≤ Π score ^ (points / total) < composite + ½, raised to the whole total.
        raised = math.prod(standing.dimensions[code].value ** p for code, p in points.items())
        assert (2 * composite - 1) ** total <= 2**total * raised < (2 * composite + 1) ** total
