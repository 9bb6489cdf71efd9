"""Figures, formula and doubts of a table once it is known what its cells are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ictexplore.i18n import shorten
from ictexplore.model import Edition, EditionTable, Finding, Known, KnownFramework, Severity
from ictexplore.reading.checks import (
    dimensions_missing,
    disagreements,
    figures_twice,
    missing,
    names_of,
)
from ictexplore.reading.content import Content
from ictexplore.reading.edition import EditionCode, make_edition
from ictexplore.reading.figures import read_figures
from ictexplore.reading.frameworks import prove_framework
from ictexplore.reading.ranks import rank_doubts
from ictexplore.reading.records import NEW, Figure, FrameworkProof, Wishes
from ictexplore.reading.standings import edition_table
from ictexplore.reading.telling import doubt, error, tell

_TOLD_MAX = 30
"""Findings of one kind that are told one by one."""

_PROVEN_SCALES = frozenset({"tables.scale", "tables.scale_points"})


def judge(
    content: Content, known: Known, wishes: Wishes
) -> tuple[tuple[Figure, ...], Edition | None, FrameworkProof | None, tuple[Finding, ...]]:
    """Return the figures, the edition, its framework, and what is doubtful of them."""
    parts = content.parts
    if parts.code is None or parts.system is None or not content.entries:
        return (), None, None, ()
    candidates, refusal = _candidates(parts, known, wishes)
    figures, proof, findings = _read(content, candidates, known, wishes)
    names = names_of(known, parts.system)
    findings = (
        *refusal,
        *_taken(parts.code, known, wishes),
        *findings,
        *figures_twice(figures, names),
        *missing(figures, names, names),
    )
    if proof is None:
        return figures, None, None, findings
    figures, outside = _of_framework(figures, proof)
    edition = make_edition(parts, proof.framework.code, known)
    table = edition_table(edition, proof.framework, figures, known)
    told = (
        *_settled(findings, proof),
        *outside,
        *dimensions_missing(proof, figures),
        *rank_doubts(figures, names),
        # That a formula of another table disagrees is said once, not row by row.
        *([] if proof.is_refuted else disagreements(table, figures, proof)),
    )
    return figures, edition, proof, told


def _read(
    content: Content, candidates: Sequence[KnownFramework], known: Known, wishes: Wishes
) -> tuple[tuple[Figure, ...], FrameworkProof | None, tuple[Finding, ...]]:
    """Return figures, framework and doubts by the decimals that explain the most rows.

    Noughts that a sheet dropped are those of the whole table where that makes every row come out,
    else those of each measure.
    """
    found = []
    for is_by_measure in (False, True):
        figures, findings = read_figures(
            content.entries,
            [candidate.framework for candidate in candidates],
            len(known.units[content.parts.system or ""]),
            is_by_measure=is_by_measure,
        )
        proof, told = _prove(content.parts, candidates, figures, known, wishes)
        found.append((figures, proof, (*findings, *told)))
        if proof is not None and 0 < proof.rows == proof.agreeing:
            break
    return max(reversed(found), key=lambda one: one[1].agreeing if one[1] else 0)


def _taken(code: str, known: Known, wishes: Wishes) -> tuple[Finding, ...]:
    """Return whether there is such an edition already; a bundled one is never replaced."""
    edition = known.edition(code)
    if edition is None or (edition.origin == "imported" and wishes.may_replace):
        return ()
    return (error(f"tables.taken_{edition.origin}", edition=code),)


def _candidates(
    parts: EditionCode, known: Known, wishes: Wishes
) -> tuple[tuple[KnownFramework, ...], tuple[Finding, ...]]:
    """Return the frameworks that the edition may be scored by, the likeliest first."""
    of_index = known.of_index(parts.index or "")
    codes = tuple(f.framework.code for f in of_index)
    named = None if wishes.framework == NEW else wishes.framework
    if named is not None and named not in codes:
        given = shorten(named)
        return (), (error("tables.framework_unknown", given=given, known=codes),)
    wished = [f for f in of_index if named in {None, f.framework.code}]
    usable = [f for f in wished if f.first_year <= (parts.year or 0)]
    if not usable:
        first = wished[-1]
        code, year = first.framework.code, first.first_year
        return (), (error("tables.framework_later", framework=code, year=year),)
    return tuple(sorted(usable, key=lambda f: not f.framework.is_recomputable)), ()


def _prove(
    parts: EditionCode,
    candidates: Sequence[KnownFramework],
    figures: Sequence[Figure],
    known: Known,
    wishes: Wishes,
) -> tuple[FrameworkProof | None, tuple[Finding, ...]]:
    if not candidates:
        return None, ()
    tables: list[tuple[KnownFramework, EditionTable]] = []
    for candidate in candidates:
        edition = make_edition(parts, candidate.framework.code, known)
        table = edition_table(edition, candidate.framework, figures, known)
        tables.append((candidate, table))
    is_new = wishes.framework == NEW
    is_wished = wishes.framework is not None and not is_new
    return prove_framework(tables, parts.code or "", is_wished=is_wished, is_new=is_new)


def _of_framework(
    figures: Sequence[Figure], proof: FrameworkProof
) -> tuple[tuple[Figure, ...], tuple[Finding, ...]]:
    """Return the figures that the framework measures, and which measures are left aside."""
    codes = {measure.code for measure in proof.measures}
    others = Counter(figure.measure for figure in figures if figure.measure not in codes)
    told = tuple(
        doubt("tables.measure_outside", measure=code, count=count, framework=proof.framework.code)
        for code, count in others.items()
    )
    return tuple(figure for figure in figures if figure.measure in codes), told


def _settled(findings: Sequence[Finding], proof: FrameworkProof) -> tuple[Finding, ...]:
    """Let a scale be sure where it makes every full row come out."""
    is_proven = 0 < proof.rows == proof.agreeing
    return tuple(
        replace(finding, severity="note")
        if is_proven and finding.key in _PROVEN_SCALES
        else finding
        for finding in findings
    )


def shortened(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return findings with those of one kind counted from the thirtieth on."""
    counts: Counter[tuple[Severity, str]] = Counter()
    kept: list[Finding] = []
    for finding in findings:
        kind = (finding.severity, finding.key)
        counts[kind] += 1
        if counts[kind] <= _TOLD_MAX:
            kept.append(finding)
    for (severity, _), count in counts.items():
        if count > _TOLD_MAX:
            kept.append(tell(severity, "tables.more_findings", count=count - _TOLD_MAX))
    return tuple(kept)
