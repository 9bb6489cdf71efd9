"""A goal and what it takes as one sentence, for pages, files and the command line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from ictexplore.export.assumption import assumption_words
from ictexplore.export.before_after import short_name
from ictexplore.export.moves import control_name
from ictexplore.export.sentence import edition_name, say_baseline, say_place
from ictexplore.i18n import Translator, format_points, format_score, translator
from ictexplore.i18n.differences import format_printed
from ictexplore.model import (
    SCORE_DECIMALS,
    SCORE_MAX,
    AllOf,
    AnyOf,
    Assumption,
    Control,
    EditionTable,
    Goal,
    GoalAnswer,
    Limits,
    MeanGoal,
    PlaceGoal,
    Printed,
    Reach,
    ScoreGoal,
    SingleAnswer,
)


def goal_words(table: EditionTable, goal: Goal, *, language: str) -> str:
    """Say a goal as a noun: «hạng 10 trở lên»."""
    t = translator(language, table.edition.origin)
    if not isinstance(goal, AnyOf | AllOf):
        return _say_one(goal, _pillar_name(table, goal.aggregate, t), t)
    key = "goal.either" if isinstance(goal, AnyOf) else "goal.both"
    parts: list[str] = []
    named = ""
    for part in goal.goals:
        if isinstance(part, AnyOf | AllOf):
            parts.append(goal_words(table, part, language=language))
            continue
        # Of one pillar the name is said once: «Kinh tế số hạng 30 trở lên hoặc điểm trên …».
        is_repeated = isinstance(goal, AnyOf) and part.aggregate == named
        pillar = "" if is_repeated else _pillar_name(table, part.aggregate, t)
        parts.append(_say_one(part, pillar, t))
        named = part.aggregate
    return reduce(lambda one, other: t(key, one=one, other=other), parts)


def _say_one(goal: PlaceGoal | ScoreGoal | MeanGoal, pillar: str, t: Translator) -> str:
    if isinstance(goal, PlaceGoal):
        key = "goal.place_pillar" if pillar else "goal.place"
        return t(key, place=goal.place, pillar=pillar)
    if isinstance(goal, ScoreGoal):
        key = "goal.score_pillar" if pillar else "goal.score"
        return t(key, score=format_score(goal.score, t.language), pillar=pillar)
    return t("goal.mean_pillar" if pillar else "goal.mean", pillar=pillar)


def goal_sentence(
    table: EditionTable, answer: GoalAnswer, assumption: Assumption, *, language: str
) -> str:
    """Say what the cheapest mix is, that the goal is reached already, or how near one gets.

    Parameters
    ----------
    table : the published edition
    answer, assumption : what was found, and where the rivals were assumed to be
    """
    t = translator(language, table.edition.origin)
    told = {
        "goal": goal_words(table, answer.goal, language=language),
        "unit": table.standing(answer.unit).unit.name,
        "reached": reached_words(table, answer, language=language),
        "rivals": assumption_words(table, assumption, language=language),
    }
    if not answer.is_feasible:
        return t("goal.infeasible", **told)
    if answer.is_reached:
        return t("goal.already", **told)
    return t(
        "goal.feasible",
        changes=_join(change_words(table, answer, t), t),
        points=format_points(answer.points, language),
        total=table.framework.composite.total,
        **told,
    )


def reached_words(table: EditionTable, answer: GoalAnswer, *, language: str) -> str:
    """Say how far each aggregate that was asked for comes, as a clause."""
    t = translator(language, table.edition.origin)
    return _join(reach_words(table, answer, t), t)


def reach_words(table: EditionTable, answer: GoalAnswer, t: Translator) -> list[str]:
    """Say how far each aggregate that was asked for comes, a clause each."""
    return [_say_reach(table, answer.unit, reach, t) for reach in answer.reached]


def change_words(table: EditionTable, answer: GoalAnswer, t: Translator) -> list[str]:
    """Say each change of the cheapest mix, as the sentence lists them."""
    return [
        t(
            "goal.change",
            control=control_name(table.framework, control, t, is_inside=True),
            before=say_baseline(control, t),
            after=format_score(answer.changes[control.code], t.language),
        )
        for control in answer.controls
        if control.code in answer.changes
    ]


def limits_sentence(
    table: EditionTable, controls: Sequence[Control], limits: Limits, *, language: str
) -> str:
    """Say which caps and efforts were set, empty where none was."""
    t = translator(language, table.edition.origin)
    names = {c.code: short_name(table.framework, c, t) for c in controls}
    told = tuple(
        t("goal.limit_cap", name=names[code], cap=format_score(cap, language))
        for code, cap in limits.caps.items()
    )
    told += tuple(
        t("goal.limit_effort", name=names[code], effort=format_printed(f"{effort:g}", language))
        for code, effort in limits.efforts.items()
    )
    return t("goal.limits_said", limits=told) if told else ""


def needed_words(single: SingleAnswer, limits: Limits, *, language: str) -> str:
    """Return the value one control needs alone, or that its cap isn't enough."""
    if single.needed is not None:
        return format_score(single.needed, language)
    cap = limits.caps.get(single.control, SCORE_MAX)
    return translator(language)("goal.single_infeasible", cap=format_score(cap, language))


def _pillar_name(table: EditionTable, aggregate: str, t: Translator) -> str:
    names = {a.code: a.name.in_language(t.language) for a in table.framework.pillars}
    return names.get(aggregate, "")


def _join(parts: list[str], t: Translator) -> str:
    *front, last = parts
    return t("sentence.list", front=tuple(front), last=last) if front else last


def _say_reach(table: EditionTable, unit: str, reach: Reach, t: Translator) -> str:
    score = format_score(reach.score, t.language)
    pillar = _pillar_name(table, reach.aggregate, t)
    if reach.rank is None:
        return t("goal.reached_unranked", pillar=pillar, score=score)
    place = say_place(reach.rank, len(table.standings), t)
    if pillar:
        return t("goal.reached_pillar", pillar=pillar, score=score, place=place)
    edition = edition_name(table.edition, t.language)
    score = _say_composite(table.standing(unit).composite, reach.score, t)
    return t("goal.reached_composite", edition=edition, score=score, place=place)


def _say_composite(printed: Printed | None, score: int, t: Translator) -> str:
    """Return a composite: today's as it was printed, one that follows from it to 4 decimals."""
    if printed is None or printed.decimals >= SCORE_DECIMALS:
        return format_score(score, t.language)
    if score == printed.value:
        return format_score(score, t.language, printed.decimals)
    return t("sentence.about", score=format_score(score, t.language))
