"""Bars and dots of the charts of plans, and how they are read."""

from __future__ import annotations

from ictexplore.charts.pillar_dots import PillarDot
from ictexplore.charts.target_bars import TargetBar
from ictexplore.engine.targets import PillarCheck
from ictexplore.i18n import Translator
from ictexplore.model import SCORE_MAX
from ictexplore.ui.plans.sheet import Goal, PillarGoal, Sheet, pillar_name
from ictexplore.ui.plans.words import in_year, left_text
from ictexplore.ui.trends.words import break_reason


def find_bars(sheet: Sheet, t: Translator) -> list[TargetBar]:
    """Return a bar for each target in percent that has a figure."""
    return [bar for goal in sheet.goals if (bar := _bar(goal, t))]


def find_dots(sheet: Sheet, t: Translator) -> list[PillarDot]:
    """Return a dot for each year of each pillar that has a target."""
    return [_dot(goal, check, t) for goal in sheet.pillars for check in goal.checks]


def dots_note(sheet: Sheet, t: Translator) -> str:
    """Return how the dots are read, and why nothing joins the years."""
    note = t("plans.dots_note", year=sheet.pillars[0].target.year)
    return f"{note} {break_reason('dti-2024', 2023, 2024, t)}"


def _bar(goal: Goal, t: Translator) -> TargetBar | None:
    target, latest = goal.target, goal.latest
    if latest is None or target.measurement_unit != "percent":
        return None
    name = target.name.in_language(t.language)
    told = t("plans.bar", scope=target.scope, actual=in_year(latest, t), target=in_year(target, t))
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
