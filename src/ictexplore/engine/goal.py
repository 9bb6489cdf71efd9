"""Goal seek: what it would take a unit to reach a place, a score or the national mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ictexplore.engine.caps import check_limits
from ictexplore.engine.composite import IntArray
from ictexplore.engine.mix import FloatArray, find_alone, find_mix, gather
from ictexplore.engine.position import bounded_quotient
from ictexplore.engine.quotients import find_quotients
from ictexplore.engine.residual import find_controls
from ictexplore.engine.thresholds import Branch, find_branches, find_place
from ictexplore.model import (
    SCORE_MAX,
    AllOf,
    AnyOf,
    Control,
    EditionTable,
    Goal,
    GoalAnswer,
    IctexploreError,
    Limits,
    MeanGoal,
    PlaceGoal,
    Quotient,
    Reach,
    SingleAnswer,
)


@dataclass(frozen=True, slots=True)
class _Task:
    """A branch of the goal as arithmetic: points (aggregates, controls), needs (aggregates,)."""

    branch: Branch
    points: IntArray
    needs: IntArray


@dataclass(frozen=True, slots=True)
class _Seeker:
    """What can be moved of a unit, how far and at what effort; arrays go by control."""

    table: EditionTable
    unit: str
    controls: tuple[Control, ...]
    quotients: Mapping[str, Quotient | None]
    rooms: IntArray
    stakes: IntArray
    efforts: FloatArray


def seek_goal(
    table: EditionTable, unit_code: str, goal: Goal, limits: Limits | None = None
) -> GoalAnswer:
    """Return what it takes the unit to reach the goal: alone by each control, and most cheaply.

    A place is competition ranked by scores rounded half up to 4 decimals, composite and pillars
    alike; where rivals are unknown it counts as reached when it is sure. The mix is whole units of
    0.0001, reaches the goal when simulated, and none of its changes can be lowered by one.

    Parameters
    ----------
    table : the edition, rivals where they are assumed to be (see `move_rivals`)
    unit_code, goal : who wants what
    limits : caps and efforts; every control up to 1.0000 at the same effort by default

    Raises
    ------
    IctexploreError
        For a unit that can't be simulated, and a goal or limits that can't be meant.
    """
    seeker = _prepare(table, unit_code, limits or Limits())
    tasks = [_task(seeker, branch) for branch in find_branches(table, unit_code, goal)]
    solved = [(t, m) for t in tasks if (m := _solve(seeker, t)) is not None]
    if solved:
        task, mix = min(solved, key=lambda pair: _effort(seeker, pair[1]))
    else:
        task, mix = min(tasks, key=lambda t: _shortfall(seeker, t)), seeker.rooms
    return GoalAnswer(
        goal=goal,
        unit=unit_code,
        controls=seeker.controls,
        is_reached=bool(solved) and not mix.any(),
        is_feasible=bool(solved),
        needed_composite=_needed_composite(table, task.branch),
        singles=_singles(seeker, tasks),
        changes=_changes(seeker, mix) if solved else {},
        points=int(seeker.stakes @ mix) if solved else 0,
        reached=tuple(_reach(seeker, code, mix) for code in task.branch),
    )


def plan_goal(limits: Mapping[str, int]) -> AllOf:
    """Return the goal of a plan: each pillar among the first so many, or above the mean."""
    return AllOf(
        tuple(
            AnyOf((PlaceGoal(place, pillar), MeanGoal(pillar))) for pillar, place in limits.items()
        )
    )


def _prepare(table: EditionTable, unit_code: str, limits: Limits) -> _Seeker:
    quotients = find_quotients(table, unit_code)
    controls = find_controls(table, unit_code)
    check_limits(table.framework, controls, limits)
    rooms = [limits.caps.get(c.code, SCORE_MAX) - c.baseline for c in controls]
    efforts = [limits.efforts.get(c.code, 1.0) for c in controls]
    return _Seeker(
        table=table,
        unit=unit_code,
        controls=controls,
        quotients=quotients,
        rooms=np.array(rooms, dtype=np.int64),
        stakes=np.array([c.points for c in controls], dtype=np.int64),
        efforts=np.array(efforts),
    )


def _task(seeker: _Seeker, branch: Branch) -> _Task:
    quotients = [_quotient(seeker, code) for code in branch]
    needs = [_need(q, score) for q, score in zip(quotients, branch.values(), strict=True)]
    codes = [c.code for c in seeker.controls]
    return _Task(
        branch, gather([q.points for q in quotients], codes), np.array(needs, dtype=np.int64)
    )


def _quotient(seeker: _Seeker, aggregate: str) -> Quotient:
    quotient = seeker.quotients[aggregate]
    if quotient is None:
        pillar = next(a for a in seeker.table.framework.pillars if a.code == aggregate)
        raise IctexploreError(
            "error.goal_pillar_unknown", pillar=pillar.name, edition=seeker.table.edition.title
        )
    return quotient


def _need(quotient: Quotient, score: int) -> int:
    """Return the gain from which the quotient, rounded half up, reads ``score`` or more."""
    # Half up: (numerator + gain) / total ≥ score − 1/2.
    lowest = -((1 - 2 * score) * quotient.total // 2)
    return max(lowest - quotient.numerator, 0)


def _solve(seeker: _Seeker, task: _Task) -> IntArray | None:
    if max(task.branch.values()) > SCORE_MAX:
        return None
    if not task.needs.any():
        return np.zeros_like(seeker.rooms)
    return find_mix(task.points, task.needs, seeker.rooms, seeker.stakes, seeker.efforts)


def _effort(seeker: _Seeker, mix: IntArray) -> float:
    return float((seeker.efforts * seeker.stakes) @ mix)


def _shortfall(seeker: _Seeker, task: _Task) -> int:
    """Return what is missing with every control at its cap, in units of 0.0001 points."""
    return int((task.needs - task.points @ seeker.rooms).clip(0).sum())


def _needed_composite(table: EditionTable, branch: Branch) -> int | None:
    needed = branch.get(table.framework.composite.code)
    return None if needed is None or needed > SCORE_MAX else needed


def _singles(seeker: _Seeker, tasks: Sequence[_Task]) -> tuple[SingleAnswer, ...]:
    return tuple(
        SingleAnswer(control.code, _value_alone(seeker, tasks, i))
        for i, control in enumerate(seeker.controls)
    )


def _value_alone(seeker: _Seeker, tasks: Sequence[_Task], i: int) -> int | None:
    """Return the lowest value of control ``i`` that reaches any branch of the goal."""
    room, baseline = int(seeker.rooms[i]), seeker.controls[i].baseline
    alone = [
        find_alone(task.points[:, i].tolist(), task.needs.tolist(), room)
        for task in tasks
        if max(task.branch.values()) <= SCORE_MAX
    ]
    return min((baseline + change for change in alone if change is not None), default=None)


def _changes(seeker: _Seeker, mix: IntArray) -> dict[str, int]:
    return {
        c.code: c.baseline + int(change)
        for c, change in zip(seeker.controls, mix, strict=True)
        if change
    }


def _reach(seeker: _Seeker, aggregate: str, mix: IntArray) -> Reach:
    """Return what an aggregate comes to with the mix, and its place."""
    quotient = _quotient(seeker, aggregate)
    gains = (
        quotient.points.get(c.code, 0) * int(change)
        for c, change in zip(seeker.controls, mix, strict=True)
    )
    score = bounded_quotient(quotient.numerator + sum(gains), quotient.total)
    return Reach(aggregate, score, find_place(seeker.table, seeker.unit, aggregate, score))
