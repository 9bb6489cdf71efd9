"""Figures with other decimals than a score's four: small differences, figures as printed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from babel.numbers import format_decimal

DIFFERENCE_DECIMALS = 6


def plain_difference(value: Fraction) -> str:
    """Return a difference for programs: 11/20 of 0.0001 is ``0.000055``.

    ``value`` is in units of 0.0001; rounded to six decimals.
    """
    millionths = round(value * 10 ** (DIFFERENCE_DECIMALS - 4))
    return f"{Decimal(millionths).scaleb(-DIFFERENCE_DECIMALS):f}"


def format_difference(value: Fraction, language: str) -> str:
    """Return a difference for people: ``0,000055`` or ``0.000055``; in units of 0.0001."""
    return format_printed(plain_difference(value), language)


def format_printed(text: str, language: str) -> str:
    """Return a figure such as ``0.541`` or ``31`` with every decimal it was printed with."""
    _, point, fraction = text.partition(".")
    return format_decimal(Decimal(text), format=f"0{point}{'0' * len(fraction)}", locale=language)
