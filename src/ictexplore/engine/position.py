"""Where a unit stands: composite, place and pillars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ictexplore.engine.bounds import Field, place, score_field
from ictexplore.engine.composite import round_half_up
from ictexplore.engine.residual import pillar_sum
from ictexplore.model import (
    SCORE_MAX,
    Control,
    EditionTable,
    Framework,
    IctexploreError,
    Position,
    RankInterval,
    Standing,
)


def published_position(table: EditionTable, unit_code: str) -> Position:
    """Return where the unit stands as published.

    Raises
    ------
    IctexploreError
        For an unknown unit, or one without a published composite.
    """
    unit = find_index(table, unit_code)
    standing = table.standings[unit]
    if standing.composite is None:
        raise IctexploreError(
            "error.composite_unknown", unit=standing.unit.name, edition=table.edition.title
        )
    return Position(
        standing.composite.value,
        published_place(score_field(table.standings), unit),
        find_pillars(table.framework, standing, (), {}),
    )


def find_index(table: EditionTable, unit_code: str) -> int:
    """Return the row of the unit in the edition; `IctexploreError` when it isn't there."""
    codes = [s.unit.code for s in table.standings]
    if unit_code not in codes:
        raise IctexploreError(
            "error.unknown_unit_code", given=unit_code, edition=table.edition.title
        )
    return codes.index(unit_code)


def published_place(field: Field, unit: int) -> RankInterval:
    """Return the published rank, or the places open to the unit where none was published."""
    rank = int(field.rank[unit])
    if rank:
        return RankInterval(rank, rank)
    return place(field, unit, int(field.low[unit]), int(field.high[unit]))


def find_pillars(
    framework: Framework,
    standing: Standing,
    controls: Sequence[Control],
    gains: Mapping[str, int],
) -> dict[str, int | None]:
    """Return each pillar in units of 0.0001 after the change, ``None`` where it can't be told.

    A dimension has the same points in a pillar as in the composite, so its gain carries over.
    """
    pillars: dict[str, int | None] = {}
    for pillar in framework.pillars:
        known = pillar_sum(framework, pillar, standing)
        gained = sum(gains.get(c.code, 0) for c in controls if pillar.points.keys() >= {*c.members})
        pillars[pillar.code] = (
            None if known is None else bounded_quotient(known + gained, pillar.total)
        )
    return pillars


def bounded_quotient(numerator: int, total: int) -> int:
    """Return the quotient rounded half up, in units of 0.0001, kept within 0..10000."""
    # The printed composite is rounded: all dimensions at 1.0000 could read 1.0001.
    return min(max(round_half_up(numerator, total), 0), SCORE_MAX)
