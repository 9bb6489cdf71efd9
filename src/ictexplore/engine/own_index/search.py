"""The nearest value that reaches a goal, where all values beyond it reach as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence

_RESOLUTION = 1e-15
"""Where halving ends, relative to the larger end: what a double of that size can tell."""


def find_least(
    reaches: Callable[[float], bool], start: float, end: float, resolution: float = _RESOLUTION
) -> float | None:
    """Return the value nearest to ``start`` that reaches; ``None`` where not even ``end`` does."""
    if reaches(start):
        return start
    if not reaches(end):
        return None
    short, enough = start, end
    while abs(enough - short) > resolution * max(abs(start), abs(end)):
        middle = short + (enough - short) / 2
        if middle in {short, enough}:
            break
        short, enough = (short, middle) if reaches(middle) else (middle, enough)
    return enough


def find_first(reaches: Callable[[float], bool], ordered: Sequence[float]) -> float | None:
    """Return the first value of an ordered list from which all reach; ``None`` where none does."""
    if not ordered or not reaches(ordered[-1]):
        return None
    short, enough = -1, len(ordered) - 1
    while enough - short > 1:
        middle = (short + enough) // 2
        short, enough = (short, middle) if reaches(ordered[middle]) else (middle, enough)
    return ordered[enough]
