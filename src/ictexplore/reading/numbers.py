"""Numbers as tables write them: comma or point, percent, thousands apart, footnotes after them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ictexplore.model import SCORE_DECIMALS

_LONGEST = 40
_MISSING = frozenset(
    {"", "-", "–", "—", "−", ".", "..", "...", "…", "n/a", "na", "null", "none", "x"}
)
_FOOTNOTE = re.compile(r"\s*(?:\*+|\([*0-9a-z]\)|\[[*0-9a-z]\]|[¹²³])$")
_PLAIN = re.compile(
    r"(?P<sign>[-+−]?)(?P<whole>[0-9]+)(?:[.,](?P<fraction>[0-9]+))?(?P<percent>%?)"
)
_GROUPED = re.compile(
    r"(?P<sign>[-+−]?)(?P<whole>[0-9]{1,3}(?:(?P<group>[.,])[0-9]{3})(?:(?P=group)[0-9]{3})*)"
    r"(?!(?P=group))[.,](?P<fraction>[0-9]+)(?P<percent>%?)"
)
_POWER = re.compile(r"[-+]?[0-9](?:\.[0-9]+)?[eE][-+]?[0-9]{1,2}")
_PLACED = re.compile(r"([0-9]{1,3})\s*\(\s*([0-9]+[.,][0-9]+)\s*\)")
_SHARED = re.compile(r"=?([0-9]+)(?:[.,]0+)?=?")

PRINTED_DECIMALS = 5
"""Decimals that the schema of the bundled data takes; more are rounded to what is ranked by."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number with the decimals it was written with."""

    value: Decimal
    decimals: int


def is_missing(text: str) -> bool:
    """Whether a cell says that there is nothing."""
    return text.strip().lower() in _MISSING


def read_number(text: str) -> Number | None:
    """Return the number of a cell, ``None`` where it is none; a percentage is a hundredth."""
    if len(text) > _LONGEST:
        return None
    bare = _FOOTNOTE.sub("", text.strip()).replace(" ", "")
    match = _PLAIN.fullmatch(bare) or _GROUPED.fullmatch(bare)
    if match is not None:
        return _number(match)
    if _POWER.fullmatch(bare):
        value = Decimal(bare)
        return Number(value, max(0, -int(value.as_tuple().exponent)))
    return None


def _number(match: re.Match[str]) -> Number:
    whole = match["whole"].replace(".", "").replace(",", "")
    fraction = match["fraction"] or ""
    value = Decimal(f"{whole}.{fraction or 0}")
    if match["sign"] in {"-", "−"}:
        value = -value
    if match["percent"]:
        return Number(value / 100, len(fraction) + 2)
    return Number(value, len(fraction))


def read_rank(text: str) -> int | None:
    """Return the place of a cell, ``None`` where it is none; a shared one may be written ``=5``."""
    bare = _FOOTNOTE.sub("", text.strip()[:_LONGEST])
    match = _SHARED.fullmatch(bare)
    return int(match[1]) if match else None


def read_placed(text: str) -> tuple[str, str] | None:
    """Return place and score of a cell that gives both, as older tables do: ``01 (0,727)``."""
    match = _PLACED.fullmatch(text.strip()[:_LONGEST])
    return (match[1], match[2]) if match else None


def divide(number: Number, by: int) -> Number:
    """Return a number on a scale of ``by``, a power of ten, as one of 1: exactly."""
    return Number(number.value / by, number.decimals + len(str(by)) - 1)


def share(number: Number, points: int) -> Number:
    """Return points as a score, rounded to what is ranked by: 130 of 140 has no end."""
    return Number(round_to(number.value / points, SCORE_DECIMALS), SCORE_DECIMALS)


def round_to(value: Decimal, decimals: int) -> Decimal:
    """Return the value with so many decimals, halves away from zero."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def plain(number: Number) -> str:
    """Return a number with its own decimals: ``0.8240``."""
    return f"{round_to(number.value, number.decimals):f}"
