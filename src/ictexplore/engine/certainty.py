"""How sure a place is: rounding, other weights, another formula."""

from __future__ import annotations

from ictexplore.engine.alternatives import geometric_mean, leave_one_out
from ictexplore.engine.matrix import score_matrix
from ictexplore.engine.places import published_places
from ictexplore.engine.reweigh import certain_places, draw_places
from ictexplore.engine.rounding import rounding_places
from ictexplore.model import (
    SCORE_MAX,
    Certainty,
    EditionTable,
    IctexploreError,
    UnitCertainty,
    Weighting,
)

DRAWS_MAX = 1_000_000
USUAL = Weighting(draws=10_000, seed=1, spread=2500)


def assess_certainty(
    table: EditionTable, weighting: Weighting = USUAL, published: EditionTable | None = None
) -> Certainty:
    """Return how sure the place of each unit is: one run answers for all units.

    Parameters
    ----------
    table : the edition, rivals where they are assumed to be (see `move_rivals`)
    weighting : how weights are drawn
    published : the edition as published, if ``table`` has rivals moved; its rounding is meant

    Raises
    ------
    IctexploreError
        For draws outside 1..1,000,000, a spread outside 0..10000 (0.0000..1.0000), a negative
        seed; where not every figure is printed or the figures contradict the formula.
    """
    _check(weighting)
    matrix = score_matrix(table)
    places, rounding = published_places(table), rounding_places(table, published)
    certain, drawn = certain_places(matrix, weighting.spread), draw_places(matrix, weighting)
    without, geometric = leave_one_out(matrix), geometric_mean(matrix)
    units = {
        unit: UnitCertainty(
            unit=unit,
            composite=int(matrix.composites[i]),
            rank=places[unit],
            rounding=rounding[unit],
            certain=certain[unit],
            drawn=drawn[unit],
            without={code: int(other.ranks[i]) for code, other in without.items()},
            geometric=int(geometric.composites[i]),
            geometric_rank=int(geometric.ranks[i]),
        )
        for i, unit in enumerate(matrix.units)
    }
    return Certainty(table.edition.code, weighting, units)


def _check(weighting: Weighting) -> None:
    if not 1 <= weighting.draws <= DRAWS_MAX:
        raise IctexploreError("error.draws_range", given=weighting.draws)
    if not 0 <= weighting.spread <= SCORE_MAX:
        raise IctexploreError("error.spread_range", given=f"{weighting.spread / SCORE_MAX:g}")
    if weighting.seed < 0:
        raise IctexploreError("error.seed_range", given=weighting.seed)
