"""The answer of the plain page: cards, who changes places, the sentence, the ranking."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ictexplore.export.cards import cards_html, facts_html
from ictexplore.export.live.facts import answer_facts
from ictexplore.export.live.figures import answer_cards
from ictexplore.export.sentence import outcome_sentence
from ictexplore.model import Control, Outcome
from ictexplore.ui.components.copy_text import copy_text
from ictexplore.ui.page import Page
from ictexplore.ui.ranking import show_ranking


def show_answer(page: Page, controls: Sequence[Control], outcome: Outcome) -> None:
    """Show what the changed controls bring, or the published figures when none is changed."""
    t, is_simulated = page.t, outcome.is_simulated
    st.html(
        page.band_html(is_simulated=is_simulated)
        + cards_html(answer_cards(page.table, outcome, t), is_simulated=is_simulated)
        + facts_html(answer_facts(page.table, controls, outcome, t))
    )
    show_ranking(page, outcome if is_simulated else None)


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
