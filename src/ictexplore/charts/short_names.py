"""Names of units as they fit a tile: «T.Nguyên», «TP.HCM», «BR-VT»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_CITY_BEFORE, _CITY_AFTER = "TP.", "City"


def short_names(names: Sequence[str]) -> list[str]:
    """Return a short form of each name; two that would read alike keep their first word."""
    short = [_shorten(name) for name in names]
    count = Counter(short)
    return [
        form if count[form] == 1 else _begin(name) for form, name in zip(short, names, strict=True)
    ]


def _shorten(name: str) -> str:
    parts = name.split(" - ")
    if len(parts) > 1:
        return "-".join(_initials(part.split()) for part in parts)
    words = name.split()
    if words[0] == _CITY_BEFORE:
        return _CITY_BEFORE + _initials(words[1:])
    if words[-1] == _CITY_AFTER:
        return _initials(words)
    if len(words) == 1:
        return name
    return f"{_initials(words[:-1])}.{words[-1]}"


def _begin(name: str) -> str:
    first, *others = name.split()
    return f"{first} {_initials(others)}." if others else name


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words)
