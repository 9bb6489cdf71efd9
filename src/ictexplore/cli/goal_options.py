"""A goal and its limits as a person at a terminal states them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.cli.whatif import parse_settings
from ictexplore.engine.goal import plan_goal
from ictexplore.i18n import parse_score, shorten
from ictexplore.model import (
    AllOf,
    AnyOf,
    Control,
    Framework,
    Goal,
    IctexploreError,
    Limits,
    MeanGoal,
    PlaceGoal,
    ScoreGoal,
)
from ictexplore.store import RANK_PLANS, Store, read_rank_targets

_MEAN = "mean"


@dataclass(frozen=True, slots=True)
class GoalOptions:
    """The options of ``goal`` as typed."""

    ranks: Sequence[str] = ()
    composites: Sequence[str] = ()
    above_mean: bool = False
    pillars: Sequence[str] = ()
    pillars_above_mean: Sequence[str] = ()
    plan: str | None = None
    caps: Sequence[str] = ()
    efforts: Sequence[str] = ()
    rivals: Sequence[str] = ()


def parse_goal(store: Store, framework: Framework, options: GoalOptions) -> Goal:
    """Return the goal, all of them where several are given.

    Raises `IctexploreError` where none is given, or one can't be read.
    """
    goals: list[Goal] = []
    goals += [PlaceGoal(parse_whole(text, "error.goal_place_form")) for text in options.ranks]
    goals += [ScoreGoal(parse_score(text)) for text in options.composites]
    if options.above_mean:
        goals.append(MeanGoal())
    goals += [_parse_pillar(text, framework) for text in options.pillars]
    goals += [MeanGoal(code.strip()) for code in options.pillars_above_mean]
    if options.plan is not None:
        goals.append(read_plan(store, options.plan))
    return goals[0] if len(goals) == 1 else AllOf(tuple(goals))


def parse_limits(controls: Sequence[Control], options: GoalOptions) -> Limits:
    """Return caps and efforts from texts such as ``ha_tang_so=0,8`` and ``ha_tang_so=2``."""
    efforts: dict[str, float] = {}
    for text in options.efforts:
        code, equals, effort = text.partition("=")
        try:
            value = float(effort.replace(",", ".")) if equals and code.strip() else None
        except ValueError:
            value = None
        if value is None:
            example = f"{controls[0].code}=2"
            raise IctexploreError("error.effort_form", given=shorten(text), example=example)
        if code.strip() in efforts:
            raise IctexploreError("error.change_twice", given=shorten(code.strip()))
        efforts[code.strip()] = value
    return Limits(parse_settings(options.caps, controls), efforts)


def parse_whole(text: str, key: str) -> int:
    """Return a whole number a person typed; `IctexploreError` of that key where it is none."""
    digits = text.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) < len("1000000")):
        raise IctexploreError(key, given=shorten(text))
    return int(text)


def read_plan(store: Store, given: str) -> Goal:
    """Return the goal of a plan: its pillars among the first so many, or above the mean."""
    plan = given.strip().lower()
    if plan not in RANK_PLANS:
        known = tuple(RANK_PLANS)
        raise IctexploreError("error.goal_unknown_plan", given=shorten(given), known=known)
    return plan_goal(read_rank_targets(store, plan))


def _parse_pillar(text: str, framework: Framework) -> Goal:
    """Return a goal from ``chinh_quyen_so=25``, ``…=mean``, or ``…=25|mean`` for either."""
    code, equals, wanted = (part.strip() for part in text.partition("="))
    parts = [part.strip() for part in wanted.split("|")]
    if not (equals and code and all(part == _MEAN or part.isdecimal() for part in parts)):
        known = next((pillar.code for pillar in framework.pillars), "chinh_quyen_so")
        raise IctexploreError("error.goal_pillar_form", given=shorten(text), example=known)
    goals: list[Goal] = [
        MeanGoal(code)
        if part == _MEAN
        else PlaceGoal(parse_whole(part, "error.goal_place_form"), code)
        for part in parts
    ]
    return goals[0] if len(goals) == 1 else AnyOf(tuple(goals))
