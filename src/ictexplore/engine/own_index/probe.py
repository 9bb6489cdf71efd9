"""The place and the score of one unit under changed values, asked many times over."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ictexplore.engine.own_index.build import OwnIndex, roll_up, score_rows
from ictexplore.engine.own_index.places import TOLERANCE, place_of
from ictexplore.engine.own_index.whatif import Changes, path_above, rescore
from ictexplore.engine.reweigh import FloatArray

_NEAR = TOLERANCE / 4
"""A place that is only just shared must still be shared when all units are ranked."""


class Probe:
    """Answers what place and score changed values would give a unit.

    Where the changes can't move any other unit (goalposts; min-max whose lowest and highest
    values belong to others), only the unit itself is computed. Either way the answer is that of
    `simulate_unit`.
    """

    def __init__(self, index: OwnIndex, unit: int) -> None:
        self.index, self.unit = index, unit
        self._nodes = {node.code: node for node in index.framework.nodes}
        self._own = {code: scores[unit : unit + 1] for code, scores in index.scores.items()}
        others = np.delete(index.composite, unit)
        self._rivals = np.sort(others[~np.isnan(others)])
        self._bounds = {code: self._find_bounds(code) for code in index.scores}

    def place(self, changes: Changes) -> int | None:
        """Return the unit's place, ``None`` where it would have no score."""
        if all(self._stays_within(code, value) for code, value in changes.items()):
            return self._place_alone(changes)
        composite = rescore(self.index, self.unit, changes)[self.index.framework.root.code]
        return None if np.isnan(composite[self.unit]) else place_of(composite, self.unit, _NEAR)

    def score(self, changes: Changes) -> float | None:
        """Return the unit's score of the index, ``None`` where it would have none."""
        if all(self._stays_within(code, value) for code, value in changes.items()):
            own = self._score_alone(changes)
        else:
            scores = rescore(self.index, self.unit, changes)
            own = float(scores[self.index.framework.root.code][self.unit])
        return None if np.isnan(own) else own

    def _place_alone(self, changes: Changes) -> int | None:
        own = self._score_alone(changes)
        if np.isnan(own):
            return None
        largest = max(abs(own), *np.abs(self._rivals[[0, -1]])) if self._rivals.size else abs(own)
        ahead = np.searchsorted(self._rivals, own + _NEAR * largest, side="right")
        return 1 + len(self._rivals) - int(ahead)

    def _score_alone(self, changes: Changes) -> float:
        known = self._own | {code: self._score(code, value) for code, value in changes.items()}
        above = {parent for code in changes for parent in path_above(self.index, code)}
        frame = replace(self.index.frame, units=(self.index.units[self.unit],))
        scores, _ = roll_up(frame, known, self.index.weights, above)
        return float(scores[frame.framework.root.code][0])

    def _score(self, code: str, value: float | None) -> FloatArray:
        """Return the normalised score of a value, (1,), beside the bounds that others set."""
        bounds = self._bounds[code]
        row = np.array([[np.nan if value is None else value, *(bounds or ())]])
        return score_rows(row, [self._nodes[code]], self.index.settings)[0, :1]

    def _stays_within(self, code: str, value: float | None) -> bool:
        bounds = self._bounds.get(code)
        if bounds is None or value is None:
            return False
        return not bounds or bounds[0] <= value <= bounds[1]

    def _find_bounds(self, code: str) -> tuple[float, ...] | None:
        """Return values between which the unit moves nobody else; empty for any value.

        ``None`` where any change may move others.
        """
        settings = self.index.settings
        if self._nodes[code].level > 1:
            return None
        row = self.index.raw[self.index.row(code)]
        if settings.missing == "mean" and np.isnan(row).any():
            return None
        if settings.normalisation == "goalposts":
            return ()
        others = np.delete(row, self.unit)
        if settings.normalisation != "minmax" or np.isnan(others).all():
            return None
        low, high = float(np.nanmin(others)), float(np.nanmax(others))
        alone = np.isnan(row[self.unit]) or low <= row[self.unit] <= high
        return (low, high) if alone and low < high else None
