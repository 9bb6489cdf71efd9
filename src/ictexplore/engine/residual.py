"""What can be moved of a unit: its printed dimensions and, as one block, those not printed.

Where a table prints the composite and only some dimensions, the joint points of the others are
still exact: composite × total − Σ points × printed.
"""

from __future__ import annotations

from collections.abc import Mapping

from ictexplore.engine.composite import round_half_up
from ictexplore.model import (
    RESIDUAL,
    SCORE_DECIMALS,
    SCORE_MAX,
    Aggregate,
    Control,
    EditionTable,
    Framework,
    IctexploreError,
    Printed,
    Standing,
)


def find_obstacle(table: EditionTable, unit_code: str) -> str | None:
    """Return why the unit can't be simulated, as a catalogue key, or ``None`` when it can."""
    if not table.framework.is_recomputable:
        return "error.not_recomputable"
    if table.standing(unit_code).composite is None:
        return "error.composite_unknown"
    return None


def find_controls(table: EditionTable, unit_code: str) -> tuple[Control, ...]:
    """Return what can be moved of the unit, dimensions in the framework's order, the block last.

    Raises
    ------
    IctexploreError
        When the formula or the unit's composite isn't known.
    """
    obstacle = find_obstacle(table, unit_code)
    if obstacle:
        raise IctexploreError(
            obstacle, unit=table.standing(unit_code).unit.name, edition=table.edition.title
        )
    standing = table.standing(unit_code)
    printed = tuple(
        Control(d.code, d.points, score.value, score.decimals, (d.code,))
        for d in table.framework.dimensions
        if (score := standing.dimensions.get(d.code)) is not None
    )
    block = _residual_block(table.framework, standing)
    return (*printed, block) if block else printed


def _residual_block(framework: Framework, standing: Standing) -> Control | None:
    members = tuple(d.code for d in framework.dimensions if d.code not in standing.dimensions)
    if not members or standing.composite is None:
        return None
    points = sum(framework.dimension(code).points for code in members)
    score = round_half_up(residual_sum(framework, standing.composite, standing.dimensions), points)
    # Rounding of the printed composite can push a perfect block a hair past its bounds
    # (Hà Tĩnh 2024: 1.0001).
    return Control(RESIDUAL, points, min(max(score, 0), SCORE_MAX), SCORE_DECIMALS, members)


def residual_sum(
    framework: Framework, composite: Printed, dimensions: Mapping[str, Printed]
) -> int:
    """Return the joint points of the dimensions not printed, in units of 0.0001 points."""
    known = sum(
        d.points * dimensions[d.code].value for d in framework.dimensions if d.code in dimensions
    )
    return composite.value * framework.composite.total - known


def pillar_sum(framework: Framework, pillar: Aggregate, standing: Standing) -> int | None:
    """Return Σ points × score of a pillar in units of 0.0001 points, or ``None`` when unknown.

    The dimensions not printed enter by their joint points, which takes that they all belong to
    the pillar with the points they have in the composite.
    """
    hidden = {d.code for d in framework.dimensions if d.code not in standing.dimensions}
    known = sum(
        points * standing.dimensions[code].value
        for code, points in pillar.points.items()
        if code not in hidden
    )
    if hidden.isdisjoint(pillar.points):
        return known
    whole = framework.composite.points
    if standing.composite is None or any(pillar.points.get(c) != whole[c] for c in hidden):
        return None
    return known + residual_sum(framework, standing.composite, standing.dimensions)
