"""Numbers within sentences of a sheet: formulas that read as in the language, and what they say."""

from __future__ import annotations

import math

_SIGNS = {"vi": (",", "."), "en": (".", ",")}
"""The decimal sign of the language, and the one a machine may write instead."""
_EXACT = 6
_NONE, _MINUS = "–", "−"


def fixed_formula(address: str, decimals: int, language: str) -> str:
    """Return the formula that writes a number with so many decimals, a dash where there is none."""
    sign, other = _SIGNS[language]
    number = f"FIXED(ROUND({address},{decimals}),{decimals},TRUE)"
    told = f'SUBSTITUTE(SUBSTITUTE({number},"{other}","{sign}"),"-","{_MINUS}")'
    return f'IF(ISNUMBER({address}),{told},"{_NONE}")'


def fixed_text(number: float, decimals: int, language: str) -> str:
    """Return what `fixed_formula` comes to."""
    if math.isnan(number):
        return _NONE
    return _signed(f"{round(number, decimals) + 0.0:.{decimals}f}", language)


def plain_formula(address: str, language: str) -> str:
    """Return the formula that writes a number with the decimals it needs."""
    sign, other = _SIGNS[language]
    told = f'SUBSTITUTE(SUBSTITUTE(ROUND({address},{_EXACT})&"","{other}","{sign}"),"-","{_MINUS}")'
    return f'IF(ISNUMBER({address}),{told},"{_NONE}")'


def plain_text(number: float, language: str) -> str:
    """Return what `plain_formula` comes to."""
    if math.isnan(number):
        return _NONE
    return _signed(f"{round(number, _EXACT) + 0.0:.15g}", language)


def _signed(text: str, language: str) -> str:
    return text.replace(".", _SIGNS[language][0]).replace("-", _MINUS)
