"""Who a unit is fairly compared with, and by how much it leads or trails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ictexplore.engine.gaps import composite_gap, point_gaps
from ictexplore.engine.residual import residual_sum
from ictexplore.model import RESIDUAL, EditionTable, Standing


@dataclass(frozen=True, slots=True)
class Part:
    """What a dimension, or the block of those not printed for all, makes of the gap; exact.

    ``points`` is in units of 0.0001 points of the framework: negative where the unit is behind.
    """

    code: str
    points: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """A unit held against a rival: ``gap`` of the printed composites, in units of 0.0001."""

    unit: str
    rival: str
    gap: int
    parts: tuple[Part, ...]


def nearest(values: Mapping[str, float], unit: str, count: int) -> tuple[str, ...]:
    """Return the ``count`` others whose value is closest to the unit's, closest first."""
    if unit not in values:
        return ()
    others = (code for code in values if code != unit)
    return tuple(sorted(others, key=lambda code: abs(values[code] - values[unit])))[:count]


def common_dimensions(table: EditionTable, units: Sequence[str]) -> tuple[str, ...]:
    """Return the dimensions printed for each of the units, in the framework's order."""
    standings = [table.standing(unit) for unit in units]
    return tuple(
        d.code for d in table.framework.dimensions if all(d.code in s.dimensions for s in standings)
    )


def block_sum(table: EditionTable, standing: Standing, common: Sequence[str]) -> int | None:
    """Return the joint points of the dimensions outside ``common``, in units of 0.0001 points.

    ``None`` where the composite isn't printed or nothing is outside.
    """
    if standing.composite is None or len(common) == len(table.framework.dimensions):
        return None
    shown = {code: standing.dimensions[code] for code in common}
    return residual_sum(table.framework, standing.composite, shown)


def compare_units(table: EditionTable, unit: str, rivals: Sequence[str]) -> tuple[Comparison, ...]:
    """Return the unit's gap to each rival that has a composite, with what it is made of.

    Nothing where the unit has none. The parts are those printed for all units and, as one, the
    rest; where the formula isn't known there are none.
    """
    own = table.standing(unit)
    known = [r for r in rivals if table.standing(r).composite is not None]
    if own.composite is None:
        return ()
    common = common_dimensions(table, [unit, *known])
    return tuple(_compare(table, own, table.standing(r), common) for r in known)


def _compare(
    table: EditionTable, own: Standing, rival: Standing, common: Sequence[str]
) -> Comparison:
    gaps = point_gaps(table.framework, own, rival, common)
    blocks = block_sum(table, own, common), block_sum(table, rival, common)
    if table.framework.is_recomputable and blocks[0] is not None and blocks[1] is not None:
        gaps[RESIDUAL] = blocks[0] - blocks[1]
    parts = tuple(Part(code, points) for code, points in gaps.items())
    return Comparison(own.unit.code, rival.unit.code, composite_gap(own, rival), parts)
