"""What to know of an index that was built: nothing is left out without a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from ictexplore.model.own_index import Notice, OwnFramework

FloatArray = npt.NDArray[np.float64]

NAMES_MAX = 5
"""How many names a sentence tells; the others are counted."""


def find_notices(
    framework: OwnFramework,
    units: Sequence[str],
    raw: FloatArray,
    scores: Mapping[str, FloatArray],
    weights: Mapping[str, float],
) -> tuple[Notice, ...]:
    """Return what was left out of the index and what may surprise, most telling first."""
    return tuple(_find(framework, units, raw, scores, weights))


def few(names: Sequence[str]) -> tuple[str, ...]:
    """Return the first names, and a mark where there are more."""
    return (*names[:NAMES_MAX], *("…" for _ in names[NAMES_MAX : NAMES_MAX + 1]))


def _find(
    framework: OwnFramework,
    units: Sequence[str],
    raw: FloatArray,
    scores: Mapping[str, FloatArray],
    weights: Mapping[str, float],
) -> Iterator[Notice]:
    codes = [node.code for node in framework.indicators]
    gaps = np.isnan(raw)
    empty, blank = gaps.all(axis=1), gaps.all(axis=0)
    level = [
        code
        for code, has_none in zip(codes, empty, strict=True)
        if not has_none and np.isnan(scores[code]).all()
    ]
    unscored = np.isnan(scores[framework.root.code]) & ~blank
    negative = [code for code, weight in weights.items() if weight < 0]
    for key, names in (
        ("ownindex.notice_empty", [c for c, has_none in zip(codes, empty, strict=True) if has_none]),
        ("ownindex.notice_level", level),
        ("ownindex.notice_negative", negative),
        ("ownindex.notice_blank", [units[i] for i in np.flatnonzero(blank)]),
        ("ownindex.notice_unscored", [units[i] for i in np.flatnonzero(unscored)]),
    ):
        if names:
            yield Notice(key, {"count": len(names), "names": few(names)})
