"""The live answer: band, cards and facts, every figure that moves named by its signal."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ictexplore.export.band import band_words, own_band
from ictexplore.export.cards import cards_html, facts_html
from ictexplore.export.live.facts import answer_facts
from ictexplore.export.live.figures import answer_cards
from ictexplore.i18n import Translator, format_rank, format_score
from ictexplore.model import Control, EditionTable, Outcome


def strip_html(table: EditionTable, outcome: Outcome, t: Translator) -> str:
    """Return the two figures that stay in sight on a phone, told from published ones there too."""
    rank = format_rank(outcome.result.rank, table.edition.unit_count)
    score = format_score(outcome.result.composite, t.language)
    if outcome.is_simulated:
        score = t("chart.label_simulated", score=score)
    figures = (("common.composite", "composite_label", score), ("common.rank", "rank", rank))
    return "".join(
        f'<span>{escape(t(key))} <b data-kind data-text="{signal}_text">{figure}</b></span>'
        for key, signal, figure in figures
    )


def figures_html(body: str) -> str:
    """Return the place of band, cards and facts, ``body``, which the script finds on the page."""
    return f'<section class="live live-answer"><div class="live-body">{body}</div></section>'


def ranking_html(still: str = "") -> str:
    """Return the place of the ranking; ``still`` is what stands there until it moves."""
    return (
        '<section class="live live-answer" data-part="answer">'
        f'<div class="live-ranking" role="img">{still}</div></section>'
    )


def answer_html(
    table: EditionTable, controls: Sequence[Control], outcome: Outcome, t: Translator
) -> str:
    """Return band, cards and facts; the live figures are named in ``data-text``."""
    return (
        live_band_html(table, outcome, t)
        + live_cards_html(table, outcome, t)
        + facts_html(answer_facts(table, controls, outcome, t))
    )


def live_band_html(table: EditionTable, outcome: Outcome, t: Translator) -> str:
    """Return both bands, of which the one is seen that goes with the figures."""
    bands = {
        "published": band_words(table.edition.origin, t, is_simulated=False),
        "simulated": band_words(table.edition.origin, t, is_simulated=True),
    }
    texts = "".join(
        f'<span data-when="{when}">{escape(text)}</span>' for when, text in bands.items()
    )
    brought = " ix-brought" if own_band(table.edition.origin, t) else ""
    kind = f"ix-{_kind(outcome)}"
    return f'<div class="ix-band{brought} {kind}" role="note" data-kind>{texts}</div>'


def live_cards_html(table: EditionTable, outcome: Outcome, t: Translator) -> str:
    """Return the three cards; the live figures are named in ``data-text``."""
    cards = answer_cards(table, outcome, t, is_live=True)
    return cards_html(cards, is_simulated=outcome.is_simulated)


def live_facts_html(
    table: EditionTable, controls: Sequence[Control], outcome: Outcome, t: Translator
) -> str:
    """Return the facts by the parameters of `fact_params`, as they are for the outcome."""
    (_, gains), (label, crossed) = (
        answer_facts(table, controls, outcome, t) if outcome.is_simulated else (("", ""),) * 2
    )
    hint = f"<dt>{escape(t('whatif.hint_label'))}</dt><dd>{escape(t('whatif.hint'))}</dd>"
    return (
        f'<dl class="ix-facts ix-{_kind(outcome)}" data-kind>'
        f'<div data-when="published">{hint}</div>'
        f'<div data-when="simulated"><dt>{escape(t("whatif.gains"))}</dt>'
        f"{_told('dd', 'gains', gains)}</div>"
        f'<div data-when="simulated">{_told("dt", "crossed_label", label)}'
        f"{_told('dd', 'crossed', crossed)}</div></dl>"
    )


def _told(tag: str, signal: str, told: str) -> str:
    """Return a text that follows the hand; its title shows what has no room."""
    return f'<{tag} data-text="{signal}_text" title="{escape(told)}">{escape(told)}</{tag}>'


def _kind(outcome: Outcome) -> str:
    return "simulated" if outcome.is_simulated else "published"
