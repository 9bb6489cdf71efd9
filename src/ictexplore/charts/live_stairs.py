"""Where the rank steps are on each slider, before one drags: they follow the hand.

A step lies at a composite; how far a slider is from it depends on what the others are set to. So
steps are given by composite once, and the parameters here tell how far along the unit is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.charts.live_signals import Motion, control_signal, moved_numerator
from ictexplore.charts.live_words import phrase, score_text, text
from ictexplore.i18n import Translator
from ictexplore.model import SCORE_MAX, EditionTable

REACHED = "reached"
"""Parameter that holds the composite before rounding, in units of 0.0001."""


@dataclass(frozen=True, slots=True)
class Step:
    """At the composite ``score``, in units of 0.0001, the unit takes ``place`` with ``names``."""

    score: int
    place: int
    names: tuple[str, ...]


def next_signal(code: str) -> str:
    """Return the name of the parameter that says where the next step of a control is."""
    return f"next_{code}_text"


def find_stairs(table: EditionTable, motion: Motion, language: str) -> tuple[Step, ...]:
    """Return the steps, lowest first; none where places are intervals.

    Scores are those from which the unit shares or takes a place, names those it then catches up.
    """
    steps = motion.steps
    if not steps.place.is_exact or steps.best != steps.worst:
        return ()
    names: dict[int, list[str]] = {}
    for code, crossing in motion.crossings.items():
        name = table.standing(code).unit.name.in_language(language)
        names.setdefault(crossing.passed, []).append(name)
    return tuple(
        Step(score, 1 + sum(score < t for t in steps.best), tuple(names.get(score, ())))
        for score in sorted(set(steps.best))
        if score <= SCORE_MAX
    )


def stair_params(table: EditionTable, motion: Motion, words: Translator) -> dict[str, str]:
    """Return how far along the unit is, and for each control where its next step lies."""
    composite = motion.quotients[table.framework.composite.code]
    assert composite is not None, "a unit that moves has a composite"  # noqa: S101 -- for mypy
    stairs = find_stairs(table, motion, words.language)
    numerator = moved_numerator(composite, motion)
    params = {
        REACHED: f"({numerator}) / {composite.total}",
        "next_step": _first_above(stairs, [str(step.score) for step in stairs], "0"),
        "next_place": _first_above(stairs, [str(step.place) for step in stairs], "0"),
        "next_names": _first_above(stairs, [text(", ".join(s.names)) for s in stairs], "''"),
    }
    for control in motion.controls:
        # Rounded half up: the step is reached half a unit of 0.0001 before it.
        missing = f"(2 * next_step - 1) * {composite.total} - 2 * ({numerator})"
        signal = control_signal(control.code)
        needed = f"({signal} + ceil(({missing}) / {2 * composite.points[control.code]}))"
        told = phrase(
            words,
            "live.next_step",
            score=score_text(needed, words.language),
            place="next_place",
            names="next_names",
        )
        params[next_signal(control.code)] = (
            f"next_step == 0 ? '' : {needed} > {SCORE_MAX}"
            f" ? {text(words('live.no_next_step'))} : {told}"
        )
    return params


def _first_above(stairs: Sequence[Step], values: Sequence[str], none: str) -> str:
    """Write which value belongs to the first step above the composite."""
    told = none
    for step, value in reversed(list(zip(stairs, values, strict=True))):
        told = f"composite < {step.score} ? {value} : ({told})"
    return told
