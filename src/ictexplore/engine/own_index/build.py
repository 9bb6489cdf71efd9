"""The index as a whole: the construction steps in their order, for all units at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ictexplore.engine.composite import IntArray
from ictexplore.engine.own_index.aggregate import aggregate, find_unfit
from ictexplore.engine.own_index.impute import impute
from ictexplore.engine.own_index.normalise import normalise
from ictexplore.engine.own_index.notices import find_notices
from ictexplore.engine.own_index.places import rank_units
from ictexplore.engine.own_index.weigh import weigh
from ictexplore.engine.reweigh import FloatArray
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import (
    Notice,
    OwnFramework,
    OwnNode,
    OwnSettings,
    OwnTable,
)

_UNFIT = {"geometric": "ownindex.unfit_geometric", "harmonic": "ownindex.unfit_harmonic"}


@dataclass(frozen=True, slots=True)
class Frame:
    """What an index is built by, and whose it is."""

    framework: OwnFramework
    settings: OwnSettings
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class OwnIndex:
    """An index that was built.

    ``raw`` (indicators, units) holds the values as given, NaN where there is none; ``scores`` has
    (units,) for every code, indicators normalised; ``weights`` those that counted, relative to
    the siblings; ``places`` (units,) by the index, 0 where there is no score.
    """

    framework: OwnFramework
    settings: OwnSettings
    units: tuple[str, ...]
    raw: FloatArray
    scores: Mapping[str, FloatArray]
    weights: Mapping[str, float]
    places: IntArray
    notices: tuple[Notice, ...]

    @property
    def frame(self) -> Frame:
        """What it was built by."""
        return Frame(self.framework, self.settings, self.units)

    @property
    def composite(self) -> FloatArray:
        """Scores of the index itself, (units,)."""
        return self.scores[self.framework.root.code]

    def row(self, code: str) -> int:
        """Return the row of an indicator in ``raw``; ``ValueError`` when there is none."""
        return [node.code for node in self.framework.indicators].index(code)


def build_index(framework: OwnFramework, settings: OwnSettings, table: OwnTable) -> OwnIndex:
    """Return the index of all units.

    The table has a column for each indicator; others are left aside.

    Raises
    ------
    IctexploreError
        Where a score of zero or less meets a geometric or harmonic mean, and where principal
        components give no weights.
    """
    indicators = framework.indicators
    raw = _arrange(table, indicators)
    normalised = score_rows(raw, indicators, settings)
    leaves = dict(zip((node.code for node in indicators), normalised, strict=True))
    scores, weights = roll_up(Frame(framework, settings, table.units), leaves)
    return OwnIndex(
        framework=framework,
        settings=settings,
        units=table.units,
        raw=raw,
        scores=scores,
        weights=weights,
        places=rank_units(scores[framework.root.code]),
        notices=find_notices(framework, table.units, raw, scores, weights),
    )


def score_rows(raw: FloatArray, indicators: Sequence[OwnNode], settings: OwnSettings) -> FloatArray:
    """Return the normalised scores of indicators, (indicators, units)."""
    return normalise(impute(raw, settings.missing), indicators, settings)


def roll_up(
    frame: Frame,
    known: Mapping[str, FloatArray],
    weights: Mapping[str, float] | None = None,
    stale: Collection[str] | None = None,
) -> tuple[dict[str, FloatArray], dict[str, float]]:
    """Return the scores of all codes and the weights that counted.

    Parameters
    ----------
    frame : of the index
    known : scores to start from: those of indicators, and of aggregates that stay
    weights : to take; found by the rule of the settings where there are none
    stale : aggregates to compute; all of them by default
    """
    scores, counted, settings = dict(known), dict(weights or {}), frame.settings
    below = frame.framework.children
    for node in frame.framework.aggregates:
        if stale is not None and node.code not in stale:
            continue
        children, method = below[node.code], settings.aggregation(node)
        parts = [scores[child.code] for child in children]
        if weights is None:
            counted |= weigh(children, parts, settings.weights)
        shares = [counted[child.code] for child in children]
        if unfit := find_unfit(parts, shares, method):
            child, unit = unfit
            raise IctexploreError(
                _UNFIT[method],
                parent=node.code,
                child=children[child].code,
                unit=frame.units[unit],
            )
        needs_all = settings.missing == "none"
        scores[node.code] = aggregate(parts, shares, method, needs_all=needs_all)
    return scores, counted


def _arrange(table: OwnTable, indicators: Sequence[OwnNode]) -> FloatArray:
    """Return the values of the indicators, (indicators, units), each row in one stretch."""
    cells = np.frombuffer(table.cells, dtype=np.float64).reshape(len(table.units), -1)
    columns = [table.codes.index(node.code) for node in indicators]
    return np.ascontiguousarray(cells.T[columns])
