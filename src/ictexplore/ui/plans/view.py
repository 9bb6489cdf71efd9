"""Targets and figures of a unit: the finding, a chart of what can be compared, and all of it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import streamlit as st

from ictexplore.charts.pillar_dots import PillarDot, pillar_dots
from ictexplore.charts.target_bars import TargetBar, target_bars
from ictexplore.engine.targets import PillarCheck
from ictexplore.export.cards import band_html
from ictexplore.i18n import Translator
from ictexplore.model import SCORE_MAX
from ictexplore.store import PlanFigure
from ictexplore.ui.cache import get_mergers, get_table
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.components.tables import link_html
from ictexplore.ui.frame import Page, is_dark, page_link
from ictexplore.ui.plans.sheet import (
    Goal,
    PillarGoal,
    Sheet,
    find_sheet,
    former_name,
    get_sheets,
    pillar_name,
)
from ictexplore.ui.plans.tables import sheet_html
from ictexplore.ui.plans.words import (
    amount_text,
    left_text,
    sheet_title,
)
from ictexplore.ui.selectors import unit_button
from ictexplore.ui.trends.series import find_today
from ictexplore.ui.trends.words import break_reason


def show_plans(page: Page) -> None:
    """Show what is on record of the chosen unit, or who has something on record."""
    t = page.t
    st.html(band_html(t("common.band_published"), is_simulated=False))
    sheet = find_sheet(page.selection.unit, page.table.edition.unit_system)
    if sheet is None:
        unit = page.table.standing(page.selection.unit).unit
        st.html(title_html(t("plans.title_none", unit=unit.name), t("plans.intro_none")))
        show_others(page)
        return
    name = former_name(sheet.unit).in_language(t.language)
    intro = _merged_note(page, sheet)
    st.html(title_html(sheet_title(sheet, name, t), intro))
    _show_chart(page, sheet)
    show_others(page, without=sheet.unit)
    _show_source(page, sheet)
    st.html(sheet_html(sheet, t))


def _merged_note(page: Page, sheet: Sheet) -> str:
    is_63 = page.table.edition.unit_system == "63"
    if is_63 or len(get_mergers()[page.selection.unit]) == 1:
        return ""
    members = get_mergers()[page.selection.unit]
    return page.t(
        "plans.merged",
        former=former_name(sheet.unit),
        others=tuple(former_name(member) for member in members if member != sheet.unit),
        today=page.table.standing(page.selection.unit).unit.name,
    )


def show_others(page: Page, without: str = "") -> None:
    """Show a button for each unit that has a sheet."""
    t = page.t
    with st.container(key="family", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="ix-source">{escape(t("plans.others"))}</div>', width="content")
        for unit, sheet in get_sheets().items():
            if unit == without:
                continue
            is_63 = page.table.edition.unit_system == "63"
            label = t("plans.other", unit=former_name(unit), held=_held(sheet, t))
            here = unit if is_63 else find_today(unit, "63")
            unit_button(page, label, page.selection.edition, here)


def _held(sheet: Sheet, t: Translator) -> tuple[str, ...]:
    """Return how many targets and figures there are, as far as there are any."""
    figures = len(sheet.others) + len({a.code for goal in sheet.goals for a in goal.actuals})
    counts = {"plans.targets": len(sheet.targets), "plans.figures": figures}
    return tuple(t(key, count=count) for key, count in counts.items() if count)


def _show_chart(page: Page, sheet: Sheet) -> None:
    t = page.t
    if bars := [bar for goal in sheet.goals if (bar := _bar(goal, t))]:
        st.altair_chart(target_bars(bars, language=t.language, dark=is_dark()), theme=None)
        st.html(prose_html(t("plans.bars_note")))
    if dots := [_dot(goal, check, t) for goal in sheet.pillars for check in goal.checks]:
        st.altair_chart(pillar_dots(dots, language=t.language, dark=is_dark()), theme=None)
        note = t("plans.dots_note", year=sheet.pillars[0].target.year)
        st.html(prose_html(f"{note} {break_reason('dti-2024', 2023, 2024, t)}"))


def _bar(goal: Goal, t: Translator) -> TargetBar | None:
    """Return the bar of a target in percent that has a figure."""
    target, latest = goal.target, goal.latest
    if latest is None or target.measurement_unit != "percent":
        return None
    name = target.name.in_language(t.language)
    told = t(
        "plans.bar",
        scope=target.scope,
        actual=t("plans.in_year", amount=amount_text(latest, t), year=latest.year),
        target=t("plans.in_year", amount=amount_text(target, t), year=target.year),
    )
    return TargetBar(f"{name}\n{told}", latest.value, target.value, left_text(goal, t))


def _dot(goal: PillarGoal, check: PillarCheck, t: Translator) -> PillarDot:
    return PillarDot(
        pillar=str(goal.target.measure),
        label=t("plans.dot", pillar=pillar_name(goal), year=check.year),
        score=check.score / SCORE_MAX,
        mean=float(check.mean) / SCORE_MAX,
        note=t("plans.dot_met" if check.is_met else "plans.dot_not", rank=check.rank, of=check.of),
        is_met=check.is_met,
    )


def _show_source(page: Page, sheet: Sheet) -> None:
    t = page.t
    sources = dict.fromkeys(f.source for f in _figures(sheet))
    parts = [
        link_html(t("plans.source", publisher=s.publisher, title=s.title), s.url).text
        for s in sources
    ]
    if sheet.pillars:
        parts += [
            link_html(
                t("common.source", publisher=e.source.publisher, year=e.year), e.source.url
            ).text
            for e in (get_table(f"dti-{c.year}-63").edition for c in sheet.pillars[0].checks)
        ]
    with st.container(key="source", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="ix-source">{" · ".join(parts)}</div>', width="content")
        page_link(page, "sources", t("common.all_sources"))


def _figures(sheet: Sheet) -> Iterable[PlanFigure]:
    yield from sheet.targets
    yield from sheet.others
