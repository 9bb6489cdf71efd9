"""One unit of an own index at every level, and what parts it from another, told."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.difference_bars import DifferenceBar
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.profile import contributions
from ictexplore.engine.own_index.standings import Standing
from ictexplore.export.own_index import format_difference, format_own_place, score_decimals
from ictexplore.export.view import Figures
from ictexplore.i18n import Translator, shorten
from ictexplore.takeaway.own_index.words import say_score, say_value

ROWS_MAX = 120
"""More indicators than this say nothing more to a reader; the files hold all."""

_INDENT = "\N{EM SPACE}"
_HEADS = (
    "ownpage.head_part",
    "ownpage.head_value",
    "ownpage.head_score",
    "ownpage.head_mean",
    "ownpage.head_best",
    "ownpage.head_place",
)


def standing_figures(index: OwnIndex, standings: Sequence[Standing], t: Translator) -> Figures:
    """Return a row a code: value, score, mean and best of all units, place."""
    rows = tuple(
        (
            _INDENT * s.depth + s.node.label,
            "" if s.node.level > 1 else say_value(index, s.node.code, s.value, t),
            say_score(index, s.score, t),
            say_score(index, s.mean, t),
            say_score(index, s.best, t),
            format_own_place(s.place, s.of),
        )
        for s in standings
    )
    return Figures(tuple(map(t, _HEADS)), rows)


def find_differences(index: OwnIndex, unit: int, other: int, t: Translator) -> list[DifferenceBar]:
    """Return what each indicator adds to the difference, the largest first; none without scores."""
    if unit == other or not (index.places[unit] and index.places[other]):
        return []
    added = contributions(index, unit, other)
    decimals = score_decimals(index.settings)
    codes = sorted(added, key=lambda code: -abs(added[code]))
    return [
        DifferenceBar(
            index.framework.node(code).label,
            added[code],
            format_difference(added[code], t.language, decimals),
        )
        for code in codes[:ROWS_MAX]
    ]


def differences_sentence(index: OwnIndex, unit: int, other: int, t: Translator) -> str:
    """Return by how much a unit is ahead of another, or behind it."""
    ahead = float(index.composite[unit] - index.composite[other])
    gap = say_score(index, abs(ahead), t)
    key = "ownpage.ahead" if ahead >= 0 else "ownpage.behind"
    return t(key, unit=shorten(index.units[unit]), other=shorten(index.units[other]), gap=gap)
