"""The proof on the published figures as aligned text."""

from __future__ import annotations

from ictexplore.cli.edge import align
from ictexplore.engine.recompute import EditionProof
from ictexplore.i18n import Translator, format_score
from ictexplore.i18n.differences import format_difference, format_printed
from ictexplore.proof import Dispute, MeanProof, Proof, remarks

_KINDS = {"score": "check.kind_score", "rank": "check.kind_rank", "mean": "check.kind_mean"}


def proof_text(proof: Proof, t: Translator) -> str:
    """Return the proof as tables for people: editions, merger, means, disputes, the verdict."""
    passages = [
        _editions_table(proof, t),
        t("check.means"),
        _means_table(proof, t),
        t("check.disputes"),
        "\n".join(_say_dispute(dispute, t) for dispute in proof.disputes),
        t("check.holds") if proof.holds else t("check.fails"),
    ]
    return "\n\n".join(passages)


def _editions_table(proof: Proof, t: Translator) -> str:
    heads = (
        t("check.head_edition"),
        t("check.head_units"),
        t("check.head_recomputed"),
        t("check.head_largest"),
        t("check.head_ranks"),
        t("check.head_mismatches"),
        t("check.head_remarks"),
    )
    rows = [(p.edition.code, *_edition_cells(p, t)) for p in proof.editions]
    if proof.merger:
        merger = t("check.merger", edition=proof.merger.edition.code)
        rows.append((merger, *_edition_cells(proof.merger, t)))
    return align([heads, *rows], numeric=frozenset(range(1, 6)))


def _edition_cells(proof: EditionProof, t: Translator) -> tuple[str, ...]:
    largest = proof.largest_difference
    return (
        str(len(proof.rows)),
        str(len(proof.recomputed)),
        t("check.none") if largest is None else format_difference(largest, t.language),
        str(proof.ranks_compared),
        str(proof.rank_mismatches),
        "; ".join(remarks(proof, t)),
    )


def _means_table(proof: Proof, t: Translator) -> str:
    heads = (
        t("check.head_edition"),
        t("check.head_measure"),
        t("check.head_printed"),
        t("check.head_difference"),
        t("check.head_verdict"),
    )
    return align([heads, *(_mean_cells(m, t) for m in proof.means)], numeric=frozenset({2, 3}))


def _mean_cells(mean: MeanProof, t: Translator) -> tuple[str, ...]:
    if mean.agrees:
        verdict = t("check.agrees")
    else:
        verdict = t("check.disputed") if mean.is_disputed else t("check.contradicts")
    return (
        mean.edition.code,
        mean.aggregate.name.in_language(t.language),
        format_score(mean.printed.value, t.language, mean.printed.decimals),
        format_difference(abs(mean.difference), t.language),
        verdict,
    )


def _say_dispute(dispute: Dispute, t: Translator) -> str:
    return t(
        "check.dispute",
        edition=dispute.edition,
        unit=dispute.unit or t("check.country"),
        measure=dispute.measure_name,
        kind=t(_KINDS[dispute.kind]),
        printed=format_printed(dispute.printed, t.language),
        computed=format_printed(dispute.computed, t.language),
        reason=dispute.reason,
        source=dispute.publisher,
    )
