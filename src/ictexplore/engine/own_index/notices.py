"""What to know of an index that was built: nothing is left out without a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ictexplore.engine.reweigh import FloatArray
from ictexplore.model.own_index import Notice, OwnFramework, few_names


def find_notices(
    framework: OwnFramework,
    units: Sequence[str],
    raw: FloatArray,
    scores: Mapping[str, FloatArray],
    weights: Mapping[str, float],
) -> tuple[Notice, ...]:
    """Return what was left out of the index and what may surprise, most telling first."""
    codes = [node.code for node in framework.indicators]
    gaps = np.isnan(raw)
    empty = [code for code, row in zip(codes, gaps, strict=True) if row.all()]
    blank = np.logical_and.reduce(gaps, axis=0)
    unscored = np.isnan(scores[framework.root.code]) & ~blank
    found = {
        "ownindex.notice_empty": empty,
        "ownindex.notice_level": [
            code for code in codes if code not in empty and np.isnan(scores[code]).all()
        ],
        "ownindex.notice_negative": [code for code, weight in weights.items() if weight < 0],
        "ownindex.notice_blank": [units[i] for i in np.flatnonzero(blank).tolist()],
        "ownindex.notice_unscored": [units[i] for i in np.flatnonzero(unscored).tolist()],
    }
    return tuple(
        Notice(key, {"count": len(names), "names": few_names(names)})
        for key, names in found.items()
        if names
    )
