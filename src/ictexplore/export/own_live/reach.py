"""Between which values a slider of an own index moves, and by which steps."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ictexplore.model.own_index import Goalposts

_STEPS = 1000


def find_reach(values: Iterable[float], posts: Goalposts | None) -> tuple[float, float]:
    """Return the lowest and the highest of values and goalposts; NaN counts for nothing."""
    known = [value for value in values if not math.isnan(value)]
    if posts:
        known += [posts.lower, posts.upper]
    low, high = min(known, default=0.0), max(known, default=1.0)
    return (low, high) if low < high else (low, low + 1)


def slider_step(low: float, high: float) -> float:
    """Return a step that a slider of a thousand of them takes, a power of ten."""
    return float(10.0 ** math.floor(math.log10((high - low) / _STEPS) + 1e-9))
