"""Every measure of an edition for every unit: score, rank, means and bests over the units."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ictexplore.engine.composite import round_half_up
from ictexplore.engine.pillars import open_places, pillar_ranks, pillar_scores
from ictexplore.engine.places import published_places
from ictexplore.model import (
    COMPOSITE,
    SCORE_DECIMALS,
    Aggregate,
    EditionTable,
    Measure,
    Printed,
    RankInterval,
)

Known = tuple[Printed | None, int | None]
Column = dict[str, "Figure"]


@dataclass(frozen=True, slots=True)
class Figure:
    """What is known of a unit by one measure.

    ``exact`` is the score before rounding, in units of 0.0001; ``rank`` a published place or the
    one that follows from all scores; ``places`` those open to the unit, more than one where
    rivals are unknown or where a rounded composite leaves near scores undecided.
    """

    score: Printed | None = None
    exact: Fraction | None = None
    rank: int | None = None
    places: RankInterval | None = None


NOTHING = Figure()


@dataclass(frozen=True, slots=True)
class Sheet:
    """An edition's measures of which anything is known, and the figures, measure → unit."""

    table: EditionTable
    measures: tuple[Measure, ...]
    columns: Mapping[str, Column]

    @property
    def units(self) -> tuple[str, ...]:
        """Codes of all units of the edition, in Vietnamese order."""
        return tuple(s.unit.code for s in self.table.standings)

    def measure(self, code: str) -> Measure:
        """Return the measure called ``code``; ``KeyError`` when nothing of it is known."""
        for measure in self.measures:
            if measure.code == code:
                return measure
        raise KeyError(code)

    def figure(self, measure: str, unit: str) -> Figure:
        """Return what is known of a unit by a measure; nothing for one the sheet doesn't have."""
        return self.columns.get(measure, {}).get(unit, NOTHING)

    def ranked(self, measure: str = COMPOSITE) -> tuple[str, ...]:
        """Return all units, best first; of one place in Vietnamese order, the unknown last."""
        last = len(self.units) + 1

        def place(unit: str) -> tuple[int, int]:
            figure = self.figure(measure, unit)
            if figure.rank is not None:
                return figure.rank, 0
            return (figure.places.best, 1) if figure.places else (last, 2)

        return tuple(sorted(self.units, key=place))

    def count(self, measure: str) -> int:
        """Return of how many units a score or a rank is known."""
        return sum(self.figure(measure, unit) != NOTHING for unit in self.units)

    def region(self, unit: str) -> tuple[str, ...]:
        """Return the codes of the units of the same region, the unit itself among them."""
        own = self.table.standing(unit).unit.region
        return tuple(s.unit.code for s in self.table.standings if s.unit.region == own)

    def mean(self, measure: str, units: Collection[str] | None = None) -> Fraction | None:
        """Return the plain mean in units of 0.0001, over all units or some; needs every score."""
        chosen = self.units if units is None else units
        scores = [self.figure(measure, unit).exact for unit in chosen]
        known = [score for score in scores if score is not None]
        if len(known) < len(scores) or not known:
            return None
        return Fraction(sum(known, Fraction()), len(known))

    def best(self, measure: str) -> tuple[str, ...]:
        """Return who has the first place by a measure and a score to show for it."""
        found = ((unit, self.figure(measure, unit)) for unit in self.units)
        return tuple(unit for unit, figure in found if figure.rank == 1 and figure.score)

    def range(self, measure: str) -> tuple[Printed, Printed] | None:
        """Return the lowest and the highest score; needs every unit's."""
        scores = [self.figure(measure, unit).score for unit in self.units]
        known = [score for score in scores if score is not None]
        if len(known) < len(scores) or not known:
            return None
        ordered = sorted(known, key=lambda score: score.value)
        return ordered[0], ordered[-1]

    def region_rank(self, unit: str, measure: str = COMPOSITE) -> int | None:
        """Return the unit's place within its region; needs the rank of each unit there."""
        ranks = [self.figure(measure, rival).rank for rival in self.region(unit)]
        own = self.figure(measure, unit).rank
        known = [rank for rank in ranks if rank is not None]
        if own is None or len(known) < len(ranks):
            return None
        return 1 + sum(rank < own for rank in known)


def build_sheet(
    table: EditionTable,
    measures: Sequence[Measure],
    published: Mapping[str, Mapping[str, Known]],
) -> Sheet:
    """Return all that is known of an edition, measure by measure.

    A published rank stands; where none was, it follows from the scores if every unit's is known.

    Parameters
    ----------
    table : the edition
    measures : what it measures, in printed order
    published : measure → unit → score and rank in use
    """
    pillars = {pillar.code: pillar for pillar in table.framework.pillars}
    columns: dict[str, Column] = {}
    for measure in measures:
        known = published.get(measure.code, {})
        if measure.kind == COMPOSITE:
            column = _composite_column(table)
        elif measure.code in pillars:
            column = _pillar_column(table, pillars[measure.code], known)
        else:
            column = _plain_column(table, known)
        columns[measure.code] = {unit: f for unit, f in column.items() if f != NOTHING}
    shown = tuple(measure for measure in measures if columns[measure.code])
    return Sheet(table, shown, columns)


def _composite_column(table: EditionTable) -> Column:
    places = published_places(table)
    return {
        s.unit.code: Figure(s.composite, _exact(s.composite), s.rank, places[s.unit.code])
        for s in table.standings
        if s.composite or s.rank
    }


def _exact(score: Printed | None) -> Fraction | None:
    return None if score is None else Fraction(score.value)


def _plain_column(table: EditionTable, known: Mapping[str, Known]) -> Column:
    units = [s.unit.code for s in table.standings]
    scores = {unit: known.get(unit, (None, None))[0] for unit in units}
    full = {
        unit: score.value
        for unit, score in scores.items()
        if score is not None and score.decimals >= SCORE_DECIMALS
    }
    is_complete = len(full) == len(units)
    column: Column = {}
    for unit in units:
        rank = known.get(unit, (None, None))[1]
        if rank is None and is_complete:
            rank = _rank(full.values(), full[unit])
        column[unit] = Figure(scores[unit], _exact(scores[unit]), rank, _single(rank))
    return column


def _pillar_column(table: EditionTable, pillar: Aggregate, known: Mapping[str, Known]) -> Column:
    """Return the pillar from the dimensions, as published only where these don't tell it."""
    scores = pillar_scores(table, pillar)
    ranks = pillar_ranks(table, pillar)
    published = {s.unit.code: known.get(s.unit.code, (None, None)) for s in table.standings}
    places = open_places(table, pillar, {unit: rank for unit, (_, rank) in published.items()})
    column: Column = {}
    for unit, (printed, printed_rank) in published.items():
        rank = printed_rank or ranks.get(unit)
        told = scores.get(unit)
        column[unit] = Figure(
            printed if told is None else Printed(told.rounded),
            _exact(printed) if told is None else told.exact,
            rank,
            places.get(unit) or _single(rank),
        )
    return column


def _rank(scores: Collection[int], own: int) -> int:
    return 1 + sum(score > own for score in scores)


def _single(rank: int | None) -> RankInterval | None:
    return None if rank is None else RankInterval(rank, rank)


def rounded(mean: Fraction) -> int:
    """Return a mean rounded half up to units of 0.0001."""
    return round_half_up(mean.numerator, mean.denominator)


def climb(sheet: Sheet, earlier: Sheet | None, unit: str) -> int | None:
    """Return how many places a unit rose (+) or fell (−) since the last comparable edition."""
    now = sheet.figure(COMPOSITE, unit).rank
    before = earlier.figure(COMPOSITE, unit).rank if earlier else None
    return None if now is None or before is None else before - now
