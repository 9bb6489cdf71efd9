"""What a workbook is made of, and the rows of its ranking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ictexplore.charts.live_signals import Motion
from ictexplore.charts.ranking_rows import known_standings
from ictexplore.model import (
    SCORE_MAX,
    EditionTable,
    Outcome,
    Printed,
    RankInterval,
    Source,
    Standing,
)


@dataclass(frozen=True, slots=True)
class Book:
    """One unit of an edition, as published and in a scenario.

    ``places`` are the published ones; ``motion`` and ``outcome`` are ``None`` where the unit can't
    be simulated, and ``reason`` says why; ``credits`` say below figures whose they are, a line
    each; ``link`` is the address that reopens the scenario.
    """

    table: EditionTable
    unit: str
    places: Mapping[str, RankInterval]
    motion: Motion | None
    outcome: Outcome | None
    reason: str
    sources: tuple[Source, ...]
    credits: tuple[str, ...]
    link: str
    made: date
    language: str

    @property
    def standing(self) -> Standing:
        """What is published of the unit."""
        return self.table.standing(self.unit)

    @property
    def is_simulated(self) -> bool:
        """Whether anything differs from what was published."""
        return self.outcome is not None and self.outcome.is_simulated


@dataclass(frozen=True, slots=True)
class Row:
    """A unit of the ranking: ``score`` and ``place`` in the scenario, in units of 0.0001.

    ``order`` is its row when all are sorted, the first being 1; equal ``key`` keep their order.
    """

    standing: Standing
    assumed: Printed | None
    score: int | None
    place: RankInterval
    key: int
    order: int


def is_counted(motion: Motion) -> bool:
    """Return whether every place follows from counting the higher scores.

    It does where all scores are printed in full and no published rank speaks against them; the
    workbook can then rank by its own cells, other units' scores among them.
    """
    rivals = _scores(motion.field, motion.unit)
    if not motion.field.is_complete:
        return False
    thresholds = tuple(score for score in sorted(rivals) if score > 0)
    scores = _scores(motion.field)
    counted = {
        s.unit.code: 1 + sum(score > s.composite.value for score in scores)
        for s in motion.field.standings
        if s.composite
    }
    return motion.steps.best == motion.steps.worst == thresholds and all(
        motion.places[code] == RankInterval(place, place) for code, place in counted.items()
    )


def _scores(table: EditionTable, without: str = "") -> list[int]:
    return [s.composite.value for s in table.standings if s.composite and s.unit.code != without]


def find_rows(book: Book, motion: Motion, outcome: Outcome) -> list[Row]:
    """Return the units of which anything is published, in the edition's order."""
    rows = []
    for standing in known_standings(book.table):
        code = standing.unit.code
        assumed = motion.field.standing(code).composite
        is_own = code == book.unit
        score = outcome.result.composite if is_own else assumed.value if assumed else None
        side = _side(outcome) if is_own else 0
        place = outcome.places[code]
        rows.append((standing, assumed, score, place, sort_key(place, side, score or 0)))
    keys = [row[-1] for row in rows]
    orders = [1 + sum(k < key for k in keys) + keys[:i].count(key) for i, key in enumerate(keys)]
    return [Row(*row, order) for row, order in zip(rows, orders, strict=True)]


def sort_key(place: RankInterval, side: int, score: int) -> int:
    """Return what rows are sorted by: place, side, worst place, then the higher score.

    The unit that moves stands first of those at its place when it has risen (side −1), last when
    it has fallen (side 1): as `charts.ranking_rows` sorts.
    """
    return place.best * 10**9 + (side + 1) * 10**8 + place.worst * 10**5 + SCORE_MAX - score


def _side(outcome: Outcome) -> int:
    if not outcome.is_simulated:
        return 0
    return -1 if outcome.result.composite >= outcome.baseline.composite else 1
