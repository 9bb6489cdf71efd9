"""The answer of the plain page: cards, who changes places, the sentence, the ranking."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ictexplore.export.moves import control_name
from ictexplore.export.sentence import outcome_sentence
from ictexplore.i18n import format_points
from ictexplore.model import Control, Outcome
from ictexplore.ui.components.cards import band_html, cards_html, facts_html
from ictexplore.ui.components.copy_text import copy_text
from ictexplore.ui.frame import Page, show_source
from ictexplore.ui.ranking import show_ranking
from ictexplore.ui.simulator.figures import answer_cards

_NAMES_MAX = 6
"""Names listed before the rest is counted; the ranking below marks them all."""


def show_answer(page: Page, controls: Sequence[Control], outcome: Outcome) -> None:
    """Show what the changed controls bring, or the published figures when none is changed."""
    t, is_simulated = page.t, outcome.is_simulated
    band = t("common.band_simulated") if is_simulated else t("common.band_published")
    st.html(
        band_html(band, is_simulated=is_simulated)
        + cards_html(answer_cards(page, outcome), is_simulated=is_simulated)
        + facts_html(answer_facts(page, controls, outcome))
    )
    show_ranking(page, outcome if is_simulated else None)
    show_source(page)


def show_sentence(page: Page, outcome: Outcome) -> None:
    """Show the scenario as one sentence to be copied; a presented page has its title instead."""
    if page.selection.is_presented:
        return
    with st.container(key="sentence-box"):
        copy_text(
            outcome_sentence(page.table, outcome, language=page.language),
            key="sentence",
            label=page.t("whatif.copy"),
            done_label=page.t("whatif.copied"),
        )


def answer_facts(
    page: Page, controls: Sequence[Control], outcome: Outcome
) -> list[tuple[str, str]]:
    """Return what stands under the cards: the gains, and who changes places with the unit."""
    t = page.t
    if not outcome.is_simulated:
        return [(t("whatif.hint_label"), t("whatif.hint"))]
    gains = [
        f"{control_name(page.table.framework, c, page.language)} "
        + t("common.points", points=format_points(gain, page.language, signed=True))
        for c in controls
        if (gain := outcome.gains.get(c.code))
    ]
    falls = outcome.result.composite < outcome.baseline.composite
    # Where the others move, a unit may fall behind although its own score rises.
    falls |= outcome.result.rank.best > outcome.baseline.rank.best
    return [
        (t("whatif.gains"), "; ".join(gains) or t("whatif.nobody")),
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
