"""Where a unit's place changes as its composite moves, all others standing still.

A place is a staircase: it holds over a stretch of composites and changes at a whole number of
units of 0.0001. Those numbers say everything that a drawing or a search needs to know of ranks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ictexplore.engine.bounds import (
    Field,
    place,
    score_field,
    surely_ahead,
    surely_behind,
    surely_not_ahead,
    surely_not_behind,
)
from ictexplore.engine.position import find_index, published_place, published_position
from ictexplore.model import SCORE_MAX, Crossing, EditionTable, RankInterval, RankSteps


def find_steps(table: EditionTable, unit_code: str) -> RankSteps:
    """Return the composites at which the best and the worst place of the unit change.

    ``place_best(x) = 1 + #{t in best : x < t}`` and likewise for ``worst``, for every composite
    x in units of 0.0001 but the published one, which keeps the published place.

    Raises
    ------
    IctexploreError
        For an unknown unit, or one without a published composite.
    """
    published = published_position(table, unit_code).composite
    field = score_field(table.standings)
    unit = find_index(table, unit_code)
    places = {x: _place_at(field, unit, published, x) for x in _candidates(field, unit, published)}
    return RankSteps(
        published,
        published_place(field, unit),
        _thresholds({x: p.best for x, p in places.items()}),
        _thresholds({x: p.worst for x, p in places.items()}),
    )


def place_at(steps: RankSteps, composite: int) -> RankInterval:
    """Return the places open to the unit at a composite, in units of 0.0001."""
    if composite == steps.published:
        return steps.place
    return RankInterval(_climb(steps.best, composite), _climb(steps.worst, composite))


def find_crossings(
    table: EditionTable, unit_code: str, moved: EditionTable | None = None
) -> dict[str, Crossing]:
    """Return for each rival where it is met and which side it stood on; unit code → crossing.

    Parameters
    ----------
    table, unit_code : the published figures, and the unit that moves
    moved : the edition with its rivals where they are assumed to be, unless they stand still

    Raises
    ------
    IctexploreError
        For an unknown unit, or one without a published composite.
    """
    published = published_position(table, unit_code).composite
    before = score_field(table.standings)
    field = score_field(moved.standings) if moved else before
    unit = find_index(table, unit_code)
    sides = zip(
        surely_ahead(before, unit).tolist(),
        surely_not_ahead(before, unit).tolist(),
        surely_behind(field, unit).tolist(),
        (~surely_not_behind(field, unit)).tolist(),
        strict=True,
    )
    below, above = published - int(field.low[unit]), int(field.high[unit]) - published
    return {
        standing.unit.code: Crossing(int(low) - above, int(high) + below, *side)
        for standing, low, high, side in zip(
            table.standings, field.low, field.high, sides, strict=True
        )
        if standing.unit.code != unit_code
    }


def _place_at(field: Field, unit: int, published: int, composite: int) -> RankInterval:
    shift = composite - published
    low = max(int(field.low[unit]) + shift, 0)
    high = min(int(field.high[unit]) + shift, SCORE_MAX)
    return place(field, unit, low, high)


def _candidates(field: Field, unit: int, published: int) -> list[int]:
    """Return every composite at which a comparison with some rival can turn, ascending."""
    meets = {
        int(rival) + published - int(own)
        for rival in (*field.low, *field.high)
        for own in (field.low[unit], field.high[unit])
    }
    turns = {0} | meets | {x + 1 for x in meets}
    return sorted(x for x in turns if 0 <= x <= SCORE_MAX)


def _thresholds(places: Mapping[int, int]) -> tuple[int, ...]:
    """Return the composite at which each better place begins, ascending; a place lost is kept.

    ``places`` maps composites, ascending, to a place that never gets worse on the way up.
    """
    composites, held = list(places), list(places.values())
    thresholds = [
        x
        for x, before, after in zip(composites[1:], held, held[1:], strict=False)
        for _ in range(before - after)
    ]
    # Where even 1.0000 isn't place 1, the places above it begin beyond the scale.
    return (*thresholds, *[SCORE_MAX + 1] * (held[-1] - 1))


def _climb(thresholds: Sequence[int], composite: int) -> int:
    return 1 + sum(composite < t for t in thresholds)
