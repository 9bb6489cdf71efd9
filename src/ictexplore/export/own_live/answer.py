"""The live answer of an own index: band, cards, sentence, who changes places."""

from __future__ import annotations

from html import escape

from ictexplore.export.cards import Card, Figure, cards_html
from ictexplore.export.own_index import (
    format_difference,
    format_own,
    format_own_place,
    score_decimals,
)
from ictexplore.export.own_live.motion import OwnMotion, OwnNow
from ictexplore.i18n import Translator
from ictexplore.model.own_index import OwnNode

_FACTS = ("passes", "passed_by")


def own_strip_html(motion: OwnMotion, now: OwnNow, t: Translator) -> str:
    """Return the two figures that stay in sight on a phone."""
    root = motion.framework.root
    score = _score(motion, now.after[root.code], t)
    if now.changes:
        score = t("chart.label_simulated", score=score)
    place = format_own_place(now.place[1], now.ranked[1])
    figures = ((root.label, "composite_label", score), (t("common.rank"), "rank", place))
    return "".join(
        f'<span>{escape(label)} <b data-kind data-text="{signal}_text">{escape(text)}</b></span>'
        for label, signal, text in figures
    )


def own_bands_html(own: str, now: OwnNow, t: Translator) -> str:
    """Return both bands in one place: the text is seen that goes with the figures."""
    simulated = escape(t("common.band_simulated"))
    return (
        f'<div class="ix-band ix-{_kind(now)}" role="note" data-kind>'
        f'<span data-when="published">{escape(own)}</span>'
        f'<span data-when="simulated">{simulated}</span></div>'
    )


def own_cards_html(motion: OwnMotion, now: OwnNow, t: Translator) -> str:
    """Return the cards: index, place and what stands right below the index."""
    root, *parts = motion.parts
    was, place = (format_own_place(*pair) for pair in zip(now.place, now.ranked, strict=True))
    figures = [_figure(motion, now, node, t, f"part_{i}") for i, node in enumerate(parts, 1)]
    rank = Figure(place, was.partition("/")[0], _climb(now, t), signal="rank")
    cards = (
        Card(root.label, [_figure(motion, now, root, t, "composite")]),
        Card(t("common.rank"), [rank]),
        Card(t("ownpage.parts"), figures),
    )
    return cards_html(cards, is_simulated=bool(now.changes))


def own_said_html(now: OwnNow) -> str:
    """Return the sentence."""
    return f'<h2 class="own-said" data-text="sentence_text">{escape(now.sentence)}</h2>'


def own_facts_html(now: OwnNow) -> str:
    """Return those that change places, what happens to the others, and who is drawn."""
    # Which facts these are the browser tells: a page that never moves shows them as they come.
    told = [*now.facts, *[("", "")] * len(_FACTS)][: len(_FACTS)]
    facts = "".join(
        f'<div><dt data-text="{name}_label_text">{escape(label)}</dt>'
        f'<dd data-text="{name}_text">{escape(text)}</dd></div>'
        for name, (label, text) in zip(_FACTS, told, strict=True)
    )
    return (
        f'<dl class="ix-facts own-facts">{facts}</dl>'
        f'<p class="own-note" data-text="note_text">{escape(now.note)}</p>'
        f'<p class="own-note own-around" data-text="around_text">{escape(now.around)}</p>'
    )


def _climb(now: OwnNow, t: Translator) -> str:
    was, place = now.place
    if not (was and place):
        return ""
    if was == place:
        return t("whatif.same_place")
    key = "whatif.up" if place < was else "whatif.down"
    return t(key, places=abs(was - place))


def _figure(motion: OwnMotion, now: OwnNow, node: OwnNode, t: Translator, signal: str) -> Figure:
    before, after = now.before[node.code], now.after[node.code]
    change = ""
    if before is not None and after is not None:
        change = format_difference(after - before, t.language, score_decimals(motion.settings))
    label = "" if node.parent is None else node.label
    return Figure(_score(motion, after, t), _score(motion, before, t), change, label, signal)


def _score(motion: OwnMotion, score: float | None, t: Translator) -> str:
    return format_own(score, t.language, score_decimals(motion.settings))


def _kind(now: OwnNow) -> str:
    return "simulated" if now.changes else "published"
