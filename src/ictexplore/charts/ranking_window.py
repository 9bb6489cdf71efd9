"""A long ranking shortened to what a slide holds: those at the top, and those around the unit."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

import pandas as pd

from ictexplore.i18n import translator

_TOP = 3


def shorten_ranking(frame: pd.DataFrame, most: int, language: str) -> pd.DataFrame:
    """Return at most ``most`` rows of a `ranking_frame`, a row of words where others are left out.

    Kept are the unit and its published place, the first three and the last, then those nearest to
    the unit. A ranking that has no more rows comes back whole.
    """
    if len(frame) <= most:
        return frame
    own = [i for i, role in enumerate(frame["role"]) if role == "unit"]
    kept = _choose(len(frame), own, most)
    parts = [frame.iloc[:0]]
    for before, after in pairwise([-1, *kept, len(frame)]):
        if after - before > 1:
            parts.append(_gap(frame.iloc[before + 1 : after], language))
        parts.append(frame.iloc[after : after + 1])
    shown = pd.concat([part for part in parts if len(part)], ignore_index=True)
    return shown.assign(row=range(len(shown)), rows=len(shown))


def _choose(rows: int, own: Sequence[int], most: int) -> list[int]:
    """Return the rows to show, such that they and the gaps between them are at most ``most``."""
    kept: set[int] = set()
    for row in _by_importance(rows, own):
        if row not in kept and _slots(kept | {row}, rows) <= most:
            kept.add(row)
    return sorted(kept)


def _by_importance(rows: int, own: Sequence[int]) -> Iterable[int]:
    around = (row + side * d for d in range(1, rows) for row in own for side in (-1, 1))
    wanted = chain(own, range(_TOP), [rows - 1], around, range(rows))
    return (row for row in wanted if 0 <= row < rows)


def _slots(kept: Iterable[int], rows: int) -> int:
    ends = [-1, *sorted(kept), rows]
    return len(ends) - 2 + sum(after - before > 1 for before, after in pairwise(ends))


def _gap(left_out: pd.DataFrame, language: str) -> pd.DataFrame:
    """Return a row that says how many are left out."""
    count = int((~left_out["is_ghost"]).sum())
    told = translator(language)("picture.left_out", count=count)
    return left_out.iloc[:1].assign(
        place_worst=left_out["place_worst"].iloc[-1],
        rank_label="",
        unit_code="",
        name=told,
        score=math.nan,
        score_label="",
        note="",
        role="other",
        marker="",
        is_ghost=False,
        is_simulated=False,
    )
