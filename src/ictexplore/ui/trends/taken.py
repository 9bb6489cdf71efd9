"""The trend as it is taken away."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.room import fitted
from ictexplore.charts.trend import TrendAxis, trend_chart
from ictexplore.charts.trend_rows import TrendPoint
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.ui.page import Page
from ictexplore.ui.takeaway.parts import page_view

_ROWS_MAX = 12


def trend_view(
    page: Page,
    title: str,
    points: Sequence[TrendPoint],
    axis: TrendAxis,
    notes: Sequence[str],
) -> View:
    """Return the trend that the page shows, its figures newest first."""
    t = page.t
    newest_first = sorted(points, key=lambda p: -p.year)
    rows = tuple((p.edition, p.tip) for p in newest_first if p.is_unit)
    if not rows:
        rows = tuple((f"{p.edition}: {p.name}", p.tip) for p in newest_first)
    return page_view(
        page,
        finding=title,
        draw=lambda room: _draw(points, axis, room, page.language),
        figures=Figures((t("common.edition"), t("trends.tip_figure")), rows[:_ROWS_MAX])
        if rows
        else None,
        notes=notes,
    )


def _draw(
    points: Sequence[TrendPoint], axis: TrendAxis, room: Room, language: str
) -> Sequence[Spec]:
    if not points:
        return ()
    chart = trend_chart(points, axis, language=language, height=room.height)
    return (fitted(chart, room.width, room.height),)
