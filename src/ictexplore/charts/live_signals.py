"""The parameters of the live ranking: what the hand moves, and every figure that follows.

All arithmetic is on whole numbers below 2⁵³, where a browser's numbers are exact; it is that of
`engine.whatif`, written once more as expressions and held to it by tests.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ictexplore.charts.live_words import change_text, phrase, place_text, score_text, text
from ictexplore.i18n import Translator, format_score
from ictexplore.model import (
    SCORE_DECIMALS,
    SCORE_MAX,
    Control,
    Crossing,
    EditionTable,
    Quotient,
    RankInterval,
    RankSteps,
)


@dataclass(frozen=True, slots=True)
class Motion:
    """All there is to know of a unit that moves: what it can move, and what that does to it.

    ``field`` is the edition with the others where they are assumed to be, ``places`` those that
    follow there before the unit moves. ``quotients`` holds the composite and the pillars by code,
    ``crossings`` each rival; ``assumption`` says what is assumed of the others, empty where they
    stand still.
    """

    unit: str
    controls: Sequence[Control]
    quotients: Mapping[str, Quotient | None]
    steps: RankSteps
    crossings: Mapping[str, Crossing]
    field: EditionTable
    places: Mapping[str, RankInterval]
    assumption: str = ""

    @property
    def is_assumed(self) -> bool:
        """Whether the others are elsewhere than published."""
        return bool(self.assumption)


def control_signal(code: str) -> str:
    """Return the name of the parameter that holds a control's value."""
    return f"control_{code}"


def pillar_signal(code: str) -> str:
    """Return the name of the parameter that holds a pillar's value."""
    return f"pillar_{code}"


def live_params(
    table: EditionTable, motion: Motion, published: RankInterval, words: Translator
) -> list[dict[str, Any]]:
    """Return the parameters; those named ``…_text`` are ready to be shown as they are.

    ``published`` is the unit's published place.
    """
    controls = [{"name": control_signal(c.code), "value": c.baseline} for c in motion.controls]
    derived = _figures(table, motion) | _texts(table, motion, published, words)
    return [*controls, *({"name": name, "expr": expr} for name, expr in derived.items())]


def _figures(table: EditionTable, motion: Motion) -> dict[str, str]:
    moved = [f"{control_signal(c.code)} != {c.baseline}" for c in motion.controls]
    composite = motion.quotients[table.framework.composite.code]
    assert composite is not None, "a unit that moves has a composite"  # noqa: S101 -- for mypy
    steps = motion.steps
    figures = {
        "changed": "true" if motion.is_assumed else " || ".join(moved) or "false",
        "composite": _bounded(composite, motion),
        "shift": f"composite - {steps.published}",
        "rank_best": f"shift == 0 ? {steps.place.best} : {_place(steps.best)}",
        "rank_worst": f"shift == 0 ? {steps.place.worst} : {_place(steps.worst)}",
    }
    for pillar in table.framework.pillars:
        quotient = motion.quotients[pillar.code]
        if quotient is not None:
            figures[pillar_signal(pillar.code)] = _bounded(quotient, motion)
    return figures


def _bounded(quotient: Quotient, motion: Motion) -> str:
    """Write `engine.position.bounded_quotient`: rounded half up, kept within 0..10000."""
    double = f"2 * ({moved_numerator(quotient, motion)}) + {quotient.total}"
    return f"clamp(floor(({double}) / {2 * quotient.total}), 0, {SCORE_MAX})"


def moved_numerator(quotient: Quotient, motion: Motion) -> str:
    """Write the numerator with every control's points × change on top."""
    gains = (
        f" + {quotient.points[c.code]} * ({control_signal(c.code)} - {c.baseline})"
        for c in motion.controls
        if c.code in quotient.points
    )
    return f"{quotient.numerator}{''.join(gains)}"


def _place(thresholds: Sequence[int]) -> str:
    return " + ".join(["1", *(f"(composite < {t} ? 1 : 0)" for t in thresholds)])


def _texts(
    table: EditionTable, motion: Motion, before: RankInterval, words: Translator
) -> dict[str, str]:
    language, units = words.language, text(f"/{table.edition.unit_count}")
    published = table.standing(motion.unit).composite
    printed = text(
        format_score(motion.steps.published, language, published.decimals if published else 4)
    )
    label = phrase(words, "chart.label_simulated", score="composite_text")
    texts = {
        "composite_text": f"changed ? {score_text('composite', language)} : {printed}",
        "composite_label_text": f"changed ? {label} : composite_text",
        "composite_change_text": change_text("shift", language),
        "rank_text": f"{place_text('rank_best', 'rank_worst')} + {units}",
        "rank_change_text": _rank_change(before, words),
        "rank_note_text": _rank_note(table, motion, words),
        "announcement_text": phrase(
            words, "live.announcement", score="composite_text", rank="rank_text"
        ),
    }
    for pillar in table.framework.pillars:
        quotient = motion.quotients[pillar.code]
        if quotient is not None:
            name = pillar_signal(pillar.code)
            start = (2 * quotient.numerator + quotient.total) // (2 * quotient.total)
            change = f"{name} - {min(max(start, 0), SCORE_MAX)}"
            texts[f"{name}_text"] = score_text(name, language)
            texts[f"{name}_change_text"] = change_text(change, language)
    return texts | {f"{control_signal(c.code)}_text": _entry(c, language) for c in motion.controls}


def _rank_change(place: RankInterval, words: Translator) -> str:
    if not place.is_exact:
        return "''"
    climbed = f"{place.best} - rank_best"
    said = {
        "up": phrase(words, "whatif.up", places=climbed),
        "down": phrase(words, "whatif.down", places=f"rank_best - {place.best}"),
        "same": text(words("whatif.same_place")),
    }
    return (
        f"rank_best != rank_worst ? '' : {climbed} > 0 ? {said['up']}"
        f" : {climbed} < 0 ? {said['down']} : {said['same']}"
    )


def _rank_note(table: EditionTable, motion: Motion, words: Translator) -> str:
    if motion.is_assumed:
        return text(words("rivals.assumed", rivals=motion.assumption))
    unknown = sum(s.composite is None and s.rank is None for s in table.standings)
    units = table.edition.unit_count
    note = text(words("whatif.rank_interval", unknown=unknown, units=units))
    return f"rank_best == rank_worst ? '' : {note}"


def _entry(control: Control, language: str) -> str:
    """Write the value as its entry shows it: as printed until it is moved."""
    name = control_signal(control.code)
    if control.decimals >= SCORE_DECIMALS:
        return score_text(name, language)
    printed = text(format_score(control.baseline, language, control.decimals))
    return f"{name} == {control.baseline} ? {printed} : {score_text(name, language)}"
