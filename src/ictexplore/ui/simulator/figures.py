"""The cards of the answer: score, rank and pillars, before → after."""

from __future__ import annotations

from ictexplore.charts.ranking import count_unknown
from ictexplore.export.assumption import assumption_words
from ictexplore.export.sentence import edition_name
from ictexplore.i18n import format_change, format_rank, format_score
from ictexplore.model import SCORE_DECIMALS, Assumption, Outcome, RankInterval
from ictexplore.ui.components.cards import Card, Figure
from ictexplore.ui.frame import Page


def answer_cards(page: Page, outcome: Outcome, *, is_live: bool = False) -> tuple[Card, ...]:
    """Return the three cards; live ones say which live figure takes each text's place.

    A live figure always has its «before», to be shown as soon as the hand moves.
    """
    is_full = is_live or outcome.is_simulated
    return (
        _composite_card(page, outcome, is_full=is_full, signal="composite" if is_live else ""),
        _rank_card(page, outcome, is_full=is_full, signal="rank" if is_live else ""),
        _pillars_card(page, outcome, is_full=is_full, signal="pillar" if is_live else ""),
    )


def _composite_card(page: Page, outcome: Outcome, *, is_full: bool, signal: str) -> Card:
    before, after = outcome.baseline.composite, outcome.result.composite
    title = page.t("whatif.composite", edition=edition_name(page.table.edition, page.language))
    published = page.table.standing(outcome.scenario.unit).composite
    printed = published.decimals if published else SCORE_DECIMALS
    decimals = SCORE_DECIMALS if outcome.is_simulated else printed
    value = format_score(after, page.language, decimals)
    if not is_full:
        return Card(title, [Figure(value)])
    shown = format_score(before, page.language, printed)
    change = format_change(after - before, page.language)
    return Card(title, [Figure(value, shown, change, signal=signal)])


def _rank_card(page: Page, outcome: Outcome, *, is_full: bool, signal: str) -> Card:
    units = page.table.edition.unit_count
    before, after = outcome.baseline.rank, outcome.result.rank
    title = page.t("common.rank")
    unknown = count_unknown(page.table)
    note = "" if after.is_exact else page.t("whatif.rank_interval", unknown=unknown, units=units)
    if not outcome.scenario.assumption.is_hold:
        note = page.t("rivals.assumed", rivals=rivals_text(page, outcome.scenario.assumption))
    note_signal = signal and f"{signal}_note"
    if not is_full:
        return Card(title, [Figure(format_rank(before, units))], note)
    shown = format_rank(before, units).partition("/")[0]
    change = _rank_change(page, before, after)
    figure = Figure(format_rank(after, units), shown, change, signal=signal)
    return Card(title, [figure], note, note_signal)


def rivals_text(page: Page, assumption: Assumption) -> str:
    """Return what is assumed of the other units, as a clause."""
    return assumption_words(page.table, assumption, language=page.language)


def _rank_change(page: Page, before: RankInterval, after: RankInterval) -> str:
    if not (before.is_exact and after.is_exact):
        return ""
    climbed = before.best - after.best
    if climbed > 0:
        return page.t("whatif.up", places=climbed)
    return page.t("whatif.down", places=-climbed) if climbed else page.t("whatif.same_place")


def _pillars_card(page: Page, outcome: Outcome, *, is_full: bool, signal: str) -> Card:
    pillars = page.table.framework.pillars
    if not pillars:
        return Card(page.t("common.pillars"), [], page.t("common.no_pillars"))
    figures = [
        _pillar_figure(
            page,
            p.name.in_language(page.language),
            outcome.baseline.pillars[p.code],
            outcome.result.pillars[p.code],
            signal=(signal and f"{signal}_{p.code}") if is_full else None,
        )
        for p in pillars
    ]
    hidden = any(outcome.baseline.pillars[p.code] is None for p in pillars)
    return Card(
        page.t("common.pillars"), figures, page.t("whatif.pillars_unknown") if hidden else ""
    )


def _pillar_figure(
    page: Page, name: str, before: int | None, after: int | None, *, signal: str | None
) -> Figure:
    """Return one pillar; without a ``signal``, not even an empty one, as published alone."""
    if before is None or after is None:
        return Figure("–", label=name)
    value = format_score(after, page.language)
    if signal is None:
        return Figure(value, label=name)
    shown = format_score(before, page.language)
    return Figure(value, shown, format_change(after - before, page.language), name, signal)
