"""Figures as the tables of this page set them."""

from __future__ import annotations

from fractions import Fraction

from ictexplore.export.band import edition_years
from ictexplore.i18n import Translator, format_score
from ictexplore.i18n.differences import format_difference
from ictexplore.model import Edition, Printed

NONE = "–"

_INDEX_NAMES = {
    "dti": "sources.short_dti",
    "ict_index": "sources.short_ict_index",
    "mic_egov": "sources.short_mic_egov",
}


def edition_name(edition: Edition, t: Translator) -> str:
    """Return an edition's short name: «DTI 2024 · 34 tỉnh, thành phố»."""
    return f"{t(_INDEX_NAMES[edition.index])} {edition_years(edition, t)}"


def printed_text(score: Printed | None, language: str) -> str:
    """Return a score with the decimals it was printed with."""
    return NONE if score is None else format_score(score.value, language, score.decimals)


def exact_text(value: Fraction | None, language: str) -> str:
    """Return an exact result to six decimals; ``value`` is in units of 0.0001."""
    return NONE if value is None else format_difference(value, language)


def signed_text(value: Fraction | None, language: str) -> str:
    """Return an exact difference with its sign, none when six decimals don't show it."""
    if value is None:
        return NONE
    shown = format_difference(abs(value), language)
    if not any(digit in shown for digit in "123456789"):
        return shown
    return ("+" if value > 0 else "\N{MINUS SIGN}") + shown
