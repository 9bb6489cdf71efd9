"""A gap between two units in words: of the composite as a score, of a dimension in points."""

from __future__ import annotations

from ictexplore.i18n import Translator, format_change, format_points, format_score
from ictexplore.model import EditionTable

_POINT_DECIMALS = 2


def format_gap(gap: int, language: str) -> str:
    """Return a composite's gap as the scores are printed: ``−0,0251`` where the unit is behind."""
    return format_change(gap, language)


def format_gap_points(points: int, language: str) -> str:
    """Return a gap in points of the framework, in units of 0.0001 points: ``−23,59``."""
    return format_change(points, language, _POINT_DECIMALS)


def say_gap(table: EditionTable, gap: int, t: Translator) -> str:
    """Return a composite's gap without its sign: «0,0251 (23,59 điểm trên 940)».

    The score alone where the framework's points aren't known.
    """
    score = format_score(abs(gap), t.language)
    if not table.framework.is_recomputable:
        return score
    total = table.framework.composite.total
    points = format_points(abs(gap) * total, t.language)
    return t("gap.both", score=score, points=points, total=total)
