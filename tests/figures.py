"""Scenarios and units by name, for tests on published and on made-up editions."""

from __future__ import annotations

from ictexplore.engine.whatif import simulate
from ictexplore.model import EditionTable, Outcome, Scenario


def move(table: EditionTable, unit: str, **changes: int) -> Outcome:
    return simulate(table, Scenario(table.edition.code, unit, changes))


def code_of(table: EditionTable, name: str) -> str:
    return next(s.unit.code for s in table.standings if s.unit.name.vi == name)
