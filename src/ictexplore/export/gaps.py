"""A gap between two units in words: of the composite as a score, of a dimension in points."""

from __future__ import annotations

from ictexplore.i18n import Translator, format_change, format_points, format_score
from ictexplore.model import EditionTable

_POINT_DECIMALS = 2
_MILLE = 1000


def format_gap(gap: int, language: str) -> str:
    """Return a composite's gap as the scores are printed: ``−0,0251`` where the unit is behind."""
    return format_change(gap, language)


def format_gap_points(points: int, language: str) -> str:
    """Return a gap in points of the framework, in units of 0.0001 points: ``−23,59``."""
    return format_change(points, language, _POINT_DECIMALS)


def say_gap(table: EditionTable, gap: int, t: Translator) -> str:
    """Return a gap without its sign: «25,1 điểm trên 1000 (0,0251, tức 23,59 điểm trên 940)».

    Without the last where the framework's points aren't known, or are 1000.
    """
    told = {
        "mille": format_points(abs(gap) * _MILLE, t.language),
        "score": format_score(abs(gap), t.language),
    }
    total = table.framework.composite.total if table.framework.is_recomputable else _MILLE
    if total == _MILLE:
        return t("gap.alone", **told)
    return t("gap.both", **told, points=format_points(abs(gap) * total, t.language), total=total)
