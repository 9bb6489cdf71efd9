"""An outcome as one sentence that can be read out or pasted into a report."""

from __future__ import annotations

from ictexplore.export.assumption import assumption_words
from ictexplore.export.moves import Move, control_name, find_moves
from ictexplore.i18n import Translator, format_rank, format_score, translator
from ictexplore.model import (
    RESIDUAL,
    SCORE_DECIMALS,
    Control,
    Edition,
    EditionTable,
    Outcome,
    RankInterval,
)

_EDITION_NAMES = {
    "dti": "sentence.edition_dti",
    "ict_index": "sentence.edition_ict_index",
    "mic_egov": "sentence.edition_mic_egov",
}


def edition_name(edition: Edition, language: str) -> str:
    """Return the short name of an edition («DTI 2024»), or its title where it has none."""
    key = _EDITION_NAMES.get(edition.index)
    if key is None:
        return edition.title.in_language(language)
    return translator(language)(key, year=edition.year)


def outcome_sentence(
    table: EditionTable, outcome: Outcome, *, language: str, most: int | None = None
) -> str:
    """Say what changes and what comes of it.

    Figures stand as they were printed; what follows from a figure rounded harder than to four
    decimals is marked as approximate. More than ``most`` changes are counted, not listed.
    """
    t = translator(language, table.edition.origin)
    moves = [move for move in find_moves(table, outcome) if move.change]
    rivals = assumption_words(table, outcome.scenario.assumption, language=language, most=most)
    if not outcome.is_simulated:
        return t(
            "sentence.published",
            unit=table.standing(outcome.scenario.unit).unit.name,
            edition=edition_name(table.edition, language),
            score=_published_composite(table, outcome, t),
            place=say_place(outcome.baseline.rank, len(table.standings), t),
        )
    rank = say_rank(outcome, len(table.standings), t)
    if not moves:
        return t(
            "rivals.sentence",
            rivals=rivals,
            unit=table.standing(outcome.scenario.unit).unit.name,
            edition=edition_name(table.edition, language),
            score=_published_composite(table, outcome, t),
            rank=rank,
        )
    return t(
        "sentence.whatif",
        moves=_say_moves(table, outcome, moves, t, most),
        composite=say_composite(table, outcome, t),
        rank=rank,
        rivals=rivals,
    )


def _say_moves(
    table: EditionTable, outcome: Outcome, moves: list[Move], t: Translator, most: int | None
) -> str:
    unit = table.standing(outcome.scenario.unit).unit.name
    if most is not None and len(moves) > most:
        return t("picture.many_moves", count=len(moves), unit=unit)
    *front, last = [
        t(
            _move_key(move, is_first=i == 0),
            control=control_name(table.framework, move.control, t, is_inside=True),
            unit=unit,
            before=say_baseline(move.control, t),
            after=format_score(move.after, t.language),
        )
        for i, move in enumerate(moves)
    ]
    return t("sentence.list", front=tuple(front), last=last) if front else last


def _move_key(move: Move, *, is_first: bool) -> str:
    if move.change > 0:
        return "sentence.first_rises" if is_first else "sentence.next_rises"
    return "sentence.first_falls" if is_first else "sentence.next_falls"


def say_baseline(control: Control, t: Translator) -> str:
    """Return today's value of a control as it was printed, marked where it is derived."""
    score = format_score(control.baseline, t.language, control.decimals)
    # The residual block's score is a rounded quotient, never a printed figure.
    return t("sentence.about", score=score) if control.code == RESIDUAL else score


def _published_composite(table: EditionTable, outcome: Outcome, t: Translator) -> str:
    return format_score(outcome.baseline.composite, t.language, _decimals(table, outcome))


def _decimals(table: EditionTable, outcome: Outcome) -> int:
    composite = table.standing(outcome.scenario.unit).composite
    return SCORE_DECIMALS if composite is None else min(composite.decimals, SCORE_DECIMALS)


def say_composite(table: EditionTable, outcome: Outcome, t: Translator) -> str:
    """Return what becomes of the composite as a clause: «điểm DTI 2024 tăng từ … lên …»."""
    edition = edition_name(table.edition, t.language)
    before = _published_composite(table, outcome, t)
    change = outcome.result.composite - outcome.baseline.composite
    if not change:
        return t("sentence.composite_same", edition=edition, score=before)
    after = format_score(outcome.result.composite, t.language)
    if _decimals(table, outcome) < SCORE_DECIMALS:
        after = t("sentence.about", score=after)
    key = "sentence.composite_rises" if change > 0 else "sentence.composite_falls"
    return t(key, edition=edition, before=before, after=after)


def say_rank(outcome: Outcome, of: int, t: Translator) -> str:
    """Return what becomes of the place among ``of`` units: «từ hạng 12 lên hạng 8/34»."""
    before, after = outcome.baseline.rank, outcome.result.rank
    where = say_place(after, of, t)
    if before == after:
        key = "sentence.rank_same" if after.is_exact else "sentence.rank_within"
        return t(key, place=where)
    if after.worst < before.best:
        key = "sentence.rank_rises"
    elif after.best > before.worst:
        key = "sentence.rank_falls"
    else:
        key = "sentence.rank_open"
    return t(key, before=say_place(before, of, t).removesuffix(f"/{of}"), after=where)


def say_place(rank: RankInterval, of: int, t: Translator) -> str:
    """Return a place among ``of`` units as a clause: «hạng 10/34»."""
    key = "sentence.place" if rank.is_exact else "sentence.place_within"
    return t(key, rank=format_rank(rank, of))
