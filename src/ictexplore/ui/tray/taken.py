"""The tray of scenarios as it is taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ictexplore.charts.room import fitted
from ictexplore.charts.slopes import slopes
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import format_rank, format_score
from ictexplore.ui.cache import get_table
from ictexplore.ui.page import Page
from ictexplore.ui.takeaway.parts import page_view
from ictexplore.ui.tray.rows import Kept, find_slopes, tray_heads, tray_rows


def tray_view(page: Page, kept: Sequence[Kept]) -> View:
    """Return the scenarios that are kept, side by side."""
    found = find_slopes(kept, page.table, page.selection.unit, page.t)

    def draw(room: Room) -> Sequence[Spec]:
        if found is None:
            return ()
        start, others, is_published = found
        chart = slopes(
            start,
            others,
            is_published=is_published,
            language=page.language,
            height=room.height,
        )
        return (fitted(chart, room.width, room.height),)

    view = page_view(
        page,
        finding=_finding(page, kept),
        draw=draw,
        figures=Figures(tray_heads(page.t), tray_rows(kept, page.t)),
        is_simulated=True,
    )
    return replace(view, stem=f"khay-kich-ban-{page.selection.edition}".replace("_", "-"))


def _finding(page: Page, kept: Sequence[Kept]) -> str:
    """Return which scenario comes highest, where all are of one unit in one edition."""
    scopes = {(k.entry.selection.edition, k.entry.selection.unit) for k in kept}
    if len(scopes) > 1:
        return page.t("tray.finding_several", count=len(kept))
    best = max(kept, key=lambda k: k.position.composite)
    of = get_table(best.entry.selection.edition).edition.unit_count
    return page.t(
        "tray.finding_one" if len(kept) == 1 else "tray.finding",
        count=len(kept),
        name=best.entry.name,
        scope=best.scope,
        score=format_score(best.position.composite, page.language),
        rank=format_rank(best.position.rank, of),
    )
