"""Where a unit loses points, line by line, and what it would bring to have them back.

Every column adds up exactly: Σ lines + rest = total = reference − published composite × points.
Lost points are positive, points that the unit is ahead by negative.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ictexplore.engine.position import find_index
from ictexplore.engine.references import (
    Reference,
    best_reference,
    control_points,
    earlier_reference,
    maximum_reference,
    median_reference,
)
from ictexplore.engine.residual import find_controls
from ictexplore.engine.steps import find_steps, place_at
from ictexplore.engine.whatif import moved_composite
from ictexplore.model import (
    SCORE_MAX,
    Against,
    Climb,
    Control,
    EditionTable,
    Ledger,
    LedgerColumn,
    LedgerLine,
    RankInterval,
    RankSteps,
)


def find_ledger(table: EditionTable, unit: str, earlier: EditionTable | None = None) -> Ledger:
    """Return where the unit loses points.

    Parameters
    ----------
    table, unit : an edition and a unit of it that can be simulated
    earlier : the last comparable edition, if there is one

    Raises
    ------
    IctexploreError
        For an unknown unit, or where the formula or the unit's composite isn't known.
    """
    standing = table.standings[find_index(table, unit)]
    controls = find_controls(table, unit)
    steps = find_steps(table, unit)
    references: dict[Against, Reference] = {
        "maximum": maximum_reference(table.framework, controls),
        "best": best_reference(table, controls),
        "median": median_reference(table, controls),
        "earlier": earlier_reference(table, unit, controls, earlier),
    }
    own = {c.code: control_points(table.framework, standing, c) or 0 for c in controls}
    lines = [_line(table, steps, c, own[c.code], references) for c in controls]
    total = table.framework.composite.total
    return Ledger(
        edition=table.edition.code,
        unit=unit,
        composite=steps.published,
        points=total,
        place=steps.place,
        lines=tuple(sorted(lines, key=lambda line: -line.lost["maximum"])),
        columns={
            against: _column(reference, against, lines, steps.published * total)
            for against, reference in references.items()
        },
    )


def _line(
    table: EditionTable,
    steps: RankSteps,
    control: Control,
    own: int,
    references: Mapping[Against, Reference],
) -> LedgerLine:
    code = control.code
    lost: dict[Against, Fraction] = {
        against: reference.points[code] - own
        for against, reference in references.items()
        if code in reference.points
    }
    # A simulation starts from the block's rounded score: so does what regaining it brings.
    gain = control.points * (SCORE_MAX - control.baseline)
    composite = moved_composite(table.framework, steps.published, {code: gain})
    place = place_at(steps, composite)
    climb = _climb(steps.place, place)
    points = Fraction(gain, SCORE_MAX)
    per_point = Climb(climb.least / points, climb.most / points) if gain else None
    return LedgerLine(control, lost, composite, place, climb, per_point)


def _climb(before: RankInterval, after: RankInterval) -> Climb:
    """Return the places gained on the way up, where no place can be lost."""
    least = max(before.best - after.worst, 0)
    return Climb(Fraction(least), Fraction(max(before.worst - after.best, 0)))


def _column(
    reference: Reference, against: Against, lines: list[LedgerLine], own: int
) -> LedgerColumn:
    if reference.total is None:
        return LedgerColumn(None, None, (), reference.reason)
    told = sum((line.lost[against] for line in lines if against in line.lost), Fraction())
    untold = tuple(line.control.code for line in lines if against not in line.lost)
    total = reference.total - own
    return LedgerColumn(total, total - told, untold, None)
