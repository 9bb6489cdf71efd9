"""National means as published against those of the units, and figures that others refute."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from ictexplore.engine.recompute import Verdict
from ictexplore.i18n import Translator
from ictexplore.i18n.differences import format_printed
from ictexplore.proof import MeanProof
from ictexplore.ui.cache import get_editions
from ictexplore.ui.components.headings import heading_html, prose_html
from ictexplore.ui.components.tables import Cell, Column, Html, link_html, table_html
from ictexplore.ui.evidence.figures import (
    edition_name,
    exact_text,
    printed_text,
    signed_text,
)
from ictexplore.ui.evidence.marks import mark_html
from ictexplore.ui.stores import get_store

_KINDS = {"score": "check.kind_score", "rank": "check.kind_rank", "mean": "check.kind_mean"}


def means_html(means: Iterable[MeanProof], t: Translator) -> str:
    """Return every published national mean that can be computed from the units."""
    columns = (
        Column(t("common.edition")),
        Column(t("check.head_measure")),
        Column(t("sources.head_printed"), kind="number"),
        Column(t("sources.head_recomputed"), kind="number"),
        Column(t("sources.head_gap"), kind="number"),
        Column(t("sources.head_allowed"), kind="number"),
        Column(t("sources.head_verdict")),
    )
    title = t("sources.means_title")
    rows = [_mean_cells(mean, t) for mean in _composite_first(means)]
    return (
        heading_html(title)
        + prose_html(t("sources.means_intro"))
        + table_html(columns, rows, label=title)
    )


def disputes_html(t: Translator) -> str:
    """Return the published figures that something else refutes, each with reason and source."""
    columns = (
        Column(t("common.edition")),
        Column(t("common.unit")),
        Column(t("check.head_measure")),
        Column(t("sources.head_printed"), kind="number"),
        Column(t("sources.head_recomputed"), kind="number"),
        Column(t("sources.head_reason")),
        Column(t("sources.head_source")),
    )
    names = {edition.code: edition_name(edition, t) for edition in get_editions()}
    title = t("sources.disputes_title")
    rows = [_dispute_cells(row, names, t) for row in get_store().rows("disputes")]
    return (
        heading_html(title)
        + prose_html(t("sources.disputes_intro"))
        + table_html(columns, rows, label=title)
    )


def mean_verdict(mean: MeanProof) -> Verdict:
    """Return how a published mean stands against the one computed from the units."""
    if not mean.agrees:
        return "differs"
    return "agrees" if abs(mean.difference) <= 1 else "rounding"


def _composite_first(means: Iterable[MeanProof]) -> list[MeanProof]:
    """Return the means of an edition together, the composite's before the pillars'."""
    listed = list(means)
    editions = list(dict.fromkeys(mean.edition.code for mean in listed))
    return sorted(
        listed,
        key=lambda mean: (editions.index(mean.edition.code), mean.aggregate.kind != "composite"),
    )


def _mean_cells(mean: MeanProof, t: Translator) -> tuple[Cell, ...]:
    language = t.language
    note = t("sources.reason_below") if mean.is_disputed else ""
    why = f'<span class="ix-why">{escape(note)}</span>' if note else ""
    return (
        edition_name(mean.edition, t),
        mean.aggregate.name.in_language(language),
        printed_text(mean.printed, language),
        exact_text(mean.computed, language),
        signed_text(mean.difference, language),
        f"±{exact_text(mean.allowed, language)}",
        Html(f"{mark_html(mean_verdict(mean), t).text}{why}"),
    )


def _dispute_cells(
    row: Mapping[str, Any], names: Mapping[str, str], t: Translator
) -> tuple[Cell, ...]:
    language = t.language
    measure = row[f"measure_{language}"]
    return (
        names[row["edition_code"]],
        row[f"unit_{language}"] or t("check.country"),
        t("sources.measure_kind", measure=measure, kind=t(_KINDS[row["kind"]])),
        format_printed(row["printed"], language),
        format_printed(row["computed"], language),
        row[f"reason_{language}"],
        link_html(row["publisher"], row["url"]),
    )
