"""What is doubtful of figures once they are read: missing, there twice, at odds with others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from ictexplore.engine.recompute import RowProof, recompute_edition
from ictexplore.model import COMPOSITE, EditionTable, Finding, Known
from ictexplore.reading.records import Figure, FrameworkProof, RowMatch
from ictexplore.reading.standings import published_ranks
from ictexplore.reading.telling import doubt, error, note

_NAMED_MAX = 10
_LIKE_ORDER = 0.5
"""How many ranks contradict the scores where the column is something else altogether."""


def twice(rows: Sequence[RowMatch], names: Mapping[str, str]) -> list[Finding]:
    """Return the units that more than one row is about."""
    lines: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        if row.role == "unit" and row.unit is not None:
            lines[row.unit].append(row.line)
    return [
        error(
            "tables.unit_twice", (found[1], None), unit=names[unit], lines=tuple(found[:_NAMED_MAX])
        )
        for unit, found in lines.items()
        if len(found) > 1
    ]


def figures_twice(figures: Iterable[Figure], names: Mapping[str, str]) -> list[Finding]:
    """Return the figures that a table of one row a figure gives more than once."""
    seen: set[tuple[str, str, str]] = set()
    findings = []
    for figure in figures:
        key = (figure.unit, figure.measure, figure.kind)
        if key in seen:
            told = {"unit": names[figure.unit], "measure": figure.measure}
            findings.append(error("tables.figure_twice", (figure.line, None), **told))
        seen.add(key)
    return findings


def missing(
    figures: Sequence[Figure], codes: Iterable[str], names: Mapping[str, str]
) -> list[Finding]:
    """Return the units without any figure, and those without a composite alone."""
    with_any = {figure.unit for figure in figures}
    with_composite = {f.unit for f in figures if f.measure == COMPOSITE and f.kind == "score"}
    none = [names[code] for code in codes if code not in with_any]
    findings = []
    if none:
        findings.append(doubt("tables.units_missing", count=len(none), units=_some(none)))
    if not with_composite:
        return [*findings, doubt("tables.composite_missing")]
    without = [names[code] for code in codes if code in with_any - with_composite]
    if without:
        findings.append(
            doubt("tables.composites_missing", count=len(without), units=_some(without))
        )
    return findings


def _some(names: Sequence[str]) -> tuple[str, ...]:
    return (*names[:_NAMED_MAX], *(["…"] if len(names) > _NAMED_MAX else []))


def dimensions_missing(proof: FrameworkProof, figures: Iterable[Figure]) -> list[Finding]:
    """Return the dimensions of the framework that a table doesn't have."""
    there = {figure.measure for figure in figures}
    lost = tuple(d.name for d in proof.framework.dimensions if d.code not in there)
    if not lost:
        return []
    return [note("tables.dimensions_missing", framework=proof.framework.code, dimensions=lost)]


def disagreements(
    table: EditionTable, figures: Sequence[Figure], proof: FrameworkProof
) -> list[Finding]:
    """Return composites that the dimensions don't give, and ranks that the composites don't."""
    places = {(f.unit, f.kind): f for f in figures if f.measure == COMPOSITE}
    own = recompute_edition(table, published_ranks(table))
    differing = [
        _differs(row, places[row.unit.code, "score"])
        for row in own.rows
        if row.verdict == "differs"
    ]
    mismatches = [row for row in own.rows if row.is_rank_mismatch]
    if mismatches and len(mismatches) > _LIKE_ORDER * own.ranks_compared:
        column = places[mismatches[0].unit.code, "rank"].column
        name = next(m.name for m in proof.measures if m.code == COMPOSITE)
        told = {"count": len(mismatches), "measure": name}
        return [*differing, doubt("tables.ranks_differ", (None, column), **told)]
    return [*differing, *(_mismatch(row, places[row.unit.code, "rank"]) for row in mismatches)]


def _differs(row: RowProof, figure: Figure) -> Finding:
    return doubt(
        "tables.composite_differs",
        (figure.line, figure.column),
        unit=row.unit.name,
        printed=row.printed,
        computed=row.recomputed,
        residual=-(row.difference or Fraction()),
    )


def _mismatch(row: RowProof, figure: Figure) -> Finding:
    ranks = {"printed": row.printed_rank, "computed": row.recomputed_rank}
    at = (figure.line, figure.column)
    return doubt("tables.rank_differs", at, **ranks, unit=row.unit.name)


def names_of(known: Known, system: str) -> dict[str, str]:
    """Return the proper name of each unit, in Vietnamese."""
    return {unit.code: unit.name.vi for unit in known.units[system]}
