"""``ictexplore check``: the data validated, every edition recomputed, every difference shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import typer

from ictexplore.cli.check_text import proof_text
from ictexplore.cli.edge import answering, dump, say_faults
from ictexplore.engine.recompute import EditionProof
from ictexplore.i18n import Translator, format_score
from ictexplore.i18n.differences import plain_difference
from ictexplore.proof import Dispute, MeanProof, Proof, prove_all, remarks
from ictexplore.store import (
    Fault,
    default_data_dir,
    open_store,
    read_edition_table,
    read_editions,
    validate,
)


def print_check(*, language: str, as_json: bool) -> bool:
    """Print what holds and what doesn't, and return whether everything does."""
    with answering(language, as_json=as_json) as t:
        if faults := validate(default_data_dir()):
            return _print_faults(faults, t, as_json=as_json)
        store = open_store()
        if refused := store.refused_imports():
            faults = tuple(fault for each in refused for fault in each.faults)
            return _print_faults(faults, t, as_json=as_json)
        tables = [read_edition_table(store, edition.code) for edition in read_editions(store)]
        proof = prove_all(tables, store.rows)
        typer.echo(dump(proof_record(proof, t)) if as_json else proof_text(proof, t))
        return proof.holds


def _print_faults(faults: Sequence[Fault], t: Translator, *, as_json: bool) -> bool:
    typer.echo(dump(faults_record(faults, t)) if as_json else say_faults(faults, t))
    return False


def faults_record(faults: Sequence[Fault], t: Translator) -> dict[str, Any]:
    """Return what is wrong with the data, ready for JSON."""
    told = [
        {
            "file": fault.file,
            "row": fault.row,
            "column": fault.column,
            "value": fault.value,
            "expected": t(fault.expected, **fault.values),
        }
        for fault in faults
    ]
    return {"holds": False, "faults": told}


def proof_record(proof: Proof, t: Translator) -> dict[str, Any]:
    """Return the proof in plain lists and dictionaries, ready for JSON."""
    return {
        "holds": proof.holds,
        "faults": [],
        "editions": [_edition_record(edition, t) for edition in proof.editions],
        "merger": _edition_record(proof.merger, t) if proof.merger else None,
        "national_means": [_mean_record(mean) for mean in proof.means],
        "disputes": [_dispute_record(dispute, t) for dispute in proof.disputes],
    }


def _edition_record(proof: EditionProof, t: Translator) -> dict[str, Any]:
    largest = proof.largest_difference
    return {
        "edition": proof.edition.code,
        "units": len(proof.rows),
        "rows_recomputed": len(proof.recomputed),
        "largest_difference": None if largest is None else plain_difference(largest),
        "ranks_compared": proof.ranks_compared,
        "rank_mismatches": proof.rank_mismatches,
        "remarks": list(remarks(proof, t)),
        "holds": proof.holds,
    }


def _mean_record(mean: MeanProof) -> dict[str, Any]:
    return {
        "edition": mean.edition.code,
        "measure": mean.aggregate.code,
        "printed": format_score(mean.printed.value, "en", mean.printed.decimals),
        "difference": plain_difference(abs(mean.difference)),
        "agrees": mean.agrees,
        "is_disputed": mean.is_disputed,
    }


def _dispute_record(dispute: Dispute, t: Translator) -> dict[str, Any]:
    return {
        "edition": dispute.edition,
        "unit": dispute.unit.in_language(t.language) if dispute.unit else None,
        "measure": dispute.measure,
        "kind": dispute.kind,
        "printed": dispute.printed,
        "computed": dispute.computed,
        "reason": dispute.reason.in_language(t.language),
        "source": dispute.publisher,
    }
