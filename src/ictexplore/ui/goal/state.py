"""What the address asks of the page: wishes, caps and efforts, each unusable part named."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from ictexplore.engine.goal import plan_goal
from ictexplore.engine.position import published_position
from ictexplore.model import Control, EditionTable, Goal, IctexploreError, Limits
from ictexplore.store import RANK_PLANS, read_rank_targets
from ictexplore.ui.goal.settings import CAPS, EFFORTS, read_cap, read_effort
from ictexplore.ui.goal.wishes import EXAMPLES, WANTED, Wish, default_wish, read_wish
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.parameters import read_values, show_broken
from ictexplore.ui.stores import get_store, per_store

_READ_MAX = 20
"""More values than this are not read: an address may be as long as it likes."""

ValueT = TypeVar("ValueT")


@per_store()
def _get_targets() -> Mapping[str, Mapping[str, int]]:
    """Return of each plan the worst rank it allows in its pillars."""
    return {plan: read_rank_targets(get_store(), plan) for plan in RANK_PLANS}


def find_plans(page: Page) -> Mapping[str, Goal]:
    """Return the ready-made goals that the edition can have: those for its own pillars."""
    pillars = {pillar.code for pillar in page.table.framework.pillars}
    return {
        plan: plan_goal(targets)
        for plan, targets in _get_targets().items()
        if pillars.issuperset(targets)
    }


def read_wishes(page: Page, field: EditionTable) -> tuple[Wish, ...]:
    """Return what is wanted, the next round place where nothing usable is said.

    ``field`` is the edition with the rivals where they are assumed to be.
    """
    pillars = [pillar.code for pillar in page.table.framework.pillars]
    plans = find_plans(page)
    fallback = default_wish(published_position(field, page.selection.unit).rank)
    wishes = _read(
        page,
        WANTED,
        lambda given: read_wish(given, pillars, plans),
        used=page.t("goal.used_others"),
        known=EXAMPLES,
    )
    return tuple(dict.fromkeys(wishes)) or (fallback,)


def read_limits(page: Page, controls: Sequence[Control]) -> Limits:
    """Return how far each dimension may rise and at what effort."""
    codes = [control.code for control in controls]
    used = page.t("goal.used_others")
    known = tuple(f"{code}-0.8" for code in codes)
    caps = _read(page, CAPS, lambda given: read_cap(given, codes), used=used, known=known)
    known = tuple(f"{code}-2" for code in codes)
    efforts = _read(page, EFFORTS, lambda given: read_effort(given, codes), used=used, known=known)
    return Limits(dict(caps), dict(efforts))


def _read(
    page: Page,
    name: str,
    read: Callable[[str], ValueT | None],
    *,
    used: str,
    known: tuple[str, ...],
) -> list[ValueT]:
    found: list[ValueT] = []
    for given in read_values(name)[:_READ_MAX]:
        try:
            value = read(given)
        except IctexploreError as refusal:
            show_notice(page.t.word(refusal))
            continue
        if value is None:
            show_broken(page, name, given, used=used, known=known)
        else:
            found.append(value)
    return found
