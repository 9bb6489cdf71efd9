"""What a trend shows, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.trend_rows import TrendPoint
from ictexplore.i18n import Translator, format_change
from ictexplore.ui.trends.series import RANK_34, RANK_63, SCORE

_BREAKS = {
    "dti-2021": "trends.break_dti_2021",
    "dti-2024": "trends.break_dti_2024",
    "ict-2016": "trends.break_ict_2016",
}
"""Framework that begins → why its figures can't be held against the one before."""


def trend_title(points: Sequence[TrendPoint], measure: str, unit: str, t: Translator) -> str:
    """Return the finding: the longest way inside the newest framework that has one, then the rest.

    ``points`` of others than the unit chosen say nothing here.
    """
    own = sorted((p for p in points if p.is_unit), key=lambda p: p.year)
    if not own:
        key = "trends.title_members" if points else "trends.title_none"
        return t(key, unit=unit)
    way = _newest_way(own)
    if way is None:
        last = own[-1]
        return t("trends.title_single", unit=unit, year=last.year, figure=last.tip)
    first, last = way
    said = t(
        _key(measure, first, last),
        unit=unit,
        change=format_change(round((last.value - first.value) * 10_000), t.language).lstrip("+−"),
        before=first.label,
        after=last.label,
        first=first.year,
        last=last.year,
    )
    if last.is_converted:
        said = t("trends.title_converted", said=said)
    newest = own[-1]
    if newest is last:
        return said
    return t("trends.title_then", said=said, year=newest.year, figure=newest.tip)


def _newest_way(own: Sequence[TrendPoint]) -> tuple[TrendPoint, TrendPoint] | None:
    """Return first and last figure of the newest framework with two figures."""
    for framework in dict.fromkeys(p.framework for p in reversed(own)):
        inside = [p for p in own if p.framework == framework]
        if len(inside) > 1:
            return inside[0], inside[-1]
    return None


def _key(measure: str, first: TrendPoint, last: TrendPoint) -> str:
    gained = last.value - first.value if measure == SCORE else first.value - last.value
    if measure == SCORE:
        keys = ("trends.score_rises", "trends.score_falls", "trends.score_same")
    elif measure in {RANK_34, RANK_63}:
        keys = ("trends.rank_rises", "trends.rank_falls", "trends.rank_same")
    if gained == 0:
        return keys[2]
    return keys[0] if gained > 0 else keys[1]


def break_reason(framework: str, before: int, after: int, t: Translator) -> str:
    """Return why no line leads from ``before`` to ``after``, where ``framework`` begins."""
    return t("trends.break", before=before, after=after, reason=t(_BREAKS[framework]))
