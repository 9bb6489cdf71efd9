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
    published_position,
)
from ictexplore.engine.residual import find_controls
from ictexplore.model import (
    SCORE_MAX,
    Control,
    EditionTable,
    Framework,
    IctexploreError,
    Outcome,
    Position,
    RankInterval,
    Scenario,
)


def simulate(table: EditionTable, scenario: Scenario) -> Outcome:
    """Answer a scenario: composite, rank and pillars before and after, and who changes places.

    The composite after the change is the published one + Σ points × change / total, rounded half
    up to 4 decimals; ranks are taken from it as the ministry takes them from the printed
    composite. Other units stand still.

    Raises
    ------
    IctexploreError
        For an unknown unit or dimension, a value outside 0..10000 (0.0000..1.0000), an edition
        whose formula or a unit whose composite isn't known.
    """
    baseline = published_position(table, scenario.unit)
    controls = find_controls(table, scenario.unit)
    gains = find_gains(controls, scenario.changes)
    unit = find_index(table, scenario.unit)
    field = score_field(table.standings)
    composite = moved_composite(table.framework, baseline.composite, gains)
    shift = composite - baseline.composite
    result = Position(
        composite,
        _moved_place(field, unit, shift) if shift else baseline.rank,
        find_pillars(table.framework, table.standings[unit], controls, gains),
    )
    passes, passed_by = _who_changes_places(table, field, unit, shift)
    places = places_after(table, field, unit, shift, result.rank)
    return Outcome(scenario, baseline, result, passes, passed_by, gains, places)


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


def _moved_place(field: Field, unit: int, shift: int) -> RankInterval:
    low = max(int(field.low[unit]) + shift, 0)
    high = min(int(field.high[unit]) + shift, SCORE_MAX)
    return place(field, unit, low, high)


def _who_changes_places(
    table: EditionTable, field: Field, unit: int, shift: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the units surely caught up or passed, and those that surely go by, best first."""
    if not shift:
        return (), ()
    low, high = int(field.low[unit]) + shift, int(field.high[unit]) + shift
    passes = surely_ahead(field, unit) & (field.high <= low)
    passed_by = surely_not_ahead(field, unit) & (field.low > high)
    passed_by[unit] = False
    return _codes_by_score(table, field, passes), _codes_by_score(table, field, passed_by)


def _codes_by_score(table: EditionTable, field: Field, chosen: BoolArray) -> tuple[str, ...]:
    order = np.argsort(-field.high, kind="stable")
    return tuple(table.standings[i].unit.code for i in order if chosen[i])
