"""Figures of a ranking as text: a score as printed, a place or what is known of it."""

from __future__ import annotations

from ictexplore.i18n.numbers import format_score
from ictexplore.model import Printed, RankInterval

NONE = "\N{EN DASH}"
"""Stands for what isn't known: never zero."""

ABOUT = "\N{ALMOST EQUAL TO}"
"""Stands before what follows from rounded figures."""

_MINUS = "\N{MINUS SIGN}"


def format_printed_score(score: Printed | None, language: str) -> str:
    """Return a score with the decimals it was printed with."""
    return NONE if score is None else format_score(score.value, language, score.decimals)


def format_place(rank: int | None, places: RankInterval | None) -> str:
    """Return a place: ``12``, ``≈25`` where rounding leaves it open, ``6–8`` when unknown."""
    if rank is not None:
        return f"{ABOUT}{rank}" if places and not places.is_exact else str(rank)
    if places is None:
        return NONE
    return str(places.best) if places.is_exact else f"{places.best}{NONE}{places.worst}"


def format_climb(places: int | None) -> str:
    """Return by how many places a unit rose or fell: ``+3``, ``−2``, ``0``."""
    if places is None:
        return NONE
    return f"{'+' if places > 0 else _MINUS if places < 0 else ''}{abs(places)}"
