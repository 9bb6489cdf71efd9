"""Targets and figures of a unit as tables, each figure linked to its source."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.i18n import Translator, format_score
from ictexplore.store import PlanFigure
from ictexplore.ui.components.headings import heading_html
from ictexplore.ui.components.tables import Cell, Column, Html, link_html, table_html
from ictexplore.ui.plans.sheet import Goal, Sheet, pillar_name
from ictexplore.ui.plans.words import (
    TOPICS,
    amount_text,
    check_text,
    exact_score,
    goal_name,
    in_year,
    left_text,
)

Texts = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
"""Heads and rows of a table."""


def sheet_html(sheet: Sheet, t: Translator) -> str:
    """Return every target and every figure as tables, those about one thing together."""
    known = [goal for goal in sheet.goals if goal.latest]
    unknown = [goal for goal in sheet.goals if not goal.latest]
    parts = [
        (t("plans.head_pillars"), _pillars_html(sheet, t) if sheet.pillars else ""),
        (t("plans.head_goals"), _goals_html(known, t) if known else ""),
        (t("plans.head_unknown", count=len(unknown)), _unknown_html(unknown, t) if unknown else ""),
        (t("plans.head_figures"), _others_html(sheet, t) if sheet.others else ""),
    ]
    return "".join(heading_html(label) + table for label, table in parts if table)


def _goals_html(goals: Sequence[Goal], t: Translator) -> str:
    columns = [
        Column(t("plans.col_goal")),
        Column(t("plans.col_topic"), kind="short"),
        Column(t("plans.col_actual"), kind="number"),
        Column(t("plans.col_target"), kind="number"),
        Column(t("plans.col_left"), kind="number"),
        Column(t("plans.col_result"), kind="number"),
    ]
    rows = [_goal_row(goal, t) for goal in sorted(goals, key=lambda g: g.target.topic)]
    return table_html(columns, rows, label=t("plans.head_goals"))


def _unknown_html(goals: Sequence[Goal], t: Translator) -> str:
    """Return the targets of which nothing tells: what was aimed at, without empty columns."""
    columns = [
        Column(t("plans.col_goal")),
        Column(t("plans.col_topic"), kind="short"),
        Column(t("plans.col_target"), kind="number"),
    ]
    rows = [
        (_goal_name(goal, t), t(TOPICS[goal.target.topic]), _linked_in_year(goal.target, t))
        for goal in sorted(goals, key=lambda g: g.target.topic)
    ]
    return table_html(columns, rows, label=t("plans.head_unknown", count=len(goals)))


def _others_html(sheet: Sheet, t: Translator) -> str:
    columns = [
        Column(t("plans.col_figure")),
        Column(t("plans.col_topic"), kind="short"),
        Column(t("plans.col_year"), kind="number"),
        Column(t("plans.col_value"), kind="number"),
    ]
    rows = [
        (goal_name(figure, t), t(TOPICS[figure.topic]), str(figure.year), _linked(figure, t))
        for figure in sorted(sheet.others, key=lambda f: (-f.year, f.topic))
    ]
    return table_html(columns, rows, label=t("plans.head_figures"))


def _goal_row(goal: Goal, t: Translator) -> tuple[Cell, ...]:
    target, unknown = goal.target, t("common.unknown")
    latest = goal.latest
    return (
        _goal_name(goal, t),
        t(TOPICS[target.topic]),
        _linked_in_year(latest, t) if latest else unknown,
        _linked_in_year(target, t),
        left_text(goal, t),
        _linked(goal.result, t) if goal.result else unknown,
    )


def _goal_name(goal: Goal, t: Translator) -> str:
    name, note = goal_name(goal.target, t), goal.target.note
    return name if note is None else f"{name} ({note.in_language(t.language)})"


def _linked(figure: PlanFigure, t: Translator) -> Html:
    return link_html(amount_text(figure, t), figure.source.url)


def _linked_in_year(figure: PlanFigure, t: Translator) -> Html:
    return link_html(in_year(figure, t), figure.source.url)


def _pillars_html(sheet: Sheet, t: Translator) -> str:
    (pillar, *figures, verdict), rows = pillar_texts(sheet, t)
    columns = [Column(pillar), *(Column(head, kind="number") for head in figures), Column(verdict)]
    return table_html(columns, rows, label=t("plans.head_pillars"))


def pillar_texts(sheet: Sheet, t: Translator) -> Texts:
    """Return heads and rows of the pillars' ranks that were aimed at, a row a year."""
    heads = ("plans.col_pillar", "plans.col_year", "common.rank", "plans.col_score")
    rows: list[tuple[str, ...]] = []
    for goal in sheet.pillars:
        name = t("plans.pillar_goal", pillar=pillar_name(goal), rank=int(goal.target.value))
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
    return (*map(t, heads), t("plans.col_mean"), t("plans.col_verdict")), tuple(rows)


def goal_texts(sheet: Sheet, t: Translator) -> Texts:
    """Return heads and rows of the other targets, without links."""
    heads = ("plans.col_goal", "plans.col_actual", "plans.col_target", "plans.col_left")
    rows = [
        (
            goal_name(goal.target, t),
            in_year(goal.latest, t) if goal.latest else t("common.unknown"),
            in_year(goal.target, t),
            left_text(goal, t),
        )
        for goal in sorted(sheet.goals, key=lambda g: (g.latest is None, g.target.topic))
    ]
    return tuple(map(t, heads)), tuple(rows)


def other_texts(sheet: Sheet, t: Translator) -> Texts:
    """Return heads and rows of the figures that no target is about, without links."""
    heads = ("plans.col_figure", "plans.col_year", "plans.col_value")
    rows = [
        (goal_name(figure, t), str(figure.year), amount_text(figure, t))
        for figure in sorted(sheet.others, key=lambda f: (-f.year, f.topic))
    ]
    return tuple(map(t, heads)), tuple(rows)
