"""What if: published figures plus the effect of the changed dimensions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ictexplore.engine.bounds import (
    BoolArray,
    Field,
    place,
    score_field,
    surely_ahead,
    surely_not_ahead,
)
from ictexplore.engine.places import places_after
from ictexplore.engine.position import (
    bounded_quotient,
    find_index,
    find_pillars,
    published_place,
    published_position,
)
from ictexplore.engine.residual import find_controls
from ictexplore.engine.rivals import move_rivals
from ictexplore.model import (
    SCORE_MAX,
    Control,
    EditionTable,
    Framework,
    IctexploreError,
    Outcome,
    Position,
    Printed,
    RankInterval,
    Scenario,
)


def simulate(
    table: EditionTable, scenario: Scenario, earlier: EditionTable | None = None
) -> Outcome:
    """Answer a scenario: composite, rank and pillars before and after, and who changes places.

    The composite after the change is the published one + Σ points × change / total, rounded half
    up to 4 decimals; ranks are taken from it as the ministry takes them from the printed
    composite, among the other units where the scenario's assumption puts them. The baseline is
    what was published.

    Parameters
    ----------
    table, scenario : the published figures, and the question to them
    earlier : the edition that ``table`` is comparable with, where rivals repeat their change

    Raises
    ------
    IctexploreError
        For an unknown unit or dimension, a value outside 0..10000 (0.0000..1.0000), an edition
        whose formula or a unit whose composite isn't known, an assumption that can't be made.
    """
    baseline = published_position(table, scenario.unit)
    controls = find_controls(table, scenario.unit)
    gains = find_gains(controls, scenario.changes)
    unit = find_index(table, scenario.unit)
    moved = move_rivals(table, scenario.unit, scenario.assumption, earlier)
    before = score_field(table.standings)
    after = before if moved is table else score_field(moved.standings)
    composite = moved_composite(table.framework, baseline.composite, gains)
    shift = composite - baseline.composite
    result = Position(
        composite,
        place_after(after, unit, shift),
        find_pillars(table.framework, table.standings[unit], controls, gains),
    )
    is_still = not shift and moved is table
    crossed = ((), ()) if is_still else _who_changes_places(table, before, after, unit, shift)
    places = places_after(moved, after, unit, shift, result.rank)
    return Outcome(scenario, baseline, result, *crossed, gains, places, _rivals(table, moved, unit))


def _rivals(table: EditionTable, moved: EditionTable, unit: int) -> dict[str, Printed]:
    if moved is table:
        return {}
    own = table.standings[unit].unit
    return {s.unit.code: s.composite for s in moved.standings if s.composite and s.unit != own}


def find_gains(controls: Sequence[Control], changes: Mapping[str, int]) -> dict[str, int]:
    """Return points × change of each control that is moved, in units of 0.0001 points.

    A control set to its baseline is no change. Raises `IctexploreError` on an unknown control or
    a value outside 0..10000.
    """
    known = {c.code: c for c in controls}
    for code, value in changes.items():
        if code not in known:
            raise IctexploreError("error.unknown_dimension", given=code, known=tuple(known))
        if not 0 <= value <= SCORE_MAX:
            raise IctexploreError("error.score_range", given=f"{value / SCORE_MAX:g}")
    return {
        c.code: c.points * (changes[c.code] - c.baseline)
        for c in controls
        if c.code in changes and changes[c.code] != c.baseline
    }


def moved_composite(framework: Framework, published: int, gains: Mapping[str, int]) -> int:
    """Return the composite after the change, in units of 0.0001, kept within 0..10000."""
    total = framework.composite.total
    return bounded_quotient(published * total + sum(gains.values()), total)


def place_after(field: Field, unit: int, shift: int) -> RankInterval:
    """Return the places open to the unit once its score has moved by ``shift`` of 0.0001.

    As long as it hasn't, a published place stands.
    """
    return moved_place(field, unit, shift) if shift else published_place(field, unit)


def moved_place(field: Field, unit: int, shift: int) -> RankInterval:
    """Return the places that the scores leave open to the unit, whatever was published of its own.

    ``shift`` is the change of its score, in units of 0.0001.
    """
    low = max(int(field.low[unit]) + shift, 0)
    high = min(int(field.high[unit]) + shift, SCORE_MAX)
    return place(field, unit, low, high)


def _who_changes_places(
    table: EditionTable, before: Field, after: Field, unit: int, shift: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the units surely caught up or passed, and those that surely go by, best first."""
    low, high = int(after.low[unit]) + shift, int(after.high[unit]) + shift
    passes = surely_ahead(before, unit) & (after.high <= low)
    passed_by = surely_not_ahead(before, unit) & (after.low > high)
    passed_by[unit] = False
    return _codes_by_score(table, after, passes), _codes_by_score(table, after, passed_by)


def _codes_by_score(table: EditionTable, field: Field, chosen: BoolArray) -> tuple[str, ...]:
    order = np.argsort(-field.high, kind="stable")
    return tuple(table.standings[i].unit.code for i in order if chosen[i])
