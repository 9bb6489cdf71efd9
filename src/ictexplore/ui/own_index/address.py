"""How an own index is built and what is assumed of a unit, as the address tells it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

from ictexplore.model.own_index import Aggregation, OwnFramework
from ictexplore.reading.own_index.numbers import parse_number

METHODS: tuple[Aggregation, ...] = get_args(Aggregation)


def parse_pair(given: Sequence[str]) -> tuple[float, float] | None:
    """Return two numbers, ``None`` for anything else."""
    try:
        first, second = map(parse_number, given)
    except ValueError:
        return None
    return None if math.isnan(first) or math.isnan(second) else (first, second)


def parse_levels(given: Iterable[str]) -> dict[int, Aggregation]:
    """Return level → aggregation from ``2-geometric``; what says nothing is left out."""
    methods = {str(method): method for method in METHODS}
    levels: dict[int, Aggregation] = {}
    for text in given:
        level, _, method = text.partition("-")
        if method in methods and level.isascii() and level.isdecimal():
            levels[int(level[:9])] = methods[method]
    return levels


def write_levels(levels: Mapping[int, Aggregation]) -> list[str]:
    """Return what `parse_levels` reads, the usual arithmetic mean left out."""
    return [f"{level}-{method}" for level, method in levels.items() if method != METHODS[0]]


def parse_changes(given: Iterable[str], framework: OwnFramework) -> dict[str, float]:
    """Return indicator → value from ``3-0.75``, the third indicator; the rest is left out."""
    codes, changes = [node.code for node in framework.indicators], {}
    for text in given:
        number, _, written = text.partition("-")
        position = parse_position(number, len(codes))
        try:
            value = parse_number(written)
        except ValueError:
            continue
        if position is not None and not math.isnan(value):
            changes[codes[position]] = value
    return changes


def write_changes(changes: Mapping[str, float], framework: OwnFramework) -> list[str]:
    """Return what `parse_changes` reads, at full precision."""
    numbers = {node.code: i for i, node in enumerate(framework.indicators, 1)}
    return [f"{numbers[code]}-{value!r}" for code, value in changes.items()]


def parse_position(given: str, count: int) -> int | None:
    """Return the position that a number from 1 names, ``None`` where there is none."""
    is_number = given.isascii() and given.isdecimal() and len(given) < len(str(count)) + 1
    return int(given) - 1 if is_number and 1 <= int(given) <= count else None
