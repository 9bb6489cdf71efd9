"""Composite and pillars of a unit as functions of its controls, for whoever evaluates them."""

from __future__ import annotations

from ictexplore.engine.position import find_index, published_position
from ictexplore.engine.residual import find_controls, pillar_sum
from ictexplore.model import EditionTable, Quotient


def find_quotients(table: EditionTable, unit_code: str) -> dict[str, Quotient | None]:
    """Return the composite and the pillars by code, ``None`` for a pillar that can't be told.

    Numerators and totals are whole: the value is the quotient rounded half up and kept within
    0..10000, exactly as `simulate` has it.

    Raises
    ------
    IctexploreError
        For an unknown unit, or where nothing can be moved of it.
    """
    framework = table.framework
    published = published_position(table, unit_code).composite
    standing = table.standings[find_index(table, unit_code)]
    controls = find_controls(table, unit_code)
    composite = framework.composite
    quotients: dict[str, Quotient | None] = {
        composite.code: Quotient(
            published * composite.total, composite.total, {c.code: c.points for c in controls}
        )
    }
    for pillar in framework.pillars:
        known = pillar_sum(framework, pillar, standing)
        carried = {c.code: c.points for c in controls if pillar.points.keys() >= {*c.members}}
        quotients[pillar.code] = None if known is None else Quotient(known, pillar.total, carried)
    return quotients
