"""All answers of one unit together, and what is refused."""

from __future__ import annotations

import pytest

from ictexplore.engine.alternatives import geometric_mean, leave_one_out
from ictexplore.engine.certainty import USUAL, assess_certainty
from ictexplore.engine.matrix import score_matrix
from ictexplore.engine.reweigh import certain_places, draw_places
from ictexplore.engine.rounding import rounding_places
from ictexplore.model import EditionTable, IctexploreError, RankInterval, Weighting


def test_each_unit_gets_its_own_answers(dti34: EditionTable):
    weighting = Weighting(200, 5, 1000)
    certainty = assess_certainty(dti34, weighting)
    matrix = score_matrix(dti34)
    without, geometric = leave_one_out(matrix), geometric_mean(matrix)
    assert (certainty.edition, certainty.weighting) == ("dti-2024-34", weighting)
    for i, standing in enumerate(dti34.standings):
        code = standing.unit.code
        own = certainty.units[code]
        assert standing.composite is not None
        assert standing.rank is not None
        assert (own.unit, own.composite) == (code, standing.composite.value)
        assert own.rank == RankInterval(standing.rank, standing.rank)
        assert own.rounding == rounding_places(dti34)[code]
        assert own.certain == certain_places(matrix, 1000)[code]
        assert own.drawn == draw_places(matrix, weighting)[code]
        assert own.without == {d: int(other.ranks[i]) for d, other in without.items()}
        assert (own.geometric, own.geometric_rank) == (
            geometric.composites[i],
            geometric.ranks[i],
        )


def test_the_same_seed_gives_the_same_answer(dti34: EditionTable):
    assert assess_certainty(dti34) == assess_certainty(dti34, USUAL)


def test_a_tie_is_told_as_one(small: EditionTable):
    # East and west are equal in every figure: they share place 2 whatever the weights.
    certainty = assess_certainty(small)
    for unit in ("east", "west"):
        own = certainty.units[unit]
        assert own.rank == own.certain == own.drawn.extremes == RankInterval(2, 2)
        assert own.rounding == RankInterval(2, 3)
        assert own.without == {"a": 2, "b": 2}
        assert own.geometric_rank == 2


@pytest.mark.parametrize(
    ("weighting", "key"),
    [
        (Weighting(0, 1, 2500), "draws_range"),
        (Weighting(1_000_001, 1, 2500), "draws_range"),
        (Weighting(10, 1, -1), "spread_range"),
        (Weighting(10, 1, 10_001), "spread_range"),
        (Weighting(10, -1, 2500), "seed_range"),
    ],
)
def test_what_can_not_be_drawn_is_refused(small: EditionTable, weighting: Weighting, key: str):
    with pytest.raises(IctexploreError, match=key):
        assess_certainty(small, weighting)


def test_missing_dimensions_are_refused(dti63: EditionTable):
    with pytest.raises(IctexploreError, match="certainty_incomplete"):
        assess_certainty(dti63)
