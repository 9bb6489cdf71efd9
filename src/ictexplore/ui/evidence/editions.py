"""«Tính lại»: one line an edition that opens to one row a unit, without asking the server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape

import streamlit as st

from ictexplore.engine.recompute import EditionProof, Verdict
from ictexplore.export.band import edition_years
from ictexplore.i18n import Translator, format_integer, translator
from ictexplore.proof import Proof, remarks
from ictexplore.ui.cache import get_mergers, get_table
from ictexplore.ui.components.headings import heading_html, title_html
from ictexplore.ui.evidence.figures import NONE, exact_text
from ictexplore.ui.evidence.marks import edition_verdict, mark_html, row_verdict
from ictexplore.ui.evidence.means import disputes_html, means_html
from ictexplore.ui.evidence.proof_cache import get_proof, members_table
from ictexplore.ui.evidence.unit_rows import edition_reason, merger_reason, rows_html
from ictexplore.ui.page import Page
from ictexplore.ui.stores import per_store

_LEGEND: tuple[Verdict, ...] = ("agrees", "rounding", "differs", "incomplete")


def show_recomputation(page: Page) -> None:
    """Show every recomputation: editions, the merger, national means, disputed figures."""
    st.html(recomputation_html(page.language))


@per_store()
def recomputation_html(language: str) -> str:
    """Return the whole section in a language."""
    t, proof = translator(language), get_proof()
    merger = _merger_html(proof.merger, t) if proof.merger else ""
    editions = "".join(_index_html(index, proof, t) for index in _indices(proof))
    return (
        f"{title_html(_headline(proof, t), t('sources.recompute_intro'))}"
        f"{_legend_html(t)}{_heads_html(t)}{editions}{merger}"
        f"{means_html(proof.means, t)}{disputes_html(t)}"
    )


def _headline(proof: Proof, t: Translator) -> str:
    rows = [row for edition in proof.editions for row in edition.rows]
    counts = Counter(row_verdict(row) for row in rows)
    return t(
        "sources.recompute_headline",
        rows=format_integer(sum(len(e.recomputed) for e in proof.editions), t.language),
        agrees=format_integer(counts["agrees"], t.language),
        rounding=format_integer(counts["rounding"], t.language),
        differs=format_integer(counts["differs"], t.language),
    )


def _legend_html(t: Translator) -> str:
    meanings = {
        "agrees": t("sources.legend_agrees"),
        "rounding": t("sources.legend_rounding"),
        "differs": t("sources.legend_differs"),
        "incomplete": t("sources.legend_unknown"),
    }
    items = "".join(
        f"<div><dt>{mark_html(v, t).text}</dt><dd>{escape(meanings[v])}</dd></div>" for v in _LEGEND
    )
    return f'<dl class="ix-legend">{items}</dl>'


def _labels(t: Translator) -> tuple[str, ...]:
    return (
        t("sources.head_units"),
        t("sources.head_rows"),
        t("sources.head_largest"),
        t("sources.head_ranks"),
        t("sources.head_mismatches"),
    )


def _heads_html(t: Translator) -> str:
    numbers = "".join(f'<span class="ix-number">{escape(label)}</span>' for label in _labels(t))
    return (
        '<div class="ix-line ix-heads" aria-hidden="true">'
        f"<span>{escape(t('common.edition'))}</span>"
        f"<span>{escape(t('sources.head_verdict'))}</span>{numbers}"
        f"<span>{escape(t('sources.head_remarks'))}</span></div>"
    )


def _indices(proof: Proof) -> Iterable[str]:
    return dict.fromkeys(edition.edition.index for edition in proof.editions)


def _index_html(index: str, proof: Proof, t: Translator) -> str:
    lines = "".join(
        _edition_html(edition, translator(t.language, edition.edition.origin))
        for edition in proof.editions
        if edition.edition.index == index
    )
    return heading_html(t(f"common.index_{index}")) + lines


def _edition_html(proof: EditionProof, t: Translator) -> str:
    edition = proof.edition
    label = edition.title.in_language(t.language)
    rows = rows_html(proof, edition_reason(get_table(edition.code), t), t, label=label)
    return _line_html(proof, edition_years(edition, t), "; ".join(remarks(proof, t)), rows, t)


def _merger_html(proof: EditionProof, t: Translator) -> str:
    title = t("sources.merger_title")
    reason = merger_reason(members_table(proof.edition), get_mergers(), t)
    line = _line_html(
        proof,
        t("sources.merger_line", year=proof.edition.year),
        t("sources.merger_remark"),
        rows_html(proof, reason, t, label=title),
        t,
    )
    return heading_html(title) + line


def _line_html(proof: EditionProof, name: str, remark: str, opened: str, t: Translator) -> str:
    numbers = "".join(
        f'<span class="ix-number" data-label="{escape(label)}">{escape(figure)}</span>'
        for label, figure in zip(_labels(t), _figures(proof, t), strict=True)
    )
    return (
        '<details class="ix-details"><summary class="ix-line">'
        f'<span class="ix-edition">{escape(name)}</span>{mark_html(edition_verdict(proof), t).text}'
        f'{numbers}<span class="ix-remark">{escape(remark)}</span></summary>{opened}</details>'
    )


def _figures(proof: EditionProof, t: Translator) -> tuple[str, ...]:
    largest = proof.largest_difference
    return (
        str(len(proof.rows)),
        str(len(proof.recomputed)),
        NONE if largest is None else exact_text(largest, t.language),
        str(proof.ranks_compared) if proof.ranks_compared else NONE,
        str(proof.rank_mismatches) if proof.ranks_compared else NONE,
    )
