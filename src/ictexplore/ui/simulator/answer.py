"""The answer: cards before → after, who changes places, the sentence, the ranking."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ictexplore.charts.ranking import count_unknown
from ictexplore.export.moves import control_name
from ictexplore.export.sentence import edition_name, outcome_sentence
from ictexplore.i18n import format_change, format_points, format_rank, format_score
from ictexplore.model import SCORE_DECIMALS, Control, Outcome, Position, RankInterval
from ictexplore.ui.components.cards import Card, Figure, band_html, cards_html, facts_html
from ictexplore.ui.components.copy_text import copy_text
from ictexplore.ui.frame import Page, show_source
from ictexplore.ui.ranking import show_ranking

_NAMES_MAX = 6
"""Names listed before the rest is counted; the ranking below marks them all."""


def show_answer(page: Page, controls: Sequence[Control], outcome: Outcome) -> None:
    """Show what the changed controls bring, or the published figures when none is changed."""
    t, is_simulated = page.t, bool(outcome.gains)
    band = t("common.band_simulated") if is_simulated else t("common.band_published")
    cards = (
        _composite_card(page, outcome),
        _rank_card(page, outcome),
        _pillars_card(page, outcome),
    )
    st.html(
        band_html(band, is_simulated=is_simulated)
        + cards_html(cards, is_simulated=is_simulated)
        + facts_html(_facts(page, controls, outcome))
    )
    show_ranking(page, outcome if is_simulated else None)
    show_source(page)


def show_sentence(page: Page, outcome: Outcome) -> None:
    """Show the scenario as one sentence to be copied."""
    with st.container(key="sentence-box"):
        copy_text(
            outcome_sentence(page.table, outcome, language=page.language),
            key="sentence",
            label=page.t("whatif.copy"),
            done_label=page.t("whatif.copied"),
        )


def _composite_card(page: Page, outcome: Outcome) -> Card:
    before, after = outcome.baseline.composite, outcome.result.composite
    title = page.t("whatif.composite", edition=edition_name(page.table.edition, page.language))
    published = page.table.standing(outcome.scenario.unit).composite
    decimals = published.decimals if published else SCORE_DECIMALS
    if not outcome.gains:
        return Card(title, [Figure(format_score(before, page.language, decimals))])
    return Card(
        title,
        [
            Figure(
                format_score(after, page.language),
                format_score(before, page.language, decimals),
                format_change(after - before, page.language),
            )
        ],
    )


def _rank_card(page: Page, outcome: Outcome) -> Card:
    units = page.table.edition.unit_count
    before, after = outcome.baseline.rank, outcome.result.rank
    title = page.t("common.rank")
    unknown = count_unknown(page.table)
    note = "" if after.is_exact else page.t("whatif.rank_interval", unknown=unknown, units=units)
    if not outcome.gains:
        return Card(title, [Figure(format_rank(before, units))], note)
    shown = str(before.best) if before.is_exact else f"{before.best}–{before.worst}"
    return Card(
        title, [Figure(format_rank(after, units), shown, _rank_change(page, before, after))], note
    )


def _rank_change(page: Page, before: RankInterval, after: RankInterval) -> str:
    if not (before.is_exact and after.is_exact):
        return ""
    climbed = before.best - after.best
    if climbed > 0:
        return page.t("whatif.up", places=climbed)
    return page.t("whatif.down", places=-climbed) if climbed else page.t("whatif.same_place")


def _pillars_card(page: Page, outcome: Outcome) -> Card:
    pillars = page.table.framework.pillars
    if not pillars:
        return Card(page.t("common.pillars"), [], page.t("common.no_pillars"))
    figures = [
        _pillar_figure(page, p.name.in_language(page.language), p.code, outcome) for p in pillars
    ]
    hidden = any(outcome.baseline.pillars[p.code] is None for p in pillars)
    return Card(
        page.t("common.pillars"), figures, page.t("whatif.pillars_unknown") if hidden else ""
    )


def _pillar_figure(page: Page, name: str, code: str, outcome: Outcome) -> Figure:
    before, after = _pillar(outcome.baseline, code), _pillar(outcome.result, code)
    if before is None or after is None:
        return Figure("–", label=name)
    if not outcome.gains:
        return Figure(format_score(before, page.language), label=name)
    return Figure(
        format_score(after, page.language),
        format_score(before, page.language),
        format_change(after - before, page.language),
        name,
    )


def _pillar(position: Position, code: str) -> int | None:
    return position.pillars[code]


def _facts(page: Page, controls: Sequence[Control], outcome: Outcome) -> list[tuple[str, str]]:
    """Return what stands under the cards: always the same lines, so that nothing moves."""
    t = page.t
    if not outcome.gains:
        return [(t("whatif.hint_label"), t("whatif.hint"))]
    gains = [
        f"{control_name(page.table.framework, c, page.language)} "
        + t("common.points", points=format_points(gain, page.language, signed=True))
        for c in controls
        if (gain := outcome.gains.get(c.code))
    ]
    falls = outcome.result.composite < outcome.baseline.composite
    return [
        (t("whatif.gains"), "; ".join(gains)),
        (t("whatif.passed_by"), _names(page, outcome.passed_by))
        if falls
        else (t("whatif.passes"), _names(page, outcome.passes)),
    ]


def _names(page: Page, codes: Sequence[str]) -> str:
    if not codes:
        return page.t("whatif.nobody")
    names = [page.table.standing(c).unit.name.in_language(page.language) for c in codes]
    listed = ", ".join(names[:_NAMES_MAX])
    if len(names) <= _NAMES_MAX:
        return listed
    return page.t("whatif.and_more", names=listed, more=len(names) - _NAMES_MAX)
