"""An outcome as a record for other programs: what ``whatif --json`` prints."""

from __future__ import annotations

from typing import Any

from ictexplore.export.moves import find_moves
from ictexplore.export.sentence import outcome_sentence
from ictexplore.model import SCORE_MAX, Assumption, EditionTable, Outcome, Position


def outcome_record(table: EditionTable, outcome: Outcome, *, language: str) -> dict[str, Any]:
    """Return the outcome in plain lists and dictionaries, ready for JSON.

    Scores are strings with a point and 4 decimals; a rank is ``[best, worst]``; a pillar that
    can't be told from what is printed is ``None``. Names and sentence read in ``language``.
    """

    def name(unit_code: str) -> str:
        return table.standing(unit_code).unit.name.in_language(language)

    return {
        "edition": table.edition.code,
        "unit_code": outcome.scenario.unit,
        "unit": name(outcome.scenario.unit),
        "changes": {
            move.control.code: {
                "from": plain_score(move.control.baseline),
                "to": plain_score(move.after),
            }
            for move in find_moves(table, outcome)
        },
        "baseline": _position_record(outcome.baseline),
        "scenario": _position_record(outcome.result),
        "passes": [name(code) for code in outcome.passes],
        "passed_by": [name(code) for code in outcome.passed_by],
        "assumption": assumption_code(outcome.scenario.assumption),
        "sentence": outcome_sentence(table, outcome, language=language),
    }


def plain_score(value: int) -> str:
    """Return a score or points for programs: 7561 units of 0.0001 are ``0.7561``."""
    whole, fraction = divmod(abs(value), SCORE_MAX)
    return f"{'-' if value < 0 else ''}{whole}.{fraction:04d}"


def assumption_code(assumption: Assumption) -> str:
    """Return what ``--rivals`` takes: ``hold``, ``gain=0.0200``, or ``46=0.7500 40=0.7000``."""
    if assumption.kind == "gain":
        return f"gain={plain_score(assumption.gain)}"
    if assumption.kind == "own":
        own = assumption.composites.items()
        return " ".join(f"{code}={plain_score(score)}" for code, score in own)
    return assumption.kind


def _position_record(position: Position) -> dict[str, Any]:
    return {
        "composite": plain_score(position.composite),
        "rank": [position.rank.best, position.rank.worst],
        "pillars": {
            code: None if score is None else plain_score(score)
            for code, score in position.pillars.items()
        },
    }
