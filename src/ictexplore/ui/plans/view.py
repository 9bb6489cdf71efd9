"""Targets and figures of a unit: the finding, a chart of what can be compared, and all of it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import streamlit as st

from ictexplore.charts.pillar_dots import PillarDot, pillar_dots
from ictexplore.charts.target_bars import TargetBar, target_bars
from ictexplore.engine.targets import PillarCheck
from ictexplore.i18n import Translator, format_score
from ictexplore.model import SCORE_MAX, Text
from ictexplore.store import PlanFigure
from ictexplore.ui.cache import get_mergers, get_table
from ictexplore.ui.components.cards import band_html
from ictexplore.ui.components.tables import Cell, Column, link_html, table_html
from ictexplore.ui.evidence.headings import heading_html, prose_html, title_html
from ictexplore.ui.evidence.sections import show_style
from ictexplore.ui.frame import Page, is_dark, page_link
from ictexplore.ui.plans.sheet import Goal, PillarGoal, Sheet, find_sheet, get_sheets
from ictexplore.ui.plans.words import (
    TOPICS,
    amount_text,
    check_text,
    exact_score,
    goal_name,
    left_text,
    sheet_title,
)
from ictexplore.ui.state import choose_edition
from ictexplore.ui.trends.series import find_today
from ictexplore.ui.trends.words import break_reason

_NAMES_EDITION = "dti-2024-63"
"""An edition of the 63, whose names the plans go by."""


def show_plans(page: Page) -> None:
    """Show what is on record of the chosen unit, or who has something on record."""
    t = page.t
    show_style()
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
    st.html(sheet_html(page, sheet))


def former_name(unit: str) -> Text:
    """Return the name of a unit of the 63."""
    return get_table(_NAMES_EDITION).standing(unit).unit.name


def _merged_note(page: Page, sheet: Sheet) -> str:
    is_63 = page.table.edition.unit_system == "63"
    if is_63 or len(get_mergers()[page.selection.unit]) == 1:
        return ""
    today = page.table.standing(page.selection.unit).unit.name
    return page.t("plans.merged", former=former_name(sheet.unit), today=today)


def show_others(page: Page, without: str = "") -> None:
    """Show a button for each unit that has a sheet."""
    t = page.t
    with st.container(key="family", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="ix-source">{escape(t("plans.others"))}</div>', width="content")
        for unit, sheet in get_sheets().items():
            if unit == without:
                continue
            is_63 = page.table.edition.unit_system == "63"
            label = t(
                "plans.other",
                unit=former_name(unit),
                targets=len(sheet.targets),
                figures=_count_figures(sheet),
            )
            # No link: to the page one is on it would leave the address as it was.
            st.button(
                label,
                key=f"family.{unit}",
                on_click=choose_edition,
                args=(
                    page.selection,
                    page.selection.edition,
                    unit if is_63 else find_today(unit, "63"),
                    page.choices,
                ),
            )


def _count_figures(sheet: Sheet) -> int:
    return len(sheet.others) + len({a.code for goal in sheet.goals for a in goal.actuals})


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
        label=t("plans.dot", pillar=_pillar_name(goal), year=check.year),
        score=check.score / SCORE_MAX,
        mean=float(check.mean) / SCORE_MAX,
        note=t("plans.dot_met" if check.is_met else "plans.dot_not", rank=check.rank, of=check.of),
        is_met=check.is_met,
    )


def _pillar_name(goal: PillarGoal) -> Text:
    table = get_table(_NAMES_EDITION)
    return next(p.name for p in table.framework.pillars if p.code == goal.target.measure)


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


def sheet_html(page: Page, sheet: Sheet) -> str:
    """Return every target and every figure as tables, those about one thing together."""
    t = page.t
    parts = [
        (t("plans.head_pillars"), _pillars_html(page, sheet) if sheet.pillars else ""),
        (t("plans.head_goals"), _goals_html(sheet, t) if sheet.goals else ""),
        (t("plans.head_figures"), _others_html(sheet, t) if sheet.others else ""),
    ]
    return "".join(heading_html(label) + table for label, table in parts if table)


def _goals_html(sheet: Sheet, t: Translator) -> str:
    columns = [
        Column(t("plans.col_goal")),
        Column(t("plans.col_topic"), kind="short"),
        Column(t("plans.col_actual"), kind="number"),
        Column(t("plans.col_target"), kind="number"),
        Column(t("plans.col_left"), kind="number"),
        Column(t("plans.col_result"), kind="number"),
    ]
    rows = [_goal_row(goal, t) for goal in sorted(sheet.goals, key=lambda g: g.target.topic)]
    return table_html(columns, rows, label=t("plans.head_goals"))


def _others_html(sheet: Sheet, t: Translator) -> str:
    columns = [
        Column(t("plans.col_figure")),
        Column(t("plans.col_topic"), kind="short"),
        Column(t("plans.col_year"), kind="number"),
        Column(t("plans.col_value"), kind="number"),
    ]
    rows = [
        (goal_name(figure, t), t(TOPICS[figure.topic]), str(figure.year), amount_text(figure, t))
        for figure in sorted(sheet.others, key=lambda f: (-f.year, f.topic))
    ]
    return table_html(columns, rows, label=t("plans.head_figures"))


def _goal_row(goal: Goal, t: Translator) -> tuple[Cell, ...]:
    target, unknown = goal.target, t("common.unknown")
    name = goal_name(target, t)
    if target.note is not None:
        name = f"{name} ({target.note.in_language(t.language)})"
    latest = goal.latest
    return (
        name,
        t(TOPICS[target.topic]),
        t("plans.in_year", amount=amount_text(latest, t), year=latest.year) if latest else unknown,
        t("plans.in_year", amount=amount_text(target, t), year=target.year),
        left_text(goal, t),
        amount_text(goal.result, t) if goal.result else unknown,
    )


def _pillars_html(page: Page, sheet: Sheet) -> str:
    t = page.t
    columns = [
        Column(t("plans.col_pillar")),
        Column(t("plans.col_year"), kind="number"),
        Column(t("common.rank"), kind="number"),
        Column(t("plans.col_score"), kind="number"),
        Column(t("plans.col_mean"), kind="number"),
        Column(t("plans.col_verdict")),
    ]
    rows = []
    for goal in sheet.pillars:
        name = t("plans.pillar_goal", pillar=_pillar_name(goal), rank=int(goal.target.value))
        rows += [
            (
                name,
                str(check.year),
                f"{check.rank}/{check.of}",
                format_score(check.score, t.language),
                exact_score(check.mean, t),
                check_text(check, t),
            )
            for check in goal.checks
        ]
        if goal.target.year not in {check.year for check in goal.checks}:
            unknown = t("common.unknown")
            rows.append((name, str(goal.target.year), "–", "–", "–", unknown))
    return table_html(columns, rows, label=t("plans.head_pillars"))
