"""What-if of one unit: its values change, and all that depends on them.

The rule is that of COINr's `Regen`: the index is built anew from the changed values. So means
that stand for gaps, lowest and highest values, means, deviations and percentile ranks move along,
and with them the scores of other units. Two things stay: goalposts, which are fixed by their
nature, and weights found by principal components, which `Regen` keeps as a stored set.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ictexplore.engine.composite import IntArray
from ictexplore.engine.own_index.build import OwnIndex, roll_up, score_rows
from ictexplore.engine.own_index.normalise import shift_prank
from ictexplore.engine.own_index.places import rank_units
from ictexplore.engine.reweigh import FloatArray
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import OwnNode

_SAME = 1e-9

Changes = Mapping[str, float | None]
"""Indicator → the value it takes, as values are written; ``None`` takes it away."""


@dataclass(frozen=True, slots=True, eq=False)
class OwnOutcome:
    """What becomes of a unit, and of all others.

    ``before`` and ``after`` map every code to the unit's score, ``None`` where there is none, as
    a rank is; ``places`` are those of all units after, 0 where there is no score; ``passes``
    are positions of units that the unit goes past or draws level with, ``passed_by`` of those
    that go past it.
    """

    unit: int
    changes: Changes
    before: Mapping[str, float | None]
    after: Mapping[str, float | None]
    rank_before: int | None
    rank_after: int | None
    places: IntArray
    passes: tuple[int, ...]
    passed_by: tuple[int, ...]


def simulate_unit(index: OwnIndex, unit: int, changes: Changes) -> OwnOutcome:
    """Return what becomes of the unit at position ``unit`` when its values change.

    Raises
    ------
    IctexploreError
        For a code that is no indicator, and where a mean can't take the changed scores.
    """
    scores = rescore(index, unit, changes)
    places = rank_units(scores[index.framework.root.code])
    before, after = index.places, places
    was, now = int(before[unit]), int(after[unit])
    others = (before > 0) & (after > 0)
    passes = others & (before < was) & (after >= now) if was and now else np.zeros_like(others)
    passed = others & (before > was) & (after < now) if was and now else np.zeros_like(others)
    return OwnOutcome(
        unit=unit,
        changes=dict(changes),
        before=unit_scores(index.scores, unit),
        after=unit_scores(scores, unit),
        rank_before=was or None,
        rank_after=now or None,
        places=places,
        passes=tuple(np.flatnonzero(passes).tolist()),
        passed_by=tuple(np.flatnonzero(passed).tolist()),
    )


def rescore(index: OwnIndex, unit: int, changes: Changes) -> dict[str, FloatArray]:
    """Return the scores of all codes, (units,) each, once the unit's values have changed.

    Only the changed indicators and the aggregates above them are computed.
    """
    nodes = {node.code: node for node in index.framework.nodes}
    for code in changes:
        if code not in nodes or nodes[code].level > 1:
            existing = tuple(node.code for node in index.framework.indicators)
            raise IctexploreError("ownindex.unknown_indicator", given=code, known=existing)
    changed = [nodes[code] for code in changes]
    rows = index.raw[[index.row(code) for code in changes]]
    rows[:, unit] = [np.nan if value is None else value for value in changes.values()]
    fresh = {
        node.code: _rescore_row(index, unit, node, row)
        for node, row in zip(changed, rows, strict=True)
    }
    above = {parent for node in changed for parent in path_above(index, node.code)}
    scores, _ = roll_up(index.frame, {**index.scores, **fresh}, index.weights, above)
    return scores


def others_move(index: OwnIndex, unit: int, scores: FloatArray) -> bool:
    """Whether the unit's new values change scores of others, as those of a scale's end do.

    ``scores`` are those of the index, (units,), once the values have changed.
    """
    moved = ~np.isclose(scores, index.composite, rtol=0, atol=_SAME, equal_nan=True)
    moved[unit] = False
    return bool(moved.any())


def _rescore_row(index: OwnIndex, unit: int, node: OwnNode, row: FloatArray) -> FloatArray:
    """Return an indicator's normalised scores for changed values, (units,)."""
    before, settings = index.raw[index.row(node.code)], index.settings
    means_stand = settings.missing != "mean" or not np.isnan(before).any()
    has_values = not np.isnan([before[unit], row[unit]]).any()
    if settings.normalisation == "prank" and means_stand and has_values:
        moved = float(row[unit]) * node.direction
        scores, towards = index.scores[node.code], before * node.direction
        return shift_prank(scores, towards, unit, moved, settings.range)
    fresh: FloatArray = score_rows(row[None, :], [node], settings)[0]
    return fresh


def unit_scores(scores: Mapping[str, FloatArray], unit: int) -> dict[str, float | None]:
    """Return one unit's score of every code, ``None`` where there is none."""
    own = {code: float(column[unit]) for code, column in scores.items()}
    return {code: None if np.isnan(score) else score for code, score in own.items()}


def path_above(index: OwnIndex, code: str) -> list[str]:
    """Return the aggregates above a code, the nearest first."""
    parents = {node.code: node.parent for node in index.framework.nodes}
    path, parent = [], parents[code]
    while parent is not None:
        path.append(parent)
        parent = parents[parent]
    return path
