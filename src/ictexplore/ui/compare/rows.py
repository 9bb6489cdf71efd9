"""The rows of a comparison: every measure with each unit's score and the gap it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.charts.compare_dots import CompareDot
from ictexplore.engine.peers import Comparison, block_sum, common_dimensions, compare_units
from ictexplore.engine.position import bounded_quotient
from ictexplore.engine.sheet import Sheet
from ictexplore.export.gaps import format_gap, format_gap_points
from ictexplore.i18n import Translator
from ictexplore.i18n.places import format_place, format_printed_score
from ictexplore.model import COMPOSITE, RESIDUAL, SCORE_MAX, Measure, Printed, Standing


@dataclass(frozen=True, slots=True)
class Row:
    """A measure, and each unit's score where known, in the order of the units."""

    code: str
    name: str
    scores: tuple[Printed | None, ...]


def find_rows(sheet: Sheet, units: Sequence[str], t: Translator) -> list[Row]:
    """Return every measure that tells a score of any of the units.

    Where the formula is known and some dimensions aren't printed for all of them, these come as
    one, the last.
    """
    rows = [
        Row(m.code, _name(m, t), tuple(sheet.figure(m.code, unit).score for unit in units))
        for m in sheet.measures
    ]
    told = [row for row in rows if any(row.scores)]
    block = _block_row(sheet, units, t)
    return told if block is None else [*told, block]


def find_numbers(sheet: Sheet, units: Sequence[str], t: Translator) -> tuple[tuple[str, ...], ...]:
    """Return a row a measure, the rank the second: its name, then what is told of each unit."""
    comparisons = {c.rival: c for c in compare_units(sheet.table, units[0], units[1:])}
    rows = [
        (row.name, *(cell_text(row, i, comparisons.get(u), t) for i, u in enumerate(units)))
        for row in find_rows(sheet, units, t)
    ]
    rows.insert(1, (t("common.rank"), *rank_texts(sheet, units, t)))
    return tuple(rows)


def find_dots(sheet: Sheet, units: Sequence[str], t: Translator) -> list[CompareDot]:
    """Return every known score as a dot of the chart."""
    names = [sheet.table.standing(unit).unit.name.in_language(t.language) for unit in units]
    return [
        CompareDot(
            row.name,
            names[order],
            order,
            score.value / SCORE_MAX,
            format_printed_score(score, t.language),
            is_strong=row.code == COMPOSITE,
        )
        for row in find_rows(sheet, units, t)
        for order, score in enumerate(row.scores)
        if score is not None
    ]


def rank_texts(sheet: Sheet, units: Sequence[str], t: Translator) -> list[str]:
    """Return each unit's place among all."""
    figures = (sheet.figure(COMPOSITE, unit) for unit in units)
    return [
        f"{format_place(f.rank, f.places)}/{len(sheet.units)}" if f.places else t("common.unknown")
        for f in figures
    ]


def cell_text(row: Row, order: int, comparison: Comparison | None, t: Translator) -> str:
    """Return a score and, of another unit, the chosen one's gap to it."""
    score = row.scores[order]
    if score is None:
        return t("common.unknown")
    text = format_printed_score(score, t.language)
    if comparison is None:
        return text
    gaps = {part.code: format_gap_points(part.points, t.language) for part in comparison.parts}
    gaps[COMPOSITE] = format_gap(comparison.gap, t.language)
    return f"{text} ({gaps[row.code]})" if row.code in gaps else text


def _name(measure: Measure, t: Translator) -> str:
    name = measure.name.in_language(t.language)
    return t("compare.pillar", name=name) if measure.kind == "pillar" else name


def _block_row(sheet: Sheet, units: Sequence[str], t: Translator) -> Row | None:
    framework = sheet.table.framework
    standings = [sheet.table.standing(unit) for unit in units]
    known = [s.unit.code for s in standings if s.composite]
    common = common_dimensions(sheet.table, known)
    if not known or not framework.is_recomputable or len(common) == len(framework.dimensions):
        return None
    scores = tuple(_block_score(sheet, standing, common) for standing in standings)
    return Row(RESIDUAL, t("compare.block"), scores)


def _block_score(sheet: Sheet, standing: Standing, common: Sequence[str]) -> Printed | None:
    total = block_sum(sheet.table, standing, common)
    if total is None:
        return None
    points = sheet.table.framework.composite.points
    rest = sum(n for code, n in points.items() if code not in common)
    return Printed(bounded_quotient(total, rest))
