"""What is wanted, as the address writes it: ``hang-10``, ``diem-0.75``, ``chinh_quyen_so-25``."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from ictexplore.i18n import parse_score
from ictexplore.model import COMPOSITE, AllOf, Goal, MeanGoal, PlaceGoal, RankInterval, ScoreGoal

WANTED = "muon"
"""Query parameter that holds what is wanted, once a wish."""

PLACE, SCORE, MEAN, PLAN = "hang", "diem", "tren-trung-binh", "ke-hoach"
EXAMPLES = ("hang-10", "diem-0.75", MEAN, "chinh_quyen_so-25", f"chinh_quyen_so-{MEAN}")

_ROUND = (50, 40, 30, 25, 20, 10)
"""Places that people aim at."""

_WHOLE = re.compile(r"[0-9]{1,4}")

Slot = tuple[str, str]
"""Which kind of wish, and about which aggregate or plan: one entry on the page."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish as the address writes it, the slot it fills, and the goal it means.

    One that ``is_default`` was chosen by nobody and gives way to any that is.
    """

    text: str
    slot: Slot
    goal: Goal
    is_default: bool = False


def read_wish(given: str, pillars: Collection[str], plans: Mapping[str, Goal]) -> Wish | None:
    """Return what a value of the address wishes; ``None`` where it means nothing here.

    Raises `IctexploreError` for a score that can't be read. A place that doesn't exist is left to
    the engine to refuse.
    """
    head, _, tail = given.rpartition("-")
    if given == MEAN:
        return Wish(given, (MEAN, COMPOSITE), MeanGoal())
    if given.endswith(f"-{MEAN}"):
        code = given.removesuffix(f"-{MEAN}")
        return Wish(given, (MEAN, code), MeanGoal(code)) if code in pillars else None
    if given.startswith(f"{PLAN}-"):
        plan = given.removeprefix(f"{PLAN}-")
        return Wish(given, (PLAN, plan), plans[plan]) if plan in plans else None
    if head == SCORE:
        return Wish(given, (SCORE, COMPOSITE), ScoreGoal(parse_score(tail)))
    aggregate = COMPOSITE if head == PLACE else head
    if (head == PLACE or head in pillars) and _WHOLE.fullmatch(tail):
        return Wish(given, (PLACE, aggregate), PlaceGoal(int(tail), aggregate))
    return None


def write_wish(slot: Slot, value: str = "") -> str:
    """Return a wish for the address; ``value`` is what was typed into its entry."""
    kind, about = slot
    if kind == PLAN:
        return f"{PLAN}-{about}"
    if kind == MEAN:
        return MEAN if about == COMPOSITE else f"{about}-{MEAN}"
    head = kind if about == COMPOSITE else about
    return f"{head}-{value.strip().replace(',', '.')}"


def default_wish(rank: RankInterval) -> Wish:
    """Return the next round place above; within the first ten one place up."""
    place = next((p for p in _ROUND if p < rank.worst), max(rank.worst - 1, 1))
    return Wish(f"{PLACE}-{place}", (PLACE, COMPOSITE), PlaceGoal(place), is_default=True)


def keep_others(wishes: Sequence[Wish], slots: Collection[Slot]) -> list[str]:
    """Return the chosen wishes of all other slots, for the address."""
    return [w.text for w in wishes if w.slot not in slots and not w.is_default]


def joint_goal(wishes: Sequence[Wish]) -> Goal:
    """Return the goal of all wishes at once."""
    goals = tuple(wish.goal for wish in wishes)
    return goals[0] if len(goals) == 1 else AllOf(goals)
