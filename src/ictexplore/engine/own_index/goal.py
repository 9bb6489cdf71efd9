"""Goal seek: what it would take a unit to reach a place or a score.

Everything is asked of the index built anew from the changed values (see `whatif`), so the answer
holds when it is simulated. A better value of one indicator never worsens the unit's place under
min-max, percentile ranks and goalposts with weights of zero or more: its own score can't fall and
no other's can rise. So the first value that reaches is found by halving. The same holds of its
score, under z-scores as well.

Two settings are no such scale: with z-scores a value far off widens the deviation and may lift
others, and where a mean stands for the gaps of others it moves along. There what is found is a
value from which the place is reached, not for certain the nearest one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.mix import effective_weights, is_linear
from ictexplore.engine.own_index.places import TOLERANCE
from ictexplore.engine.own_index.probe import Probe
from ictexplore.engine.own_index.rooms import OwnLimits, Room, find_rooms, turning_points
from ictexplore.engine.own_index.search import find_first, find_least
from ictexplore.engine.own_index.whatif import simulate_unit
from ictexplore.model import IctexploreError

_SHARE_RESOLUTION = 1e-9
"""Where halving ends for a share of all rooms."""

Rule = Literal["cheapest", "equal"]
Reaches = Callable[[Mapping[str, float]], bool]
"""Whether changed values reach the goal."""


@dataclass(frozen=True, slots=True)
class OwnPlace:
    """A place to stand at, or better."""

    place: int


@dataclass(frozen=True, slots=True)
class OwnScore:
    """A score of the index to have, or more."""

    score: float


OwnGoal = OwnPlace | OwnScore


@dataclass(frozen=True, slots=True)
class OwnGoalAnswer:
    """What a goal takes.

    ``singles`` maps each indicator that has room to the value that reaches the goal alone,
    ``None`` where not even its cap does. ``changes`` is the mix: by ``rule`` the cheapest one, or
    every indicator by the same share of its room; empty where nothing is needed or nothing is
    enough. ``rank`` and ``score`` are the unit's with it, or the best that all caps together give.
    """

    unit: int
    goal: OwnGoal
    is_reached: bool
    is_feasible: bool
    singles: Mapping[str, float | None]
    rule: Rule
    changes: Mapping[str, float]
    rank: int | None
    score: float | None


def seek_goal(
    index: OwnIndex, unit: int, goal: OwnGoal, limits: OwnLimits | None = None
) -> OwnGoalAnswer:
    """Return what it takes the unit at position ``unit`` to stand at a place or have a score.

    The mix is the cheapest where the index is linear (arithmetic means of min-max or goalposts):
    effort is Σ effort × normalised points gained, and the indicators with the most weight for
    their effort are used up one after the other, the last one no further than needed. Where the
    unit itself holds the lowest value of an indicator, bettering it also lowers others, which
    this order doesn't foresee: the mix then reaches the goal at little more than the least
    effort. Elsewhere every indicator goes the same share of its room, the least that is enough.

    Raises
    ------
    IctexploreError
        For a place that doesn't exist, a unit without a score, a cap worse than today's value,
        an effort that isn't above zero.
    """
    limits = limits or OwnLimits()
    _check(index, unit, goal)
    rooms, probe = find_rooms(index, unit, limits), Probe(index, unit)
    reaches = _test_of(goal, probe)
    rule: Rule = "cheapest" if is_linear(index.settings) else "equal"
    useful = _by_worth(index, unit, rooms, limits)
    is_reached = reaches({})
    if isinstance(goal, OwnPlace):  # as all units are ranked, near ties included
        is_reached = int(index.places[unit]) <= goal.place
    everything = {room.code: room.cap for room in useful}
    feasible = is_reached or reaches(everything)
    changes: Mapping[str, float] = {}
    if feasible and not is_reached:
        changes = _cheapest(useful, reaches) if rule == "cheapest" else _equal(useful, reaches)
    # All units are ranked anew: at a near tie the probe is stricter than that.
    best = simulate_unit(index, unit, changes if feasible else everything)
    return OwnGoalAnswer(
        unit=unit,
        goal=goal,
        is_reached=is_reached,
        is_feasible=feasible,
        singles={room.code: _alone(index, room, reaches) for room in rooms},
        rule=rule,
        changes=changes,
        rank=best.rank_after,
        score=best.after[index.framework.root.code],
    )


def _check(index: OwnIndex, unit: int, goal: OwnGoal) -> None:
    ranked = int((index.places > 0).sum())
    if not index.places[unit]:
        raise IctexploreError("ownindex.unit_unscored", unit=index.units[unit])
    if isinstance(goal, OwnPlace) and not 1 <= goal.place <= ranked:
        raise IctexploreError("ownindex.place_range", given=goal.place, units=ranked)


def _test_of(goal: OwnGoal, probe: Probe) -> Reaches:
    def at_place(changes: Mapping[str, float]) -> bool:
        rank = probe.place(changes)
        return isinstance(goal, OwnPlace) and rank is not None and rank <= goal.place

    def at_score(changes: Mapping[str, float]) -> bool:
        score = probe.score(changes)
        if score is None or isinstance(goal, OwnPlace):
            return False
        return score >= goal.score - TOLERANCE * abs(goal.score)

    return at_place if isinstance(goal, OwnPlace) else at_score


def _alone(index: OwnIndex, room: Room, reaches: Reaches) -> float | None:
    def reach(value: float) -> bool:
        return reaches({room.code: value})

    if points := turning_points(index, room):
        return find_first(reach, points)
    return find_least(reach, room.today, room.cap)


def _by_worth(index: OwnIndex, unit: int, rooms: Sequence[Room], limits: OwnLimits) -> list[Room]:
    """Return the indicators that lift the index, those that weigh most for their effort first."""
    weights = effective_weights(index, unit)
    worth = {r.code: weights.get(r.code, 0.0) / limits.efforts.get(r.code, 1.0) for r in rooms}
    lifting = [room for room in rooms if worth[room.code] > 0]
    return sorted(lifting, key=lambda room: -worth[room.code])


def _cheapest(rooms: Sequence[Room], reaches: Reaches) -> Mapping[str, float]:
    used: dict[str, float] = {}
    for room in rooms:
        before = dict(used)
        used[room.code] = room.cap
        if reaches(used):
            value = find_least(
                lambda v, code=room.code, base=before: reaches(base | {code: v}),  # type: ignore[misc]
                room.today,
                room.cap,
            )
            return before | {room.code: room.cap if value is None else value}
    return used


def _equal(rooms: Sequence[Room], reaches: Reaches) -> Mapping[str, float]:
    share = find_least(
        lambda t: reaches({room.code: room.at(t) for room in rooms}), 0.0, 1.0, _SHARE_RESOLUTION
    )
    return {room.code: room.at(1.0 if share is None else share) for room in rooms}
