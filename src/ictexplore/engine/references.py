"""What a unit's points are held against: the maximum, the best, the median, its own past.

A reference has points in each control of the unit, in units of 0.0001 points, and a total.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from ictexplore.engine.peers import block_sum, common_dimensions
from ictexplore.engine.residual import residual_sum
from ictexplore.model import (
    RESIDUAL,
    SCORE_MAX,
    Control,
    EditionTable,
    Framework,
    Reason,
    Standing,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """Points to hold a unit against, in units of 0.0001 points.

    ``points`` maps a control's code to the reference's points in it and lacks those that can't be
    told; ``total`` holds them all, told or not. Without a total there is nothing to compare with,
    and ``reason`` says why.
    """

    total: Fraction | None
    points: Mapping[str, Fraction] = field(default_factory=dict)
    reason: Reason | None = None


def maximum_reference(framework: Framework, controls: Sequence[Control]) -> Reference:
    """Return 1.0000 in everything."""
    return Reference(
        Fraction(framework.composite.total * SCORE_MAX),
        {c.code: Fraction(c.points * SCORE_MAX) for c in controls},
    )


def best_reference(table: EditionTable, controls: Sequence[Control]) -> Reference:
    """Return the best of all units in each dimension, not one unit that is best over all.

    Known of the dimensions printed for all units, and of those not printed for all as one block:
    no other best is certain. Nothing unless every composite is printed to 4 decimals.
    """
    return _reference_over_units(table, controls, lambda points: Fraction(max(points)))


def median_reference(table: EditionTable, controls: Sequence[Control]) -> Reference:
    """Return the median of all units in each dimension, known where `best_reference` is.

    Of an even number of units it is the mean of the middle two.
    """
    return _reference_over_units(
        table, controls, lambda points: statistics.median(map(Fraction, points))
    )


def earlier_reference(
    table: EditionTable, unit: str, controls: Sequence[Control], earlier: EditionTable | None
) -> Reference:
    """Return the unit's own points in its last comparable edition.

    Of the residual block only where the same dimensions weren't printed one by one then.
    """
    if earlier is None or earlier.edition.code != table.edition.comparable_with:
        return Reference(None, reason="no_predecessor")
    standing = earlier.standing(unit)
    if standing.composite is None:
        return Reference(None, reason="not_published_before")
    total = standing.composite.value * table.framework.composite.total
    told = {c.code: control_points(table.framework, standing, c) for c in controls}
    points = {code: Fraction(n) for code, n in told.items() if n is not None}
    return Reference(Fraction(total), points)


def control_points(framework: Framework, standing: Standing, control: Control) -> int | None:
    """Return what a standing has in a control, exact, in units of 0.0001 points.

    The residual block is told by the composite, once all dimensions outside of it are printed.
    """
    if control.code != RESIDUAL:
        score = standing.dimensions.get(control.code)
        return None if score is None else control.points * score.value
    outside = {d.code for d in framework.dimensions} - {*control.members}
    if standing.composite is None or not outside <= standing.dimensions.keys():
        return None
    shown = {code: standing.dimensions[code] for code in outside}
    return residual_sum(framework, standing.composite, shown)


def _reference_over_units(
    table: EditionTable,
    controls: Sequence[Control],
    choose: Callable[[Sequence[int]], Fraction],
) -> Reference:
    if not table.is_complete:
        return Reference(None, reason="not_all_published")
    common = common_dimensions(table, [s.unit.code for s in table.standings])
    hidden = {d.code for d in table.framework.dimensions} - {*common}
    chosen = {
        code: table.framework.dimension(code).points
        * choose([s.dimensions[code].value for s in table.standings])
        for code in common
    }
    blocks = [block_sum(table, s, common) for s in table.standings]
    if hidden:
        # Rounding, or rivals moved beyond what their other dimensions can take, may push a block
        # past its bounds; a best above the maximum would mean nothing.
        most = SCORE_MAX * sum(table.framework.dimension(code).points for code in hidden)
        chosen[RESIDUAL] = choose([min(max(n, 0), most) for n in blocks if n is not None])
    told = {
        c.code: chosen[c.code]
        for c in controls
        if c.code in chosen and (c.code != RESIDUAL or {*c.members} == hidden)
    }
    return Reference(sum(chosen.values(), Fraction()), told)
