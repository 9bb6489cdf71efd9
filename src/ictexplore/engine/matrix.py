"""The figures of an edition that prints every dimension of every unit, as arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ictexplore.engine.composite import IntArray, weighted_sums
from ictexplore.model import SCORE_DECIMALS, EditionTable, IctexploreError, Printed, Text


@dataclass(frozen=True, slots=True)
class Matrix:
    """Units × dimensions, with the published composites.

    ``scores`` (units, dimensions) and ``composites`` (units,) are in units of 0.0001; ``points``
    (dimensions,) are whole.
    """

    units: tuple[str, ...]
    dimensions: tuple[str, ...]
    scores: IntArray
    points: IntArray
    composites: IntArray

    @property
    def total(self) -> int:
        """Points at stake in the composite."""
        return int(self.points.sum())

    @property
    def sums(self) -> IntArray:
        """Σ points × score of each unit, (units,), in units of 0.0001 points."""
        return weighted_sums(self.scores, self.points)

    @property
    def remainders(self) -> IntArray:
        """What the printed dimensions don't explain of each printed composite, by rounding.

        Published × total − Σ points × score, (units,), in units of 0.0001 points. Of a moved rival
        it holds also what its dimensions, kept within the scale, couldn't follow.
        """
        return self.composites * self.total - self.sums


def find_missing(table: EditionTable) -> dict[str, int]:
    """Return of how many units a dimension or the composite isn't printed; code → units.

    The composite counts as printed with the 4 decimals that ranks are taken from.
    """
    standings = table.standings
    lacking = {
        d.code: sum(d.code not in s.dimensions for s in standings)
        for d in table.framework.dimensions
    }
    composite = table.framework.composite.code
    lacking[composite] = sum(not _is_ranked_by(s.composite) for s in standings)
    return {code: units for code, units in lacking.items() if units}


def score_matrix(table: EditionTable) -> Matrix:
    """Return the figures of an edition as arrays.

    Raises
    ------
    IctexploreError
        Where the formula isn't known, or naming what isn't printed of how many units.
    """
    if not table.framework.is_recomputable:
        raise IctexploreError("error.certainty_no_formula", edition=table.edition.title)
    if find_missing(table):
        raise IctexploreError(
            "error.certainty_incomplete",
            edition=table.edition.title,
            missing=name_missing(table),
        )
    dimensions = table.framework.dimensions
    scores = [[s.dimensions[d.code].value for d in dimensions] for s in table.standings]
    return Matrix(
        units=tuple(s.unit.code for s in table.standings),
        dimensions=tuple(d.code for d in dimensions),
        scores=np.array(scores, dtype=np.int64),
        points=np.array([d.points for d in dimensions], dtype=np.int64),
        composites=np.array([s.composite.value for s in table.standings if s.composite]),
    )


def name_missing(table: EditionTable) -> tuple[Text, ...]:
    """Return the name of what isn't printed for all units, each with «units lacking / units»."""
    names = {
        **{d.code: d.name for d in table.framework.dimensions},
        table.framework.composite.code: table.framework.composite.name,
    }
    of = len(table.standings)
    return tuple(
        Text(f"{names[code].vi} {units}/{of}", f"{names[code].en} {units}/{of}")
        for code, units in find_missing(table).items()
    )


def _is_ranked_by(composite: Printed | None) -> bool:
    return composite is not None and composite.decimals >= SCORE_DECIMALS
