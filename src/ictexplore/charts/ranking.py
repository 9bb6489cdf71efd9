"""The ranking of an edition as a tidy frame: one row a unit, one more for the published ghost."""

from __future__ import annotations

import math
from dataclasses import fields

import pandas as pd

from ictexplore.charts.ranking_rows import (
    Places,
    Row,
    known_standings,
    published_rows,
    simulated_rows,
)
from ictexplore.i18n import translator
from ictexplore.model import EditionTable, Outcome

PART_ROWS = 20
"""More rows than this are shown as two parts side by side."""


def ranking_frame(
    table: EditionTable,
    places: Places,
    *,
    unit_code: str,
    language: str,
    outcome: Outcome | None = None,
) -> pd.DataFrame:
    """Return who stands where, best first; units of which nothing is published are left out.

    Parameters
    ----------
    table, places : the published figures, and the place of each unit that follows from them
    unit_code : the unit to be found at a glance
    outcome : what a scenario of this unit yields. Where it changes something, the unit stands at
        its simulated score, a ghost row keeps its published place, and the others move up or down

    Returns
    -------
    ``place_best`` and ``place_worst`` (equal when the place is known), ``score`` in 0..1 or NaN
    when only a rank is published, labels in ``language``, ``role``, ``is_ghost``,
    ``is_simulated``; ``row`` counts from 0, ``rows`` is how many to leave room for: the ghost's is
    kept free so that nothing jumps when a scenario begins. ``edition`` is the edition's title,
    ``is_complete`` whether every unit's score is known, so that no place can be an interval.

    Raises
    ------
    KeyError
        When the edition doesn't have the unit.
    ValueError
        When the outcome is another unit's.
    """
    rows = ranking_rows(table, places, unit_code=unit_code, language=language, outcome=outcome)
    frame = pd.DataFrame(rows, columns=[f.name for f in fields(Row)])
    room = 1 + len(known_standings(table))
    return frame.assign(
        row=range(len(rows)),
        rows=room,
        edition=table.edition.title.in_language(language),
        is_complete=table.is_complete,
    )


def ranking_rows(
    table: EditionTable,
    places: Places,
    *,
    unit_code: str,
    language: str,
    outcome: Outcome | None = None,
) -> list[Row]:
    """Return the rows alone: what is needed on every move takes no frame, which costs 3 ms."""
    unit = table.standing(unit_code)
    if outcome and outcome.scenario.unit != unit_code:
        message = f"the outcome of {outcome.scenario.unit!r} can't be shown for {unit_code!r}"
        raise ValueError(message)
    words = translator(language, table.edition.origin)
    if outcome and outcome.is_simulated:
        return simulated_rows(table, places, unit, outcome, words)
    return published_rows(table, places, unit, words)


def split_ranking(frame: pd.DataFrame) -> list[pd.DataFrame]:
    """Return the ranking in parts to be drawn side by side: one with room for 20 rows, else two.

    No part where there is no row. Parts have equal room, so that their bars stand level.
    """
    if frame.empty:
        return []
    room = frame["rows"].iloc[0]
    if room <= PART_ROWS:
        return [frame]
    half = math.ceil(room / 2)
    parts = (frame.iloc[:half], frame.iloc[half:])
    return [part.assign(row=range(len(part)), rows=half) for part in parts]


def count_unknown(table: EditionTable) -> int:
    """Return of how many units neither a score nor a rank is published."""
    return len(table.standings) - len(known_standings(table))
