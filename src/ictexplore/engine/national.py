"""National means: plain means over the units, as the ministry publishes them."""

from __future__ import annotations

from fractions import Fraction

from ictexplore.engine.residual import pillar_sum
from ictexplore.model import Aggregate, EditionTable


def composite_mean(table: EditionTable) -> Fraction | None:
    """Return the mean composite, exact, in units of 0.0001; ``None`` unless all are printed."""
    if not table.is_complete:
        return None
    return Fraction(sum(s.composite.value for s in table.standings if s.composite)) / len(
        table.standings
    )


def pillar_mean(table: EditionTable, pillar: Aggregate) -> Fraction | None:
    """Return the mean of a pillar, exact, in units of 0.0001; ``None`` unless all can be told.

    The means of 2024 published with decision 405/QĐ-BKHCN (0.7582, 0.7723, 0.7692) come out of
    the 63 units.
    """
    sums = [pillar_sum(table.framework, pillar, s) for s in table.standings]
    known = [n for n in sums if n is not None]
    if len(known) < len(sums):
        return None
    return Fraction(sum(known), pillar.total * len(known))
