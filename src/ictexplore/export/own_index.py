"""Scores, values and places of an own index in words; names in it are a visitor's."""

from __future__ import annotations

import math

from ictexplore.i18n import format_number
from ictexplore.i18n.places import NONE
from ictexplore.model.own_index import OwnSettings

_WIDE_SCALE = 10
"""From this extent of the scale on, two decimals tell units apart; four below it."""
_VALUE_DECIMALS_MAX = 4


def score_decimals(settings: OwnSettings) -> int:
    """Return how many decimals tell scores apart."""
    lower, upper = settings.range
    is_wide = settings.normalisation != "zscore" and upper - lower >= _WIDE_SCALE
    return 2 if is_wide else 4


def format_own(score: float | None, language: str, decimals: int) -> str:
    """Return a score or a value, a dash where there is none."""
    return NONE if score is None or math.isnan(score) else format_number(score, language, decimals)


def format_difference(difference: float, language: str, decimals: int) -> str:
    """Return a difference with its sign; none reads zero."""
    shown = format_number(difference, language, decimals)
    is_nothing = float(f"{difference:.{decimals}f}") == 0
    if is_nothing:
        return format_number(0.0, language, decimals)
    return f"+{shown}" if difference > 0 else shown


def format_own_place(place: int, of: int) -> str:
    """Return a place among ``of`` units, a dash for 0, which is none."""
    return f"{place}/{of}" if place else NONE


def round_towards(value: float, cap: float, decimals: int, direction: int) -> float:
    """Return a value that is written with so many decimals, no worse than it was nor past its cap.

    What is needed to reach a goal still reaches it once it is rounded so.
    """
    scale = 10.0 ** min(decimals, _VALUE_DECIMALS_MAX)
    step = math.ceil if direction > 0 else math.floor
    rounded = step(round(value * scale, 6)) / scale
    return rounded if (cap - rounded) * direction >= 0 else cap
