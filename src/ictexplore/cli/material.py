"""Material for a file, gathered from the store for one unit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from ictexplore.address.selection import Choices, Selection
from ictexplore.engine.residual import find_obstacle
from ictexplore.model import HOLD, Assumption, EditionTable, Goal, Limits, Scenario
from ictexplore.store import (
    Store,
    read_edition_table,
    read_editions,
    read_unit_names,
    read_unit_sources,
)
from ictexplore.takeaway.link import scenario_link
from ictexplore.takeaway.material import Material


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a unit; nothing where its published figures are wanted."""

    changes: Mapping[str, int] = field(default_factory=dict)
    assumption: Assumption = HOLD
    goal: Goal | None = None
    limits: Limits = field(default_factory=Limits)


def gather_material(  # noqa: PLR0913 -- where, whose, what, and how it is told
    store: Store,
    table: EditionTable,
    unit: str,
    question: Question,
    *,
    language: str,
    address: str = "",
) -> Material:
    """Return the material of a unit that the edition has, made today.

    ``address`` is where the app is found, ``https://host``; without it links begin at the page.
    """
    edition = table.edition.code
    selection = Selection(edition, unit, language, question.changes, assumption=question.assumption)
    link = scenario_link(
        selection,
        _find_choices(store),
        address=address,
        can_simulate=find_obstacle(table, unit) is None,
    )
    return Material(
        table=table,
        scenario=Scenario(edition, unit, question.changes, question.assumption),
        earlier=_read_earlier(store, table.edition.comparable_with),
        sources=read_unit_sources(store, edition, unit) or (table.edition.source,),
        language=language,
        link=link,
        made=date.today(),  # noqa: DTZ011 -- the day where the file is made
        goal=question.goal,
        limits=question.limits,
    )


@cache
def _read_earlier(store: Store, code: str | None) -> EditionTable | None:
    return read_edition_table(store, code) if code else None


@cache
def _find_choices(store: Store) -> Choices:
    """Return what an address is written with: editions, and the names of their units."""
    names = read_unit_names(store).groupby("unit_system", sort=False)
    return Choices(
        unit_systems={e.code: e.unit_system for e in read_editions(store)},
        names={
            str(system): dict(zip(frame["name"], frame["unit_code"], strict=True))
            for system, frame in names
        },
        find_controls=lambda _edition, _unit: (),
        check_assumption=lambda _edition, _unit, _assumption: None,
        successors={},
    )
