"""Scores and ranks out of a table's cells: on one scale of 0 to 1, with their printed decimals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from ictexplore.i18n import shorten
from ictexplore.model import COMPOSITE, Finding, Framework, Severity
from ictexplore.reading.decimals import restore_decimals
from ictexplore.reading.numbers import (
    Number,
    divide,
    is_missing,
    plain,
    read_number,
    read_rank,
    share,
)
from ictexplore.reading.records import Figure, FigureKind
from ictexplore.reading.telling import doubt, tell

_AGREEING = 0.9
"""How many of the full rows add up where a table is of points."""

_SLACK = 1000
"""Points of which one may be lost to rounding: no other scale comes near, and the proof follows."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell that should hold a score or a rank of a unit."""

    unit: str
    measure: str
    kind: FigureKind
    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Score:
    """An entry with its number."""

    entry: Entry
    number: Number


def read_figures(
    entries: Sequence[Entry],
    frameworks: Sequence[Framework],
    unit_count: int,
    *,
    is_by_measure: bool = False,
) -> tuple[tuple[Figure, ...], tuple[Finding, ...]]:
    """Return the figures of a table, and what is doubtful of them.

    Parameters
    ----------
    entries : the cells
    frameworks : those whose points the scores may be given in, the likeliest first
    unit_count : how many places there are
    is_by_measure : whether noughts that a sheet dropped are put back by what the measure's other
        scores have, rather than by what the table's have
    """
    scores, findings = _numbers([e for e in entries if e.kind == "score"])
    scaled, scale_findings = _on_one_scale(scores, frameworks)
    usable, range_findings = _in_range(scaled)
    figures, decimal_findings = _printed(usable, is_by_measure=is_by_measure)
    ranks, rank_findings = _ranks([e for e in entries if e.kind == "rank"], unit_count)
    told = (*findings, *scale_findings, *range_findings, *decimal_findings, *rank_findings)
    return (*figures, *ranks), told


def _numbers(entries: Iterable[Entry]) -> tuple[list[Score], list[Finding]]:
    scores: list[Score] = []
    findings: list[Finding] = []
    for entry in entries:
        if is_missing(entry.text):
            continue
        number = read_number(entry.text)
        if number is None:
            findings.append(_about(entry, "doubt", "tables.not_a_number"))
        else:
            scores.append(Score(entry, number))
    return scores, findings


def _about(entry: Entry, severity: Severity, key: str, **values: object) -> Finding:
    given = shorten(entry.text)
    return tell(severity, key, (entry.line, entry.column), given=given, **values)


def _on_one_scale(
    scores: Sequence[Score], frameworks: Sequence[Framework]
) -> tuple[list[Score], list[Finding]]:
    """Return the scores on the scale of 0 to 1 that they were published for."""
    largest = _scale(score.number.value for score in scores)
    if largest == 1:
        return list(scores), []
    for framework in frameworks:
        points = _points(framework)
        if _adds_up(scores, framework, points):
            scaled = [Score(s.entry, share(s.number, points[s.entry.measure])) for s in scores]
            return scaled, [doubt("tables.scale_points", total=points[COMPOSITE])]
    by_measure: defaultdict[str, list[Decimal]] = defaultdict(list)
    for score in scores:
        by_measure[score.entry.measure].append(score.number.value)
    # A measure that stays within 1 is on that scale already.
    scales = {m: min(largest, _scale(values)) for m, values in by_measure.items()}
    scales = {m: scale if scale == 1 else largest for m, scale in scales.items()}
    scaled = [Score(s.entry, divide(s.number, scales[s.entry.measure])) for s in scores]
    return scaled, [doubt("tables.scale", scale=largest)]


def _scale(values: Iterable[Decimal]) -> int:
    """Return the largest score of the scale that most values are on: 1, 100 or 1000."""
    middle = median([*values] or [Decimal(0)])
    return next((scale for scale in (1, 100) if middle <= scale), 1000)


def _points(framework: Framework) -> dict[str, int]:
    points = {a.code: a.total for a in framework.aggregates}
    return points | {d.code: d.points for d in framework.dimensions}


def _adds_up(scores: Sequence[Score], framework: Framework, points: Mapping[str, int]) -> bool:
    """Whether the dimensions' numbers are points: none is above its own, and they add up."""
    rows: defaultdict[str, dict[str, Number]] = defaultdict(dict)
    for score in scores:
        if score.entry.measure not in points:
            return False
        rows[score.entry.unit][score.entry.measure] = score.number
    needed = {d.code for d in framework.dimensions} | {COMPOSITE}
    full = [row for row in rows.values() if needed <= row.keys()]
    agreeing = sum(_row_adds_up(row, framework, points) for row in full)
    return bool(full) and agreeing >= _AGREEING * len(full)


def _row_adds_up(
    row: Mapping[str, Number], framework: Framework, points: Mapping[str, int]
) -> bool:
    parts = [row[d.code] for d in framework.dimensions]
    if any(row[code].value > points[code] for code in row):
        return False
    gap = abs(sum((part.value for part in parts), Decimal(0)) - row[COMPOSITE].value)
    return gap <= Decimal(points[COMPOSITE]) / _SLACK


def _in_range(scores: Sequence[Score]) -> tuple[list[Score], list[Finding]]:
    """Return the scores of 0 to 1; others are told."""
    usable = [score for score in scores if 0 <= score.number.value <= 1]
    outside = [score for score in scores if not 0 <= score.number.value <= 1]
    return usable, [_about(s.entry, "error", "tables.out_of_range") for s in outside]


def _printed(scores: Sequence[Score], *, is_by_measure: bool) -> tuple[list[Figure], list[Finding]]:
    """Return the scores as figures, with the decimals they were printed with."""
    printed = restore_decimals(
        [(score.entry.measure, score.number) for score in scores], is_by_measure=is_by_measure
    )
    figures = [
        Figure(s.entry.unit, s.entry.measure, "score", plain(number), s.entry.line, s.entry.column)
        for s, number in zip(scores, printed.numbers, strict=True)
    ]
    return figures, printed.findings


def _ranks(entries: Iterable[Entry], unit_count: int) -> tuple[list[Figure], list[Finding]]:
    figures: list[Figure] = []
    findings: list[Finding] = []
    for entry in entries:
        if is_missing(entry.text):
            continue
        rank = read_rank(entry.text)
        if rank is None:
            findings.append(_about(entry, "doubt", "tables.not_a_rank"))
        elif not 1 <= rank <= unit_count:
            findings.append(_about(entry, "error", "tables.rank_out_of_range", units=unit_count))
        else:
            figures.append(
                Figure(entry.unit, entry.measure, "rank", str(rank), entry.line, entry.column)
            )
    return figures, findings
