"""Numbers and dates as a Vietnamese or English reader expects them, from exact integers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import dates
from babel.numbers import format_decimal, format_scientific

from ictexplore.i18n.catalogue import GIVEN_MAX, shorten
from ictexplore.model import SCORE_DECIMALS, SCORE_MAX, IctexploreError, RankInterval

if TYPE_CHECKING:
    from datetime import date

POINTS_DECIMALS = 2

_LARGE = 1e15
_KEPT_MAX = 8192
"""How many texts are kept: a page shows the same figures again on every run."""

_MINUS = "\N{MINUS SIGN}"
_RANGE_DASH = "\N{EN DASH}"
_SCORE = re.compile(r"(?P<minus>[-\N{MINUS SIGN}]?)(?P<whole>[0-9]+)(?:[.,](?P<fraction>[0-9]+))?")


@dataclass(frozen=True, slots=True)
class _Locale:
    """The locale whose data babel uses, and how official documents write a date there."""

    name: str
    date_pattern: str


_LOCALES = {"vi": _Locale("vi", "dd/MM/yyyy"), "en": _Locale("en_GB", "d MMMM yyyy")}


def format_score(value: int, language: str, decimals: int = SCORE_DECIMALS) -> str:
    """Return a score: 8241 is ``0,8241`` or ``0.8241``. ``value`` is in units of 0.0001."""
    return _format(_rounded(value, decimals), language, "0." + "0" * decimals)


def format_change(value: int, language: str, decimals: int = SCORE_DECIMALS) -> str:
    """Return a signed change of score: ``+0,0338``, ``−0,0338``, and ``0,0000`` for none."""
    rounded = _rounded(value, decimals)
    return ("+" if rounded > 0 else "") + _format(rounded, language, "0." + "0" * decimals)


def format_points(value: int, language: str, *, signed: bool = False) -> str:
    """Return points with two decimals at most: 318000 is ``31,8``, 1000000 is ``100``.

    ``value`` is in units of 0.0001 points; ``signed`` shows the plus of a gain.
    """
    rounded = _rounded(value, POINTS_DECIMALS)
    plus = "+" if signed and rounded > 0 else ""
    return plus + _format(rounded, language, "#,##0." + "#" * POINTS_DECIMALS)


def format_integer(value: int, language: str) -> str:
    """Return a whole number with its thousands apart: ``1.234.567`` or ``1,234,567``."""
    return _format(Decimal(value), language, "#,##0")


def format_number(value: float, language: str, decimals: int) -> str:
    """Return a number that is no official score, rounded: ``1.234,57`` or ``1,234.57``.

    From a quadrillion on as a power of ten: ``1,23E20``.
    """
    if abs(value) >= _LARGE:
        return format_scientific(Decimal(value), format="0.##E0", locale=_LOCALES[language].name)
    rounded = Decimal(f"{value:.{decimals}f}")
    return _format(rounded, language, "#,##0." + "0" * decimals)


def format_rank(rank: RankInterval, of: int) -> str:
    """Return a place among ``of`` units: ``12/34``, or ``6–8/63`` when it is an interval."""
    place = str(rank.best) if rank.is_exact else f"{rank.best}{_RANGE_DASH}{rank.worst}"
    return f"{place}/{of}"


def format_date(value: date, language: str) -> str:
    """Return a date as official documents write it: ``01/07/2025`` or ``1 July 2025``."""
    locale = _LOCALES[language]
    return dates.format_date(value, format=locale.date_pattern, locale=locale.name)


def parse_score(text: str) -> int:
    """Return the score a person typed, in units of 0.0001; comma and point are both decimal.

    Raises ``error.score_not_a_number``, ``error.score_range`` (outside 0..1) or
    ``error.score_decimals`` (more than four), each with the ``given`` text.
    """
    match = _SCORE.fullmatch(text.strip()) if len(text) <= GIVEN_MAX else None
    if match is None:
        raise _refusal("not_a_number", text)
    whole, fraction = int(match["whole"]), match["fraction"] or ""
    has_fraction = fraction.strip("0") != ""
    if match["minus"]:
        raise _refusal("range" if whole or has_fraction else "not_a_number", text)
    if whole > 1 or (whole == 1 and has_fraction):
        raise _refusal("range", text)
    if len(fraction) > SCORE_DECIMALS:
        raise _refusal("decimals", text)
    return whole * SCORE_MAX + int(fraction.ljust(SCORE_DECIMALS, "0"))


def _refusal(reason: str, text: str) -> IctexploreError:
    return IctexploreError(f"error.score_{reason}", given=shorten(text))


def _rounded(value: int, decimals: int) -> Decimal:
    """Return ``value`` units of 0.0001 rounded half away from zero, as by hand."""
    exact = Decimal(value).scaleb(-SCORE_DECIMALS)
    return exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


@lru_cache(_KEPT_MAX)
def _format(value: Decimal, language: str, pattern: str) -> str:
    # babel writes a hyphen for minus in both locales; a true minus is as wide as the plus.
    shown = format_decimal(abs(value), format=pattern, locale=_LOCALES[language].name)
    return (_MINUS if value < 0 else "") + shown
