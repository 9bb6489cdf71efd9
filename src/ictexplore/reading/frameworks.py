"""Which framework's points give the printed composites back; found by least squares if none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations

import numpy as np

from ictexplore.engine.composite import IntArray
from ictexplore.engine.fit import find_points, largest_deviation
from ictexplore.engine.recompute import EditionProof, recompute_edition, rounding_allowance
from ictexplore.i18n import translator
from ictexplore.i18n.differences import format_difference
from ictexplore.model import (
    COMPOSITE,
    Aggregate,
    EditionTable,
    Finding,
    Framework,
    KnownFramework,
    Measure,
    Text,
)
from ictexplore.reading.records import NEW, FrameworkProof
from ictexplore.reading.telling import doubt, error, note
from ictexplore.reading.unlike import Findings, Say, find_unlike
from ictexplore.reading.words import both

MOSTLY = 0.8
"""How many of the full rows agree where a framework is believed in spite of the others."""

HALF = 0.5
"""How many agree below which a framework is none of this table."""

_ROWS_MIN = 3
"""Full rows below which columns can't be suspected of having changed places."""


@dataclass(frozen=True, slots=True)
class _Tried:
    """A framework held against a table."""

    known: KnownFramework
    proof: EditionProof

    @property
    def rows(self) -> int:
        return len(self.proof.recomputed)

    @property
    def agreeing(self) -> int:
        return sum(row.verdict != "differs" for row in self.proof.recomputed)

    @property
    def share(self) -> float:
        return self.agreeing / self.rows if self.rows else 0

    def told(self) -> FrameworkProof:
        return FrameworkProof(
            "known",
            self.known.framework,
            self.known.measures,
            self.rows,
            self.agreeing,
            self.proof.largest_difference,
        )


def prove_framework(
    tables: Sequence[tuple[KnownFramework, EditionTable]],
    own_code: str,
    *,
    is_wished: bool,
    is_new: bool = False,
) -> tuple[FrameworkProof, tuple[Finding, ...]]:
    """Return the framework that a table is scored by, and what is doubtful of that.

    Parameters
    ----------
    tables : each framework that it may be, the likeliest first, with the table read by it; at least
        one
    own_code : code of a framework that the table itself would have to make
    is_wished : whether a person named the one framework there is; no other is then looked for
    is_new : whether a person says that the points are new ones: columns that seem to have changed
        places are then to be looked at, and keep a table out otherwise
    """
    tried = [_Tried(known, recompute_edition(table, {})) for known, table in tables]
    best = max(tried, key=lambda one: one.share)
    say = doubt if is_new else error
    doubts = _swapped(tables, say) if best.rows >= _ROWS_MIN and best.share < HALF else ()
    if best.rows == 0:
        return best.told(), _unproven(best)
    if is_wished and best.share < HALF:
        return best.told(), (*doubts, _misfit(best))
    if is_wished or best.share == 1:
        return best.told(), doubts
    known, table = tables[tried.index(best)]
    if (found := _find(known, table, own_code)) is not None:
        doubts = doubts or find_unlike(found.framework, [k.framework for k, _ in tables], say)
        return found, (*doubts, _found(found))
    if best.share >= MOSTLY:
        return best.told(), doubts
    return _nothing(known, own_code), (*doubts, _none(best))


def _unproven(best: _Tried) -> tuple[Finding, ...]:
    framework = best.known.framework
    if not framework.is_recomputable:
        reason = framework.reason or framework.formula
        return (note("tables.framework_no_formula", framework=framework.code, reason=reason),)
    return (doubt("tables.framework_unproven", framework=framework.code),)


def _misfit(best: _Tried) -> Finding:
    code = best.known.framework.code
    return error("tables.framework_misfit", framework=code, agreeing=best.agreeing, rows=best.rows)


def _found(proof: FrameworkProof) -> Finding:
    points = tuple(
        Text(f"{d.name.vi} {d.points}", f"{d.name.en} {d.points}")
        for d in proof.framework.dimensions
    )
    total = proof.framework.composite.total
    return doubt("tables.framework_found", points=points, total=total, rows=proof.rows)


def _none(best: _Tried) -> Finding:
    code = best.known.framework.code
    return doubt("tables.framework_none", framework=code, agreeing=best.agreeing, rows=best.rows)


def full_rows(table: EditionTable) -> tuple[IntArray, IntArray, Fraction]:
    """Return scores and composites of the rows printed in full, and what rounding explains."""
    codes = [dimension.code for dimension in table.framework.dimensions]
    full = [s for s in table.standings if s.composite and set(codes) <= s.dimensions.keys()]
    scores = [[s.dimensions[code].value for code in codes] for s in full]
    allowed = max((rounding_allowance(table.framework, s) for s in full), default=Fraction())
    return (
        np.array(scores, dtype=np.int64).reshape(len(full), len(codes)),
        np.array([s.composite.value for s in full if s.composite], dtype=np.int64),
        allowed,
    )


def _find(known: KnownFramework, table: EditionTable, own_code: str) -> FrameworkProof | None:
    """Return a framework of points found by least squares, where they explain every row."""
    scores, composites, allowed = full_rows(table)
    fit = find_points(scores, composites, allowed)
    if fit is None or fit.deviation > allowed:
        return None
    codes = [dimension.code for dimension in known.framework.dimensions]
    points = dict(zip(codes, fit.points, strict=True))
    framework = _with_points(known.framework, own_code, points)
    framework = replace(framework, proof=_proof_text(len(scores), fit.deviation))
    totals = {aggregate.code: aggregate.total for aggregate in framework.aggregates}
    measures = tuple(
        replace(m, points=(totals | points).get(m.code, m.points)) for m in known.measures
    )
    return FrameworkProof("found", framework, measures, len(scores), len(scores), fit.deviation)


def _with_points(framework: Framework, code: str, points: dict[str, int]) -> Framework:
    """Return a framework of the same shape with other points; none of its dimensions is lost."""
    aggregates = tuple(
        Aggregate(a.code, a.kind, {d: points[d] for d in a.points if points[d]}, a.name)
        for a in framework.aggregates
    )
    total = sum(points.values())
    return replace(
        framework,
        code=code,
        dimensions=tuple(
            replace(d, points=points[d.code]) for d in framework.dimensions if points[d.code]
        ),
        aggregates=tuple(a for a in aggregates if a.points),
        decision=None,
        formula=both("tables.formula_found", total=total),
    )


def _proof_text(rows: int, deviation: Fraction) -> Text:
    said = [
        translator(language)(
            "tables.proof_found", rows=rows, deviation=format_difference(deviation, language)
        )
        for language in ("vi", "en")
    ]
    return Text(*said)


def _nothing(known: KnownFramework, own_code: str) -> FrameworkProof:
    """Return a framework without points: the table is shown and ranked, not simulated."""
    framework = replace(
        known.framework,
        code=own_code,
        dimensions=(),
        aggregates=(),
        decision=None,
        is_recomputable=False,
        formula=both("tables.formula_none"),
        proof=both("tables.proof_none"),
        reason=both("tables.reason_none"),
    )
    measures = tuple(Measure(m.code, m.kind, None, m.name) for m in known.measures)
    return FrameworkProof("none", framework, measures)


def _swapped(tables: Sequence[tuple[KnownFramework, EditionTable]], say: Say) -> Findings:
    """Return which two columns, changed over, would let a framework explain every row."""
    for known, table in tables:
        scores, composites, allowed = full_rows(table)
        if len(scores) < _ROWS_MIN:
            continue
        points = np.array([d.points for d in known.framework.dimensions], dtype=np.int64)
        both = np.column_stack([scores, composites])
        names = [d.code for d in known.framework.dimensions] + [COMPOSITE]
        for one, other in combinations(range(both.shape[1]), 2):
            swapped = both.copy()
            swapped[:, [one, other]] = both[:, [other, one]]
            if largest_deviation(swapped[:, :-1], swapped[:, -1], points) <= allowed:
                measures = {m.code: m.name for m in known.measures}
                pair = {"one": measures[names[one]], "other": measures[names[other]]}
                told = {"framework": known.framework.code, "rows": len(scores), "new": NEW}
                return (say("tables.columns_swapped", **pair, **told),)
    return ()
