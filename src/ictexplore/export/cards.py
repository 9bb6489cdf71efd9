"""Cards: a figure, what it was before, and what changed. Built as one piece of HTML a view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files

from ictexplore.charts.theme import palette
from ictexplore.export.band import band_words, own_band
from ictexplore.i18n import Translator
from ictexplore.model import Edition

CARDS_CSS = files(__package__).joinpath("cards.css").read_text(encoding="utf-8")
"""How they look; `colours_css` gives the colours."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a card: ``before`` is empty when nothing changed.

    ``signal`` names the live figure that takes the text's place while a hand moves it.
    """

    value: str
    before: str = ""
    change: str = ""
    label: str = ""
    signal: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A title and its figures; several figures are listed, a single one is set large."""

    title: str
    figures: Sequence[Figure]
    note: str = ""
    note_signal: str = ""


def colours_css(*, dark: bool) -> str:
    """Return the colours that `CARDS_CSS` asks for, on a dark or a light ground."""
    colours = palette(dark=dark)
    variables = {
        "published": colours.published,
        "simulated": colours.simulated,
        "grey": colours.muted,
        "line": colours.grid,
        "text": colours.text,
        "ground": colours.ground,
    }
    return ":root{" + "".join(f"--ix-{name}:{c};" for name, c in variables.items()) + "}"


def band_html(text: str, *, is_simulated: bool) -> str:
    """Return the band that tells a published view from a simulated one."""
    kind = "simulated" if is_simulated else "published"
    return f'<div class="ix-band ix-{kind}" role="note">{escape(text)}</div>'


def own_band_html(text: str) -> str:
    """Return the grey band over figures that nobody published as they stand."""
    return f'<div class="ix-band ix-own" role="note">{escape(text)}</div>'


def edition_band_html(edition: Edition, t: Translator, *, is_simulated: bool = False) -> str:
    """Return the band over an edition's figures, or over a scenario on them."""
    text = band_words(edition.origin, t, is_simulated=is_simulated)
    if own_band(edition.origin, t) and not is_simulated:
        return own_band_html(text)
    return band_html(text, is_simulated=is_simulated)


def cards_html(cards: Sequence[Card], *, is_simulated: bool) -> str:
    """Return the cards side by side; texts are data and are escaped."""
    kind = "simulated" if is_simulated else "published"
    return f'<div class="ix-cards ix-{kind}" data-kind>{"".join(map(_card_html, cards))}</div>'


def facts_html(facts: Sequence[tuple[str, str]]) -> str:
    """Return a short list of «label: text» lines."""
    lines = (
        f'<div title="{escape(text)}"><dt>{escape(label)}</dt><dd>{escape(text)}</dd></div>'
        for label, text in facts
    )
    return f'<dl class="ix-facts">{"".join(lines)}</dl>'


def _card_html(card: Card) -> str:
    size = "ix-large" if len(card.figures) == 1 else "ix-list"
    figures = "".join(map(_figure_html, card.figures))
    note = ""
    if card.note or card.note_signal:
        note = f'<div class="ix-note"{_hook(card.note_signal)}>{escape(card.note)}</div>'
    return (
        f'<section class="ix-card"><h3>{escape(card.title)}</h3>'
        f'<div class="{size}">{figures}</div>{note}</section>'
    )


def _figure_html(figure: Figure) -> str:
    signal = figure.signal
    label = f'<span class="ix-label">{escape(figure.label)}</span>' if figure.label else ""
    before = (
        f'<span class="ix-before">{escape(figure.before)}</span><span class="ix-arrow">→</span>'
        if figure.before
        else ""
    )
    change = ""
    if figure.change or signal:
        hook = _hook(signal and f"{signal}_change")
        change = f'<span class="ix-change"{hook}>{escape(figure.change)}</span>'
    return (
        f'<div class="ix-figure">{label}<span class="ix-values">{before}'
        f'<span class="ix-value"{_hook(signal)}>{escape(figure.value)}</span></span>{change}</div>'
    )


def _hook(signal: str) -> str:
    return f' data-text="{escape(signal)}_text"' if signal else ""
