"""A number as people and programs write it."""

from __future__ import annotations

import math
import re

MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "-", "–", "—", ".", "…", "..."})
"""What stands for no value, in lower case."""

_PLAIN = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?")
_GROUPED = (
    re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?"),  # 1.234.567,8
    re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?"),  # 1,234,567.8
    re.compile(r"[+-]?[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?"),  # 1 234 567,8
)
_LENGTH_MAX = 60
_LARGEST = 1e100
"""Beyond it sums of squares leave what a double can hold."""

_ALIKE = str.maketrans({"\N{MINUS SIGN}": "-", "\N{NO-BREAK SPACE}": " ", "\u202f": " "})


def parse_number(text: str) -> float:
    """Return the number in a text, NaN for what stands for no value.

    Comma and point are both decimal; a mark that can only part thousands (``1.234,5``,
    ``1,234,567``, ``1 234``) parts thousands. So ``1,234`` and ``1.234`` are one and a bit.

    Raises
    ------
    ValueError
        For anything else, and for a number too large to compute with.
    """
    try:
        # Most cells of a large table are plain: this is several times as fast as a pattern.
        number = float(text)
    except ValueError:
        return _parse_written(text)
    return number if abs(number) <= _LARGEST and "_" not in text else _parse_written(text)


def _parse_written(text: str) -> float:
    written = text.translate(_ALIKE).strip()
    if written.lower() in MISSING:
        return math.nan
    if len(written) <= _LENGTH_MAX and _PLAIN.fullmatch(written):
        number = float(written.replace(",", "."))
    elif len(written) <= _LENGTH_MAX and any(p.fullmatch(written) for p in _GROUPED):
        number = float(_ungroup(written))
    else:
        raise ValueError(text)
    if abs(number) > _LARGEST:
        raise ValueError(text)
    return number


def _ungroup(written: str) -> str:
    """Return a number whose thousands are parted, without what parts them, with a point."""
    last = max(written.rfind(mark) for mark in ".,")
    whole, rest = (written, "") if last < 0 else (written[:last], written[last + 1 :])
    mark = written[last : last + 1] if last >= 0 else ""
    if mark and mark in whole:  # a mark that is there twice parts thousands
        whole, rest = written, ""
    digits = whole.translate(str.maketrans("", "", ".,  "))
    return f"{digits}.{rest}" if rest else digits
