"""Classes of a measure for a map: each holds about as many units, equal values are never parted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

CLASSES = 5
"""Shades of one hue that are still told apart from the back of a room."""


def classify(values: Sequence[float]) -> list[int]:
    """Return the class of each value, 0 the lowest; fewer classes where values are fewer.

    Classes follow from order alone, so that one far-off value doesn't empty the others.
    """
    ordered = sorted(values)
    raw = [CLASSES * bisect_left(ordered, value) // len(values) for value in values]
    if len(values) >= CLASSES:
        return raw
    # Few values spread over the whole scale: the highest is the darkest.
    return [CLASSES - 1 - sum(other > value for other in set(values)) for value in values]
