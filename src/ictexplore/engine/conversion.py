"""Editions of the 63 read as the 34 of today, by the rule the ministry used in 2024."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ictexplore.engine.composite import round_half_up
from ictexplore.engine.merge import merge_scores
from ictexplore.engine.rank import rank_scores
from ictexplore.model import EditionTable


@dataclass(frozen=True, slots=True)
class Converted:
    """What a merged unit would have had: ``composite`` in units of 0.0001, its place ``of`` all."""

    composite: int
    rank: int
    of: int


def convert_edition(
    table: EditionTable, mergers: Mapping[str, Sequence[str]]
) -> dict[str, Converted]:
    """Return composite and place of each merged unit; nothing unless every composite is printed.

    The plain mean of the members, rounded to the 4 decimals the ministry ranks by: so it turned
    the 63 of 2024 into the 34. Places are among the merged units alone.

    Parameters
    ----------
    table : an edition of the units that were merged
    mergers : merged unit → its members
    """
    if not table.is_complete:
        return {}
    scores = {s.unit.code: s.composite.value for s in table.standings if s.composite}
    means = (merge_scores([scores[m] for m in members]) for members in mergers.values())
    composites = [round_half_up(mean.numerator, mean.denominator) for mean in means]
    ranks = rank_scores(np.array(composites, dtype=np.int64))
    return {
        unit: Converted(composite, int(rank), len(composites))
        for unit, composite, rank in zip(mergers, composites, ranks, strict=True)
    }
