"""Plans as they are taken away: the chart, and the figures beside the targets."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.pillar_dots import PillarDot, pillar_dots
from ictexplore.charts.room import fitted
from ictexplore.charts.target_bars import TargetBar, target_bars
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import Translator
from ictexplore.ui.page import Page
from ictexplore.ui.plans.marks import dots_note, find_bars, find_dots
from ictexplore.ui.plans.sheet import Sheet, find_sources
from ictexplore.ui.plans.tables import Texts, goal_texts, other_texts, pillar_texts
from ictexplore.ui.takeaway.parts import draw_nothing, made_line, page_view

_ROWS_MAX = 12
_BAR_ROOM = 48
"""Pixels that a target with its two lines of words takes at least."""


def nothing_view(page: Page, told: str) -> View:
    """Return that nothing is on record of the unit."""
    return page_view(page, finding=told, draw=draw_nothing)


def plans_view(
    page: Page,
    sheet: Sheet,
    title: str,
    intro: str,
) -> View:
    """Return what was planned of the unit, and how far it is; ``intro`` tells of its merger."""
    t = page.t
    bars, dots = find_bars(sheet, t), find_dots(sheet, t)
    heads, rows = _texts(sheet, t)
    legend = t("plans.bars_note_taken") if bars else ""
    notes = [intro, dots_note(sheet, t) if dots else legend]
    return page_view(
        page,
        finding=title,
        draw=lambda room: _draw(bars, dots, room, page.language),
        figures=None if bars or dots else Figures(heads, rows[:_ROWS_MAX]),
        table=Figures(heads, rows),
        notes=filter(None, notes),
        sources=[*(text for text, _ in find_sources(sheet, t)), made_line(page)],
    )


def _draw(
    bars: Sequence[TargetBar], dots: Sequence[PillarDot], room: Room, language: str
) -> Sequence[Spec]:
    if dots:
        return (fitted(pillar_dots(dots, language=language), room.width, room.height),)
    kept = bars[: max(room.height // _BAR_ROOM, 1)]
    return (fitted(target_bars(kept, language=language), room.width, room.height),) if kept else ()


def _texts(sheet: Sheet, t: Translator) -> Texts:
    if sheet.pillars:
        return pillar_texts(sheet, t)
    return goal_texts(sheet, t) if sheet.goals else other_texts(sheet, t)
