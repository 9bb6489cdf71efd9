"""What a goal takes of a unit of an own index, told: a sentence, and a row an indicator."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.goal import OwnGoal, OwnGoalAnswer, OwnPlace
from ictexplore.engine.own_index.rooms import OwnLimits, Room, find_rooms
from ictexplore.engine.own_index.standings import count_ranked
from ictexplore.export.own_index import format_own_place, round_towards
from ictexplore.export.view import Figures
from ictexplore.i18n import Translator, shorten
from ictexplore.model.own_index import few_names
from ictexplore.takeaway.own_index.words import (
    all_decimals,
    say_place,
    say_score,
    say_value,
    write_number,
)

_DECIMALS_MIN = 2
"""What is needed is told to at least so many decimals, even of whole numbers."""


@dataclass(frozen=True, slots=True)
class Need:
    """What an indicator needs: today's value, its best, that which does alone, that in the mix."""

    code: str
    today: float
    cap: float
    alone: float | None
    mixed: float | None


def find_needs(index: OwnIndex, answer: OwnGoalAnswer, limits: OwnLimits) -> list[Need]:
    """Return what each indicator that can be bettered needs, rounded so that it still reaches."""
    return [_need(index, room, answer) for room in find_rooms(index, answer.unit, limits)]


def _need(index: OwnIndex, room: Room, answer: OwnGoalAnswer) -> Need:
    up = index.framework.node(room.code).direction
    decimals = max(all_decimals(index)[index.row(room.code)], _DECIMALS_MIN)

    def rounded(value: float | None) -> float | None:
        return None if value is None else round_towards(value, room.cap, decimals, up)

    alone, mixed = answer.singles.get(room.code), answer.changes.get(room.code)
    return Need(room.code, room.today, room.cap, rounded(alone), rounded(mixed))


def goal_words(index: OwnIndex, goal: OwnGoal, t: Translator) -> str:
    """Return what is wanted: a place among all that are ranked, or a score."""
    if isinstance(goal, OwnPlace):
        return t("ownfile.goal_place", place=format_own_place(goal.place, count_ranked(index)))
    return t("ownfile.goal_score", score=say_score(index, goal.score, t))


def goal_sentence(
    index: OwnIndex, answer: OwnGoalAnswer, needs: Sequence[Need], t: Translator
) -> str:
    """Return whether the goal can be reached, and by which changes."""
    unit, name = answer.unit, shorten(index.units[answer.unit])
    goal = goal_words(index, answer.goal, t)
    if answer.is_reached:
        today = stands_words(index, int(index.places[unit]), float(index.composite[unit]), t)
        return t("ownpage.goal_reached", unit=name, goal=goal, today=today)
    if not answer.is_feasible:
        nearest = stands_words(index, answer.rank, answer.score, t)
        return t("ownpage.goal_infeasible", unit=name, goal=goal, nearest=nearest)
    changes = [_step(index, need, t) for need in needs if need.mixed is not None]
    key = "ownpage.goal_cheapest" if answer.rule == "cheapest" else "ownpage.goal_equal"
    return t(key, unit=name, goal=goal, changes=few_names(changes))


def _step(index: OwnIndex, need: Need, t: Translator) -> str:
    """Return an indicator's way in the mix: up, or down where less is better."""
    node = index.framework.node(need.code)
    return t(
        "ownpage.step_up" if node.direction > 0 else "ownpage.step_down",
        indicator=shorten(node.label),
        before=say_value(index, need.code, need.today, t),
        after=say_value(index, need.code, need.mixed, t),
    )


def left_words(index: OwnIndex, unit: int, needs: Sequence[Need], t: Translator) -> list[str]:
    """Return in a sentence each why indicators are missing among the needs; none where all are."""
    needed = {need.code for need in needs}
    capped: list[str] = []
    blank: list[str] = []
    for node in index.framework.indicators:
        if node.code not in needed:
            is_blank = math.isnan(index.raw[index.row(node.code)][unit])
            (blank if is_blank else capped).append(shorten(node.label))
    named = {"ownpage.left_capped": capped, "ownpage.left_blank": blank}
    return [t(key, indicators=few_names(names)) for key, names in named.items() if names]


def stands_words(index: OwnIndex, place: int | None, score: float | None, t: Translator) -> str:
    """Return a place and the score that goes with it."""
    told = {"place": say_place(index, place or 0), "score": say_score(index, score, t)}
    return t("ownfile.stands", **told)


def need_figures(
    index: OwnIndex, answer: OwnGoalAnswer, needs: Sequence[Need], t: Translator
) -> Figures:
    """Return a row an indicator: today, alone, in the mix, best of all."""
    mixed = ("ownpage.head_mixed",) if answer.is_feasible else ()
    heads = (
        "ownpage.head_part",
        "ownpage.head_today",
        "ownpage.head_alone",
        *mixed,
        "ownpage.head_cap",
    )

    def row(need: Need) -> tuple[str, ...]:
        def say(value: float | None) -> str:
            return say_value(index, need.code, value, t)

        cells = {
            "ownpage.head_part": index.framework.node(need.code).label,
            "ownpage.head_today": say(need.today),
            "ownpage.head_alone": t("ownpage.not_alone") if need.alone is None else say(need.alone),
            "ownpage.head_mixed": say(need.today if need.mixed is None else need.mixed),
            "ownpage.head_cap": say(need.cap),
        }
        return tuple(cells[head] for head in heads)

    return Figures(tuple(map(t, heads)), tuple(map(row, needs)))


def limits_words(index: OwnIndex, limits: OwnLimits, t: Translator) -> list[str]:
    """Return in a sentence which limits are set; none where none is."""

    def name(code: str) -> str:
        return shorten(index.framework.node(code).label)

    told = [
        t("ownpage.limit_cap", indicator=name(code), value=say_value(index, code, cap, t))
        for code, cap in limits.caps.items()
    ]
    told += [
        t("ownpage.limit_effort", indicator=name(code), value=write_number(effort, t))
        for code, effort in limits.efforts.items()
    ]
    return [t("ownpage.limits_said", limits=tuple(told))] if told else []
