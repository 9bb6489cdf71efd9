"""The sentence of a scenario as parameters that follow the hand.

It is `export.sentence`, written once more as expressions over the figures of
`charts.live_signals`; tests hold the two together.
"""

from __future__ import annotations

from ictexplore.charts.live_signals import Motion, control_signal
from ictexplore.charts.live_words import phrase, place_text, score_text, text
from ictexplore.export.moves import control_name
from ictexplore.export.sentence import edition_name, say_baseline, say_place
from ictexplore.i18n import Translator, format_score
from ictexplore.model import SCORE_DECIMALS, Control, EditionTable, RankInterval

SENTENCE = "sentence_text"
"""Parameter that holds the sentence."""

_CLAUSES = (
    ("sentence.first_rises", "sentence.first_falls"),
    ("sentence.next_rises", "sentence.next_falls"),
)
"""How the first move is said, and each that follows."""


def sentence_params(
    table: EditionTable, motion: Motion, published: RankInterval, t: Translator
) -> dict[str, str]:
    """Return the parameters, name → expression, `SENTENCE` the last of them.

    ``published`` is the unit's published place.
    """
    moves = _moves(table, motion, t)
    rank = _rank(published, len(table.standings), t)
    moved = phrase(
        t,
        "sentence.whatif",
        moves="moves_text",
        composite=_composite(table, motion, t),
        rank=rank,
        rivals=text(motion.assumption or t("rivals.hold")),
    )
    still = _still(table, motion, published, rank, t)
    return moves | {SENTENCE: f"moves_text == '' ? {still} : {moved}"}


def _still(
    table: EditionTable, motion: Motion, published: RankInterval, rank: str, t: Translator
) -> str:
    """Write what is said while the unit itself doesn't move."""
    known = {
        "unit": table.standing(motion.unit).unit.name.in_language(t.language),
        "edition": edition_name(table.edition, t.language),
        "score": _printed(table, motion, t),
    }
    if not motion.is_assumed:
        place = say_place(published, len(table.standings), t)
        return text(t("sentence.published", place=place, **known))
    fixed = known | {"rivals": motion.assumption}
    written = {name: text(value) for name, value in fixed.items()}
    return phrase(t, "rivals.sentence", rank=rank, **written)


def _moves(table: EditionTable, motion: Motion, t: Translator) -> dict[str, str]:
    """Write the list of moves: for each control what was said before its clause, and the last."""
    params: dict[str, str] = {}
    front = last = "''"
    for control in motion.controls:
        is_moved = f"{control_signal(control.code)} != {control.baseline}"
        before = f"{last} == '' ? '' : {front} == '' ? {last} : {front} + ', ' + {last}"
        first, following = (_clause(table, motion, control, keys, t) for keys in _CLAUSES)
        said = f"{last} == '' ? {first} : {following}"
        names = f"moves_front_{control.code}", f"moves_last_{control.code}"
        params[names[0]] = f"{is_moved} ? ({before}) : {front}"
        params[names[1]] = f"{is_moved} ? ({said}) : {last}"
        front, last = names
    listed = phrase(t, "sentence.list", front=front, last=last)
    return params | {"moves_text": f"{front} == '' ? {last} : {listed}"}


def _clause(
    table: EditionTable, motion: Motion, control: Control, keys: tuple[str, str], t: Translator
) -> str:
    signal = control_signal(control.code)
    values = {
        "control": text(control_name(table.framework, control, t, is_inside=True)),
        "unit": text(table.standing(motion.unit).unit.name.in_language(t.language)),
        "before": text(say_baseline(control, t)),
        "after": score_text(signal, t.language),
    }
    rises, falls = (phrase(t, key, **values) for key in keys)
    return f"({signal} > {control.baseline} ? {rises} : {falls})"


def _decimals(table: EditionTable, motion: Motion) -> int:
    score = table.standing(motion.unit).composite
    return SCORE_DECIMALS if score is None else min(score.decimals, SCORE_DECIMALS)


def _printed(table: EditionTable, motion: Motion, t: Translator) -> str:
    return format_score(motion.steps.published, t.language, _decimals(table, motion))


def _composite(table: EditionTable, motion: Motion, t: Translator) -> str:
    after = score_text("composite", t.language)
    if _decimals(table, motion) < SCORE_DECIMALS:
        after = phrase(t, "sentence.about", score=after)
    before = text(_printed(table, motion, t))
    edition = text(edition_name(table.edition, t.language))
    rises, falls = (
        phrase(t, key, edition=edition, before=before, after=after)
        for key in ("sentence.composite_rises", "sentence.composite_falls")
    )
    same = phrase(t, "sentence.composite_same", edition=edition, score=before)
    return f"(shift > 0 ? {rises} : shift < 0 ? {falls} : {same})"


def _rank(published: RankInterval, of: int, t: Translator) -> str:
    """Write `export.sentence`'s clause of where the unit was and where it comes to."""
    rank = f"{place_text('rank_best', 'rank_worst')} + {text(f'/{of}')}"
    exact, within = (
        phrase(t, key, rank=rank) for key in ("sentence.place", "sentence.place_within")
    )
    after = f"(rank_best == rank_worst ? {exact} : {within})"
    before = text(say_place(published, of, t).removesuffix(f"/{of}"))
    same_key = "sentence.rank_same" if published.is_exact else "sentence.rank_within"
    same = phrase(t, same_key, place=after)
    rises, falls, is_open = (
        phrase(t, key, before=before, after=after)
        for key in ("sentence.rank_rises", "sentence.rank_falls", "sentence.rank_open")
    )
    is_same = f"rank_best == {published.best} && rank_worst == {published.worst}"
    return (
        f"({is_same} ? {same} : rank_worst < {published.best} ? {rises}"
        f" : rank_best > {published.worst} ? {falls} : {is_open})"
    )
