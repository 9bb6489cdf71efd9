"""Pillars of all units of an edition: scores and places."""

from __future__ import annotations

import numpy as np

from ictexplore.engine.position import bounded_quotient
from ictexplore.engine.rank import rank_scores
from ictexplore.engine.residual import pillar_sum
from ictexplore.model import Aggregate, EditionTable


def pillar_scores(table: EditionTable, pillar: Aggregate) -> dict[str, int]:
    """Return each unit's score of a pillar in units of 0.0001; those that can't be told lack."""
    sums = {s.unit.code: pillar_sum(table.framework, pillar, s) for s in table.standings}
    return {
        code: bounded_quotient(total, pillar.total)
        for code, total in sums.items()
        if total is not None
    }


def pillar_places(table: EditionTable, pillar: Aggregate) -> dict[str, int]:
    """Return each unit's place in a pillar by competition ranking, unless a score is unknown.

    Every pillar rank the ministry published for 2022 and 2023 comes out of the 4-decimal scores.
    """
    scores = pillar_scores(table, pillar)
    if len(scores) < len(table.standings):
        return {}
    ranks = rank_scores(np.array(list(scores.values()), dtype=np.int64))
    return {code: int(rank) for code, rank in zip(scores, ranks, strict=True)}
