"""The assumption about all other units, turned into the edition the unit would then stand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ictexplore.engine.position import find_index
from ictexplore.model import (
    SCORE_MAX,
    Assumption,
    EditionTable,
    IctexploreError,
    Printed,
    Standing,
)


def move_rivals(
    table: EditionTable,
    unit_code: str,
    assumption: Assumption,
    earlier: EditionTable | None = None,
) -> EditionTable:
    """Return the edition with every rival where the assumption puts it; the table itself on hold.

    Scores are kept within 0..10000 each by itself, so a rival near 1.0000 moves by less than
    assumed. Published ranks no longer follow and are dropped, the unit's among them; its figures
    stay. A dimension without a predecessor joins those not printed one by one under ``repeat``:
    the composite's change holds it.

    Parameters
    ----------
    table, unit_code : the published figures, and the unit that stays
    assumption : what the others do
    earlier : the edition that ``table`` is comparable with, needed to repeat its change

    Raises
    ------
    IctexploreError
        For an edition whose composites aren't all printed to 4 decimals; a change that can't be
        repeated; a rival that isn't there, or a value outside 0..10000.
    """
    if assumption.is_hold:
        return table
    if not table.is_complete:
        raise IctexploreError("error.rivals_incomplete", edition=table.edition.title)
    own = table.standings[find_index(table, unit_code)]
    moved = _move(table, own, assumption, earlier)
    standings = (
        replace(moved.get(s.unit.code, s) if s is not own else s, rank=None)
        for s in table.standings
    )
    return replace(table, standings=tuple(standings))


def _move(
    table: EditionTable, own: Standing, assumption: Assumption, earlier: EditionTable | None
) -> dict[str, Standing]:
    if assumption.kind == "repeat":
        return _repeat(table, earlier)
    if assumption.kind == "gain":
        return {s.unit.code: _shift(s, assumption.gain) for s in table.standings}
    return _set(table, own, assumption.composites)


def _shift(standing: Standing, change: int) -> Standing:
    return replace(
        standing,
        composite=None if standing.composite is None else _add(standing.composite, change),
        dimensions={code: _add(score, change) for code, score in standing.dimensions.items()},
    )


def _add(score: Printed, change: int) -> Printed:
    return replace(score, value=min(max(score.value + change, 0), SCORE_MAX))


def _set(table: EditionTable, own: Standing, composites: Mapping[str, int]) -> dict[str, Standing]:
    """Return the chosen rivals at their own composites, dimensions shifted by the difference."""
    moved = {}
    for code, value in composites.items():
        standing = table.standings[find_index(table, code)]
        if standing is own:
            raise IctexploreError("error.rivals_self", unit=own.unit.name)
        if not 0 <= value <= SCORE_MAX:
            raise IctexploreError("error.score_range", given=f"{value / SCORE_MAX:g}")
        if standing.composite is not None:
            moved[code] = _shift(standing, value - standing.composite.value)
    return moved


def _repeat(table: EditionTable, earlier: EditionTable | None) -> dict[str, Standing]:
    title = table.edition.title
    if table.edition.comparable_with is None or earlier is None:
        raise IctexploreError("error.rivals_no_predecessor", edition=title)
    if earlier.edition.code != table.edition.comparable_with:
        raise ValueError(earlier.edition.code)
    if not earlier.is_complete:
        raise IctexploreError(
            "error.rivals_earlier_incomplete", edition=title, earlier=earlier.edition.title
        )
    before = {s.unit.code: s for s in earlier.standings}
    return {s.unit.code: _continue(s, before[s.unit.code]) for s in table.standings}


def _continue(now: Standing, before: Standing) -> Standing:
    dimensions = {
        code: _add(score, score.value - before.dimensions[code].value)
        for code, score in now.dimensions.items()
        if code in before.dimensions
    }
    if now.composite is None or before.composite is None:
        raise ValueError(now.unit.code)
    change = now.composite.value - before.composite.value
    return replace(now, composite=_add(now.composite, change), dimensions=dimensions)
