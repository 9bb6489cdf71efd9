"""The cards of the answer: score, rank and pillars, before → after."""

from __future__ import annotations

from ictexplore.charts.ranking import count_unknown
from ictexplore.export.assumption import assumption_words
from ictexplore.export.cards import Card, Figure
from ictexplore.export.sentence import edition_name
from ictexplore.i18n import Translator, format_change, format_rank, format_score
from ictexplore.model import SCORE_DECIMALS, EditionTable, Outcome, RankInterval


def answer_cards(
    table: EditionTable, outcome: Outcome, t: Translator, *, is_live: bool = False
) -> tuple[Card, ...]:
    """Return the three cards; live ones say which live figure takes each text's place.

    A live figure always has its «before», to be shown as soon as the hand moves.
    """
    is_full = is_live or outcome.is_simulated
    return (
        _composite_card(table, outcome, t, is_full=is_full, signal="composite" if is_live else ""),
        _rank_card(table, outcome, t, is_full=is_full, signal="rank" if is_live else ""),
        _pillars_card(table, outcome, t, is_full=is_full, signal="pillar" if is_live else ""),
    )


def _composite_card(
    table: EditionTable, outcome: Outcome, t: Translator, *, is_full: bool, signal: str
) -> Card:
    before, after = outcome.baseline.composite, outcome.result.composite
    title = t("whatif.composite", edition=edition_name(table.edition, t.language))
    published = table.standing(outcome.scenario.unit).composite
    printed = published.decimals if published else SCORE_DECIMALS
    decimals = SCORE_DECIMALS if outcome.is_simulated else printed
    value = format_score(after, t.language, decimals)
    if not is_full:
        return Card(title, [Figure(value)])
    shown = format_score(before, t.language, printed)
    change = format_change(after - before, t.language)
    return Card(title, [Figure(value, shown, change, signal=signal)])


def _rank_card(
    table: EditionTable, outcome: Outcome, t: Translator, *, is_full: bool, signal: str
) -> Card:
    units = table.edition.unit_count
    before, after = outcome.baseline.rank, outcome.result.rank
    title = t("common.rank")
    unknown = count_unknown(table)
    note = "" if after.is_exact else t("whatif.rank_interval", unknown=unknown, units=units)
    if not outcome.scenario.assumption.is_hold:
        rivals = assumption_words(table, outcome.scenario.assumption, language=t.language)
        note = t("rivals.assumed", rivals=rivals)
    note_signal = signal and f"{signal}_note"
    if not is_full:
        return Card(title, [Figure(format_rank(before, units))], note)
    shown = format_rank(before, units).partition("/")[0]
    change = _rank_change(t, before, after)
    figure = Figure(format_rank(after, units), shown, change, signal=signal)
    return Card(title, [figure], note, note_signal)


def _rank_change(t: Translator, before: RankInterval, after: RankInterval) -> str:
    if not (before.is_exact and after.is_exact):
        return ""
    climbed = before.best - after.best
    if climbed > 0:
        return t("whatif.up", places=climbed)
    return t("whatif.down", places=-climbed) if climbed else t("whatif.same_place")


def _pillars_card(
    table: EditionTable, outcome: Outcome, t: Translator, *, is_full: bool, signal: str
) -> Card:
    pillars = table.framework.pillars
    if not pillars:
        return Card(t("common.pillars"), [], t("common.no_pillars"))
    figures = [
        _pillar_figure(
            t,
            p.name.in_language(t.language),
            outcome.baseline.pillars[p.code],
            outcome.result.pillars[p.code],
            signal=(signal and f"{signal}_{p.code}") if is_full else None,
        )
        for p in pillars
    ]
    hidden = any(outcome.baseline.pillars[p.code] is None for p in pillars)
    return Card(t("common.pillars"), figures, t("whatif.pillars_unknown") if hidden else "")


def _pillar_figure(
    t: Translator, name: str, before: int | None, after: int | None, *, signal: str | None
) -> Figure:
    """Return one pillar; without a ``signal``, not even an empty one, as published alone."""
    if before is None or after is None:
        return Figure("–", label=name)
    value = format_score(after, t.language)
    if signal is None:
        return Figure(value, label=name)
    shown = format_score(before, t.language)
    return Figure(value, shown, format_change(after - before, t.language), name, signal)
