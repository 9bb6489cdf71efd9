"""The rows of a ranking: who stands where, in words, as published or in a scenario."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from ictexplore.i18n import Translator, format_score
from ictexplore.model import SCORE_MAX, EditionTable, Outcome, Printed, RankInterval, Standing

Places = Mapping[str, RankInterval]
"""Unit code → the places open to the unit as published."""

Role = Literal["unit", "passed", "passed_by", "other"]
Change = Literal["passed", "level", "passed_by"]

MARKERS: dict[Change, str] = {"passed": "↓", "level": "=", "passed_by": "↑"}
"""What tells a unit that changes places with the moving one, beside its shade of grey."""

NOTES: dict[Change, str] = {
    "passed": "chart.note_passed",
    "level": "chart.note_level",
    "passed_by": "chart.note_passed_by",
}
_RANGE_DASH = "\N{EN DASH}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the frame; ``note`` says in words what marker and colour say."""

    place_best: int
    place_worst: int
    rank_label: str
    unit_code: str
    name: str
    score: float
    score_label: str
    note: str
    role: Role = "other"
    is_ghost: bool = False
    is_simulated: bool = False
    marker: str = ""


def known_standings(table: EditionTable) -> list[Standing]:
    """Return the units of which a score or a rank is published."""
    return [s for s in table.standings if s.composite or s.rank]


def published_rows(
    table: EditionTable, places: Places, unit: Standing, words: Translator
) -> list[Row]:
    """Return the published ranking, best first; units of one place in the edition's order."""
    rows = [
        replace(_row(s, places[s.unit.code], words), role="unit" if s is unit else "other")
        for s in known_standings(table)
    ]
    return sorted(rows, key=_order)


def simulated_rows(
    table: EditionTable, places: Places, unit: Standing, outcome: Outcome, words: Translator
) -> list[Row]:
    """Return the scenario's ranking, best first, with the unit's published place as a ghost."""
    rows = _own_rows(unit, outcome, words)
    for published in known_standings(table):
        if published is not unit:
            composite = outcome.rivals.get(published.unit.code, published.composite)
            rival = replace(published, composite=composite)
            row = _row(rival, outcome.places[rival.unit.code], words)
            change = _change(rival, outcome)
            rank = place_label(places[rival.unit.code])
            rows.append(_marked(row, change, words, unit=unit.unit.name, rank=rank))
    return sorted(rows, key=lambda row: _order(row, outcome))


def _own_rows(unit: Standing, outcome: Outcome, words: Translator) -> list[Row]:
    moved = replace(unit, composite=Printed(outcome.result.composite))
    simulated = _row(moved, outcome.result.rank, words)
    ghost = _row(unit, outcome.baseline.rank, words)
    return [
        replace(
            simulated,
            role="unit",
            is_simulated=True,
            score_label=words("chart.label_simulated", score=simulated.score_label),
            note=words("chart.note_simulated"),
        ),
        replace(
            ghost,
            role="unit",
            is_ghost=True,
            score_label=words("chart.label_ghost", score=ghost.score_label),
        ),
    ]


def _change(rival: Standing, outcome: Outcome) -> Change | None:
    if rival.unit.code in outcome.passed_by:
        return "passed_by"
    if rival.unit.code not in outcome.passes:
        return None
    return "level" if rival.composite == Printed(outcome.result.composite) else "passed"


def _marked(row: Row, change: Change | None, words: Translator, **values: object) -> Row:
    if change is None:
        return row
    return replace(
        row,
        role="passed_by" if change == "passed_by" else "passed",
        marker=MARKERS[change],
        note=words(NOTES[change], **values),
    )


def _row(standing: Standing, place: RankInterval, words: Translator) -> Row:
    score = standing.composite
    return Row(
        place_best=place.best,
        place_worst=place.worst,
        rank_label=place_label(place),
        unit_code=standing.unit.code,
        name=standing.unit.name.in_language(words.language),
        score=score.value / SCORE_MAX if score else math.nan,
        score_label=format_score(score.value, words.language, score.decimals)
        if score
        else words("chart.no_score"),
        note=words("chart.note_published"),
    )


def place_label(place: RankInterval) -> str:
    """Return a place, or the first and last of those that are open."""
    return str(place.best) if place.is_exact else f"{place.best}{_RANGE_DASH}{place.worst}"


def _order(row: Row, outcome: Outcome | None = None) -> tuple[float, ...]:
    """Sort by place; at one place the mover stands where it came to and its ghost where it left."""
    side = 0
    if outcome and row.role == "unit":
        rises = outcome.result.composite >= outcome.baseline.composite
        side = -1 if rises is row.is_simulated else 1
    score = 0.0 if math.isnan(row.score) else row.score
    return row.place_best, side, row.place_worst, -score
