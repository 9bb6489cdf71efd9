"""What stands under the cards: the points gained, and who changes places with the unit.

Told of an outcome, and once more as parameters that follow the hand; tests hold the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ictexplore.charts.live_signals import Motion, control_signal
from ictexplore.charts.live_words import phrase, points_text, text
from ictexplore.export.moves import short_control_name
from ictexplore.i18n import Translator, format_points
from ictexplore.model import (
    SCORE_MAX,
    Control,
    EditionTable,
    Outcome,
    RankInterval,
)

_NAMES_MAX = 6
"""Names listed before the rest is counted; the ranking below marks them all."""


def answer_facts(
    table: EditionTable, controls: Sequence[Control], outcome: Outcome, t: Translator
) -> list[tuple[str, str]]:
    """Return what stands under the cards: the gains, and who changes places with the unit."""
    if not outcome.is_simulated:
        return [(t("whatif.hint_label"), t("whatif.hint"))]
    gains = [
        f"{short_control_name(table.framework, c, t)} "
        + t("common.points", points=format_points(gain, t.language, signed=True))
        for c in controls
        if (gain := outcome.gains.get(c.code))
    ]
    falls = outcome.result.composite < outcome.baseline.composite
    # Where the others move, a unit may fall behind although its own score rises.
    falls |= outcome.result.rank.best > outcome.baseline.rank.best
    return [
        (t("whatif.gains"), "; ".join(gains) or t("whatif.nobody")),
        (t("whatif.passed_by"), name_units(table, outcome.passed_by, t))
        if falls
        else (t("whatif.passes"), name_units(table, outcome.passes, t)),
    ]


def fact_params(
    table: EditionTable, motion: Motion, published: RankInterval, t: Translator
) -> dict[str, str]:
    """Return ``gains_text``, ``crossed_text`` and its label as parameters, name → expression.

    ``published`` is the unit's published place.
    """
    falls = f"(shift < 0 || rank_best > {published.best})"
    passes_label, passed_label = text(t("whatif.passes")), text(t("whatif.passed_by"))
    crossings = dict(sorted(motion.crossings.items(), key=lambda item: -item[1].passed))
    passes = {code: c.passed for code, c in crossings.items() if c.is_ahead}
    passed_by = {code: c.met for code, c in crossings.items() if c.is_not_ahead}

    def name(codes: Sequence[str]) -> str:
        return text(name_units(table, codes, t))

    passing = _by_composite(passes, lambda x: name([c for c, at in passes.items() if x >= at]))
    passed = _by_composite(passed_by, lambda x: name([c for c, at in passed_by.items() if x < at]))
    return _gains(table, motion, t) | {
        "gains_text": f"gains_all == '' ? {text(t('whatif.nobody'))} : slice(gains_all, 2)",
        "crossed_label_text": f"{falls} ? {passed_label} : {passes_label}",
        "crossed_text": f"{falls} ? {passed} : {passing}",
    }


def _gains(table: EditionTable, motion: Motion, t: Translator) -> dict[str, str]:
    """Write each control's gain in hundredths of a point, rounded half up, and all in one line."""
    params, told = {}, []
    for control in motion.controls:
        name, signal = f"gain_{control.code}", control_signal(control.code)
        gain = f"{control.points} * ({signal} - {control.baseline})"
        params[name] = f"({gain} < 0 ? -1 : 1) * floor((2 * abs({gain}) + 100) / 200)"
        label = text(f"; {short_control_name(table.framework, control, t)} ")
        points = phrase(t, "common.points", points=points_text(name, t.language))
        told.append(f"({signal} != {control.baseline} ? {label} + {points} : '')")
    return params | {"gains_all": " + ".join(told)}


def _by_composite(places: Mapping[str, int], told: Callable[[int], str]) -> str:
    """Write what is told of a composite where it changes at the ``places`` alone."""
    starts = [0, *sorted({at for at in places.values() if 0 < at <= SCORE_MAX})]
    *below, written = map(told, starts)
    for start, expression in reversed(list(zip(starts[1:], below, strict=True))):
        written = f"composite < {start} ? {expression} : ({written})"
    return f"({written})"


def name_units(table: EditionTable, codes: Sequence[str], t: Translator) -> str:
    """Name the first few units and count the others."""
    if not codes:
        return t("whatif.nobody")
    names = [table.standing(c).unit.name.in_language(t.language) for c in codes]
    listed = ", ".join(names[:_NAMES_MAX])
    if len(names) <= _NAMES_MAX:
        return listed
    return t("whatif.and_more", names=listed, more=len(names) - _NAMES_MAX)
