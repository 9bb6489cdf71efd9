"""Goals as scores: a goal is reached where each aggregate it is about has at least some score.

A place is reached with the score that shares it, a mean is passed with the next score above it,
so every goal comes down to lowest scores of composite and pillars in units of 0.0001, and goals of
which one is enough to several such branches.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import floor

from ictexplore.engine.bounds import score_field
from ictexplore.engine.national import composite_mean, pillar_mean
from ictexplore.engine.pillars import pillar_scores
from ictexplore.engine.position import find_index, published_position
from ictexplore.engine.whatif import moved_place, place_after
from ictexplore.model import (
    SCORE_MAX,
    Aggregate,
    AllOf,
    AnyOf,
    EditionTable,
    Goal,
    IctexploreError,
    MeanGoal,
    PlaceGoal,
    RankInterval,
    ScoreGoal,
)

Branch = Mapping[str, int]
"""Aggregate → lowest score that will do; 10001 where not even 1.0000 would."""


def find_branches(table: EditionTable, unit_code: str, goal: Goal) -> tuple[Branch, ...]:
    """Return the ways to reach a goal, without those that ask for more than another does.

    Raises
    ------
    IctexploreError
        For a place or a score that doesn't exist, no goal at all, goals that contradict each
        other, an aggregate the edition doesn't have, or one that isn't known of every unit.
    """
    branches = _branches(table, unit_code, goal)
    kept: list[Branch] = []
    for branch in sorted(branches, key=lambda b: (len(b), *b.values())):
        if not any(_asks_no_more(other, branch) for other in kept):
            kept = [other for other in kept if not _asks_no_more(branch, other)] + [branch]
    return tuple(kept)


def find_place(
    table: EditionTable, unit_code: str, aggregate: str, score: int
) -> RankInterval | None:
    """Return the places open to the unit with a score, ``None`` for a pillar not known of all."""
    if aggregate == table.framework.composite.code:
        shift = score - published_position(table, unit_code).composite
        return place_after(score_field(table.standings), find_index(table, unit_code), shift)
    rivals = _rival_scores(table, unit_code, _pillar(table, aggregate))
    if rivals is None:
        return None
    place = 1 + sum(rival > score for rival in rivals)
    return RankInterval(place, place)


def _branches(table: EditionTable, unit_code: str, goal: Goal) -> list[Branch]:
    if isinstance(goal, AnyOf | AllOf):
        if not goal.goals:
            raise IctexploreError("error.goal_missing")
        parts = [_branches(table, unit_code, part) for part in goal.goals]
        if isinstance(goal, AnyOf):
            return [branch for part in parts for branch in part]
        _refuse_contradiction(table, goal.goals)
        return [_join(chosen) for chosen in product(*parts)]
    return [{goal.aggregate: _threshold(table, unit_code, goal)}]


def _join(branches: Iterable[Branch]) -> Branch:
    joint: dict[str, int] = {}
    for branch in branches:
        for aggregate, score in branch.items():
            joint[aggregate] = max(score, joint.get(aggregate, 0))
    return joint


def _asks_no_more(one: Branch, other: Branch) -> bool:
    return all(score <= other.get(aggregate, -1) for aggregate, score in one.items())


def _refuse_contradiction(table: EditionTable, goals: Sequence[Goal]) -> None:
    asked: dict[tuple[type, str], int] = {}
    for goal in goals:
        if not isinstance(goal, PlaceGoal | ScoreGoal):
            continue
        value = goal.place if isinstance(goal, PlaceGoal) else goal.score
        if asked.setdefault((type(goal), goal.aggregate), value) != value:
            name = _aggregate(table, goal.aggregate).name
            raise IctexploreError("error.goal_contradiction", aggregate=name)


def _threshold(table: EditionTable, unit_code: str, goal: PlaceGoal | ScoreGoal | MeanGoal) -> int:
    is_composite = goal.aggregate == table.framework.composite.code
    if isinstance(goal, ScoreGoal):
        if not 0 <= goal.score <= SCORE_MAX:
            raise IctexploreError("error.score_range", given=f"{goal.score / SCORE_MAX:g}")
        _aggregate(table, goal.aggregate)
        return goal.score
    if isinstance(goal, MeanGoal):
        return _above_mean(_rival_mean(table, unit_code, goal.aggregate))
    if not 1 <= goal.place <= len(table.standings):
        raise IctexploreError("error.goal_place", given=goal.place, units=len(table.standings))
    if is_composite:
        return _composite_for_place(table, unit_code, goal.place)
    rivals = _known_rivals(table, unit_code, goal.aggregate)
    return _nth_highest(sorted(rivals), goal.place)


def _composite_for_place(table: EditionTable, unit_code: str, place: int) -> int:
    """Return the composite from which the place is sure, today's where it is held already."""
    published = published_position(table, unit_code)
    field, unit = score_field(table.standings), find_index(table, unit_code)

    def is_reached(composite: int) -> bool:
        return moved_place(field, unit, composite - published.composite).worst <= place

    # The place never gets worse on the way up; beyond the scale where even 1.0000 won't do.
    needed = bisect_left(range(SCORE_MAX + 1), x=True, key=is_reached)
    return min(needed, published.composite) if published.rank.worst <= place else needed


def _nth_highest(ascending: Sequence[int], place: int) -> int:
    """Return what to come up to for at most ``place`` − 1 to stay above; 0 when anything does."""
    return ascending[-place] if place <= len(ascending) else 0


def _above_mean(rivals: Fraction | None) -> int:
    """Return the lowest score x above the mean of all, its own among them.

    x > (Σ rivals + x) / (rivals + 1) exactly where x > Σ rivals / rivals.
    """
    return SCORE_MAX + 1 if rivals is None else floor(rivals) + 1


def _rival_mean(table: EditionTable, unit_code: str, aggregate: str) -> Fraction | None:
    """Return the mean of the others, exact as the national means are; ``None`` without others."""
    others = tuple(s for s in table.standings if s.unit.code != unit_code)
    field = replace(table, standings=others)
    if aggregate == table.framework.composite.code:
        mean = composite_mean(field) if others else None
        if mean is None and others:
            raise IctexploreError("error.goal_mean_unknown", edition=table.edition.title)
        return mean
    _known_rivals(table, unit_code, aggregate)
    return pillar_mean(field, _pillar(table, aggregate)) if others else None


def _known_rivals(table: EditionTable, unit_code: str, pillar_code: str) -> list[int]:
    pillar = _pillar(table, pillar_code)
    rivals = _rival_scores(table, unit_code, pillar)
    if rivals is None:
        raise IctexploreError(
            "error.goal_pillar_unknown", pillar=pillar.name, edition=table.edition.title
        )
    return rivals


def _rival_scores(table: EditionTable, unit_code: str, pillar: Aggregate) -> list[int] | None:
    scores = pillar_scores(table, pillar)
    if len(scores) < len(table.standings):
        return None
    return [score.rounded for code, score in scores.items() if code != unit_code]


def _pillar(table: EditionTable, code: str) -> Aggregate:
    pillars = table.framework.pillars
    if not pillars:
        raise IctexploreError("error.goal_no_pillars", edition=table.edition.title)
    for pillar in pillars:
        if pillar.code == code:
            return pillar
    known = tuple(pillar.code for pillar in pillars)
    raise IctexploreError("error.goal_unknown_pillar", given=code, known=known)


def _aggregate(table: EditionTable, code: str) -> Aggregate:
    composite = table.framework.composite
    return composite if code == composite.code else _pillar(table, code)
