"""Who stands just above a unit and just below it, and by what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ictexplore.engine.gaps import composite_gap, point_gaps
from ictexplore.engine.places import published_places
from ictexplore.engine.position import find_index
from ictexplore.model import (
    SCORE_MAX,
    EditionTable,
    IctexploreError,
    Ladder,
    RankInterval,
    Rung,
    Standing,
)

NEIGHBOURS = 5
"""How many are shown above and below unless asked otherwise."""


def find_ladder(table: EditionTable, unit_code: str, count: int = NEIGHBOURS) -> Ladder:
    """Return the ``count`` rivals above and below the unit, and who could pass it.

    Parameters
    ----------
    table : the edition, rivals where they are assumed to be (see `move_rivals`)
    unit_code, count : whose neighbours, and how many to either side

    Raises
    ------
    IctexploreError
        For an unknown unit, a count below 1, or an edition whose composites aren't all known:
        an unknown rival might stand in between.
    """
    if count < 1:
        raise IctexploreError("error.ladder_count", given=count)
    own = table.standings[find_index(table, unit_code)]
    if not table.is_complete:
        raise IctexploreError("error.ladder_incomplete", edition=table.edition.title)
    places = published_places(table)
    rungs = sorted(
        (_rung(table, own, s, places) for s in table.standings if s is not own),
        key=lambda rung: -rung.composite,
    )
    above = [rung for rung in rungs if rung.gap < 0]
    level = [rung for rung in rungs if rung.gap == 0]
    below = [rung for rung in rungs if rung.gap > 0]
    return Ladder(
        unit=unit_code,
        composite=_composite(own),
        rank=places[unit_code],
        above=tuple(above[-count:]),
        level=tuple(level),
        below=tuple(below[:count]),
        pursuers=_pursuers(_composite(own), [*level, *below]),
    )


def find_passing(ladder: Ladder, gain: int) -> tuple[str, ...]:
    """Return who goes past when each of those not ahead gains so much, nearest first.

    ``gain`` is in units of 0.0001; the unit itself stays.
    """
    return tuple(code for code, threshold in ladder.pursuers if threshold <= gain)


def _pursuers(own: int, rungs: Sequence[Rung]) -> tuple[tuple[str, int], ...]:
    # Nobody goes past 1.0000.
    return tuple((rung.unit, rung.gap + 1) for rung in rungs) if own < SCORE_MAX else ()


def _rung(
    table: EditionTable, own: Standing, rival: Standing, places: Mapping[str, RankInterval]
) -> Rung:
    return Rung(
        unit=rival.unit.code,
        composite=_composite(rival),
        rank=places[rival.unit.code],
        gap=composite_gap(own, rival),
        points=point_gaps(table.framework, own, rival),
    )


def _composite(standing: Standing) -> int:
    if standing.composite is None:
        raise ValueError(standing.unit.code)
    return standing.composite.value
