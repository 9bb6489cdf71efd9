"""Scores and ranks out of a table's cells: on one scale of 0 to 1, with their printed decimals."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from ictexplore.i18n import shorten
from ictexplore.model import COMPOSITE, SCORE_DECIMALS, Finding, Framework, Severity
from ictexplore.reading.numbers import (
    PRINTED_DECIMALS,
    Number,
    divide,
    is_missing,
    plain,
    read_number,
    read_rank,
    share,
)
from ictexplore.reading.records import Figure, FigureKind
from ictexplore.reading.telling import doubt, note, tell

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
    entries: Sequence[Entry], frameworks: Sequence[Framework], unit_count: int
) -> tuple[tuple[Figure, ...], tuple[Finding, ...]]:
    """Return the figures of a table, and what is doubtful of them.

    Parameters
    ----------
    entries : the cells
    frameworks : those whose points the scores may be given in, the likeliest first
    unit_count : how many places there are
    """
    scores, findings = _numbers([e for e in entries if e.kind == "score"])
    scaled, scale_findings = _on_one_scale(scores, frameworks)
    figures, range_findings = _in_range(scaled)
    ranks, rank_findings = _ranks([e for e in entries if e.kind == "rank"], unit_count)
    told = (*findings, *scale_findings, *range_findings, *rank_findings)
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


def _in_range(scores: Sequence[Score]) -> tuple[list[Figure], list[Finding]]:
    """Return the scores as figures; those outside of 0 to 1 are told and left out."""
    findings: list[Finding] = []
    usable: list[Score] = []
    for score in scores:
        if 0 <= score.number.value <= 1:
            usable.append(score)
        else:
            findings.append(_about(score.entry, "error", "tables.out_of_range"))
    usual = max((_kept(s.number.decimals) for s in usable), default=0)
    figures: list[Figure] = []
    counts: Counter[str] = Counter()
    for score in usable:
        number, change = _with_decimals(score.number, usual)
        counts[change] += 1
        entry = score.entry
        figures.append(
            Figure(entry.unit, entry.measure, "score", plain(number), entry.line, entry.column)
        )
    return figures, [*findings, *_about_decimals(counts, usual)]


def _with_decimals(number: Number, usual: int) -> tuple[Number, str]:
    """Return a number with the decimals of its table, and what was done to it.

    Sheets drop the noughts at the end: in a table of four decimals 0.9 was printed 0.9000.
    """
    if number.decimals > PRINTED_DECIMALS:
        return Number(number.value, _kept(number.decimals)), "rounded"
    if number.decimals < usual:
        return Number(number.value, usual), "filled"
    return number, ""


def _kept(decimals: int) -> int:
    return decimals if decimals <= PRINTED_DECIMALS else SCORE_DECIMALS


def _about_decimals(counts: Mapping[str, int], usual: int) -> list[Finding]:
    findings = []
    if counts["rounded"]:
        count = counts["rounded"]
        findings.append(doubt("tables.decimals_rounded", count=count, decimals=SCORE_DECIMALS))
    if counts["filled"]:
        findings.append(note("tables.decimals_filled", count=counts["filled"], decimals=usual))
    if 0 < usual < SCORE_DECIMALS:
        findings.append(note("tables.decimals_few", decimals=usual))
    return findings


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
