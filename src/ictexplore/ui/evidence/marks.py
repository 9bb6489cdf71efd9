"""How a comparison ended: a colour, a shape and always a word."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ictexplore.engine.recompute import EditionProof, RowProof, Verdict
from ictexplore.i18n import Translator
from ictexplore.ui.components.tables import Html

WORDS: dict[Verdict, str] = {
    "agrees": "sources.mark_agrees",
    "rounding": "sources.mark_rounding",
    "differs": "sources.mark_differs",
    "incomplete": "sources.mark_unknown",
    "no_formula": "sources.mark_unknown",
}
_SEVERITY: tuple[Verdict, ...] = ("differs", "rounding", "agrees", "incomplete", "no_formula")
"""What a reader should see first; an edition is as good as its worst row that was compared."""


def mark_html(verdict: Verdict, t: Translator) -> Html:
    """Return the mark of a verdict with its word."""
    return Html(f'<span class="ix-mark ix-{verdict}">{escape(t(WORDS[verdict]))}</span>')


def row_verdict(row: RowProof) -> Verdict:
    """Return how the row stands, its published rank included."""
    return "differs" if row.is_rank_mismatch else row.verdict


def edition_verdict(proof: EditionProof) -> Verdict:
    """Return how the edition stands: as its worst row that was compared."""
    return min(map(row_verdict, proof.rows), key=_SEVERITY.index, default="incomplete")


def worst_first(rows: Iterable[RowProof]) -> list[RowProof]:
    """Return the rows with what contradicts first and what can't be compared last."""
    return sorted(rows, key=lambda row: _SEVERITY.index(row_verdict(row)))
