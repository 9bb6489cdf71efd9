"""One edition opened: a row a unit, each with what the comparison found and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from ictexplore.engine.recompute import EditionProof, RowProof
from ictexplore.i18n import Translator
from ictexplore.model import EditionTable, Framework, Printed
from ictexplore.ui.components.tables import Cell, Column, Html, table_html
from ictexplore.ui.evidence.figures import NONE, exact_text, printed_text, signed_text
from ictexplore.ui.evidence.marks import mark_html, row_verdict, worst_first

Reason = Callable[[RowProof], str]


def rows_html(proof: EditionProof, reason: Reason, t: Translator, *, label: str) -> str:
    """Return the rows of the units that have a figure, and the names of those that have none."""
    known = [row for row in proof.rows if _has_figure(row, proof.framework)]
    unknown = tuple(row.unit.name for row in proof.rows if row not in known)
    parts = []
    if known:
        rows = [_cells(row, reason, t) for row in worst_first(known)]
        parts.append(table_html(_columns(t), rows, label=label))
    if unknown:
        told = t("sources.no_figures", count=len(unknown), units=unknown)
        parts.append(f'<p class="ix-small">{escape(told)}</p>')
    return "".join(parts)


def edition_reason(table: EditionTable, t: Translator) -> Reason:
    """Return what words the reason of a row of an edition recomputed from its dimensions."""

    def word(row: RowProof) -> str:
        if row.is_rank_mismatch:
            return t("sources.reason_rank", printed=row.printed_rank, computed=row.recomputed_rank)
        if row.verdict in {"rounding", "differs"}:
            scores = table.standing(row.unit.code).dimensions
            terms = [(d.points, scores[d.code]) for d in table.framework.dimensions]
            return arithmetic(terms, row, t)
        return _what_is_missing(row, table.framework, t)

    return word


def merger_reason(
    members: EditionTable, mergers: Mapping[str, tuple[str, ...]], t: Translator
) -> Reason:
    """Return what words the reason of a merged unit's row: the members and their composites."""

    def word(row: RowProof) -> str:
        standings = [members.standing(code) for code in mergers[row.unit.code]]
        if len(standings) == 1:
            return t("sources.not_merged")
        return "; ".join(
            f"{s.unit.name.in_language(t.language)} {printed_text(s.composite, t.language)}"
            for s in standings
        )

    return word


def arithmetic(terms: Sequence[tuple[int, Printed]], row: RowProof, t: Translator) -> str:
    """Return the sum of a row, and how far rounding of the printed figures may pull it."""
    total = sum(points for points, _ in terms)
    is_plain_mean = all(points == 1 for points, _ in terms)
    summed = " + ".join(
        ("" if is_plain_mean else f"{points} × ") + printed_text(score, t.language)
        for points, score in terms
    )
    return t(
        "sources.reason_arithmetic",
        sum=f"({summed}) ÷ {total}",
        result=exact_text(row.recomputed, t.language),
        printed=printed_text(row.printed, t.language),
        gap=signed_text(row.difference, t.language),
        allowed=exact_text(row.allowed, t.language),
    )


def _has_figure(row: RowProof, framework: Framework) -> bool:
    printed_dimensions = len(framework.dimensions) - len(row.missing)
    return bool(row.printed or row.printed_rank or printed_dimensions)


def _columns(t: Translator) -> tuple[Column, ...]:
    return (
        Column(t("common.unit")),
        Column(t("sources.head_printed"), kind="number"),
        Column(t("sources.head_recomputed"), kind="number"),
        Column(t("sources.head_gap"), kind="number"),
        Column(t("sources.head_allowed"), kind="number"),
        Column(t("sources.head_printed_rank"), kind="number"),
        Column(t("sources.head_recomputed_rank"), kind="number"),
        Column(t("sources.head_verdict")),
    )


def _cells(row: RowProof, reason: Reason, t: Translator) -> tuple[Cell, ...]:
    language = t.language
    why = reason(row)
    note = f'<span class="ix-why">{escape(why)}</span>' if why else ""
    return (
        row.unit.name.in_language(language),
        printed_text(row.printed, language),
        exact_text(row.recomputed, language),
        signed_text(row.difference, language),
        NONE if row.difference is None else f"±{exact_text(row.allowed, language)}",
        NONE if row.printed_rank is None else str(row.printed_rank),
        NONE if row.recomputed_rank is None else str(row.recomputed_rank),
        Html(f"{mark_html(row_verdict(row), t).text}{note}"),
    )


def _what_is_missing(row: RowProof, framework: Framework, t: Translator) -> str:
    if row.verdict != "incomplete":
        return ""
    if not row.missing:
        return t("sources.reason_no_composite")
    if len(row.missing) == len(framework.dimensions):
        return t("sources.reason_no_dimension")
    names = tuple(framework.dimension(code).name for code in row.missing)
    return t("sources.reason_missing", dimensions=names)
