"""Amounts, distances and findings of plans in words."""

from __future__ import annotations

from fractions import Fraction

from ictexplore.engine.composite import round_half_up
from ictexplore.engine.targets import PillarCheck
from ictexplore.i18n import Translator, format_integer, format_score
from ictexplore.i18n.differences import format_printed
from ictexplore.store import PlanFigure
from ictexplore.ui.plans.sheet import Goal, Sheet, met_by_year

UNITS = {
    "percent": "plans.unit_percent",
    "rank": "plans.unit_rank",
    "times": "plans.unit_times",
    "times_per_week": "plans.unit_times_per_week",
    "documents_per_month": "plans.unit_documents_per_month",
    "billion_vnd": "plans.unit_billion_vnd",
    "agencies": "plans.unit_agencies",
    "centres": "plans.unit_centres",
    "districts": "plans.unit_districts",
    "enterprises": "plans.unit_enterprises",
    "groups": "plans.unit_groups",
    "incidents": "plans.unit_incidents",
    "people": "plans.unit_people",
    "procedures": "plans.unit_procedures",
    "rooms": "plans.unit_rooms",
    "services": "plans.unit_services",
    "sites": "plans.unit_sites",
    "websites": "plans.unit_websites",
}
"""Code of a unit of measurement → how an amount of it reads."""

TOPICS = {
    "an_toan_thong_tin": "plans.topic_security",
    "chinh_quyen_so": "plans.topic_government",
    "ha_tang": "plans.topic_infrastructure",
    "kinh_te_so": "plans.topic_economy",
    "ngan_sach": "plans.topic_budget",
    "nhan_luc": "plans.topic_people",
    "nhan_thuc": "plans.topic_awareness",
    "sxkd": "plans.topic_business",
    "the_che": "plans.topic_institutions",
    "ung_dung": "plans.topic_application",
    "xa_hoi_so": "plans.topic_society",
}
"""Code of a topic → its name."""

_COMPARATORS = {">=": "plans.at_least", "<=": "plans.at_most", "~": "plans.about"}


def amount_text(figure: PlanFigure, t: Translator) -> str:
    """Return a figure with its unit, and with «at least» or «about» where it says so."""
    said = measured(figure.value, figure.measurement_unit, t)
    key = _COMPARATORS.get(figure.comparator)
    return t(key, amount=said) if key else said


def in_year(figure: PlanFigure, t: Translator) -> str:
    """Return a figure with its unit and year."""
    return t("plans.in_year", amount=amount_text(figure, t), year=figure.year)


def measured(value: float, unit: str, t: Translator) -> str:
    """Return an amount in its unit of measurement."""
    return t(UNITS[unit], value=_plain(value, t))


def left_text(goal: Goal, t: Translator) -> str:
    """Return what is left of the way, as of which year; «no figure» where nothing tells."""
    if goal.latest is None or goal.left is None:
        return t("common.unknown")
    if goal.left == 0:
        return t("plans.reached", year=goal.latest.year)
    if goal.target.measurement_unit == "percent":
        amount = t("plans.percentage_points", value=_plain(goal.left, t))
    else:
        amount = measured(goal.left, goal.target.measurement_unit, t)
    return t("plans.left", amount=amount)


def _plain(value: float, t: Translator) -> str:
    if value == int(value):
        return format_integer(int(value), t.language)
    return format_printed(repr(value), t.language)


def check_text(check: PillarCheck, t: Translator) -> str:
    """Return whether a pillar target was met in a year, by what, or how far it was."""
    if check.is_ranked and check.is_above_mean:
        return t("plans.met_both")
    if check.is_ranked:
        return t("plans.met_by_rank")
    if check.is_above_mean:
        return t("plans.met_by_mean")
    return t(
        "plans.not_met",
        places=check.places_left,
        score=exact_score(check.score_left, t),
    )


def exact_score(value: Fraction, t: Translator) -> str:
    """Return an exact score, in units of 0.0001, rounded to four decimals."""
    return format_score(round_half_up(value.numerator, value.denominator), t.language)


def sheet_title(sheet: Sheet, unit: str, t: Translator) -> str:
    """Return the finding of a sheet."""
    if sheet.pillars:
        years = met_by_year(sheet.pillars)
        told = tuple(
            t("plans.met_in", year=year, met=met, of=len(sheet.pillars))
            for year, met in reversed(years.items())
        )
        return t("plans.title_pillars", unit=unit, met="; ".join(told))
    if not sheet.goals:
        figures = len(sheet.others)
        return t("plans.title_figures", unit=unit, figures=figures, year=sheet.others[0].year)
    known = [goal for goal in sheet.goals if goal.latest]
    year, targets = sheet.goals[0].target.year, len(sheet.goals)
    if not known:
        return t("plans.title_unknown", unit=unit, targets=targets, year=year)
    farthest = max(known, key=lambda goal: goal.left or 0)
    return t(
        "plans.title_goals",
        unit=unit,
        targets=targets,
        year=year,
        known=len(known),
        goal=goal_name(farthest.target, t),
        left=left_text(farthest, t),
    )


def goal_name(figure: PlanFigure, t: Translator) -> str:
    """Return what a figure is about, with its scope."""
    return t("plans.goal", name=figure.name, scope=figure.scope)
