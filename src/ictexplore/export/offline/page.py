"""The page of an offline what-if: head, controls left, answer right, sources at the foot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from ictexplore.charts.live_signals import Motion
from ictexplore.charts.ranking import count_unknown
from ictexplore.export.assumption import assumption_words
from ictexplore.export.links import say_where, web_link
from ictexplore.export.live.answer import (
    figures_html,
    live_band_html,
    live_cards_html,
    live_facts_html,
    ranking_html,
    strip_html,
)
from ictexplore.export.live.rows import controls_html, rows_html
from ictexplore.export.live.sentence import SENTENCE
from ictexplore.export.offline.blocks import Alone, alone_html
from ictexplore.export.offline.drawing import Drawing
from ictexplore.export.offline.state import page_data, scripts
from ictexplore.export.offline.style import page_css
from ictexplore.export.sentence import outcome_sentence
from ictexplore.i18n import Translator, format_date, format_score, translator
from ictexplore.model import EditionTable, Outcome, Source

_SMALL, _LARGE = 10, 500
"""Steps of a slider by keyboard, in units of 0.0001, as in ``live/controls.js``."""


@dataclass(frozen=True, slots=True)
class Offline:
    """What the page is made of: a scenario, how its unit moves, and where figures come from.

    ``link`` reopens the scenario in the app, ``made`` is the day of the file.
    """

    table: EditionTable
    motion: Motion
    outcome: Outcome
    drawing: Drawing
    sources: tuple[Source, ...]
    language: str
    link: str
    made: date


def page_html(offline: Offline) -> str:
    """Return the whole page; whatever is text in it is escaped."""
    t = translator(offline.language, offline.table.edition.origin)
    table, outcome = offline.table, offline.outcome
    page = Alone(
        language=t.language,
        title=t("offline.title", unit=_unit(offline), edition=offline.table.edition.title),
        css=page_css(),
        head=_head_html(offline, t),
        left=_left_html(offline, t),
        right=_right_html(offline, t),
        foot=_foot_html(offline, t),
        given=page_data(table, offline.motion, outcome, offline.drawing, t),
    )
    return alone_html(page, scripts())


def _unit(offline: Offline) -> str:
    unit = offline.table.standing(offline.motion.unit).unit
    return unit.name.in_language(offline.language)


def _head_html(offline: Offline, t: Translator) -> str:
    assumption = offline.outcome.scenario.assumption
    rivals = assumption_words(offline.table, assumption, language=t.language)
    edition = offline.table.edition.title.in_language(t.language)
    return (
        f'<header class="alone-head" data-part="told"><h1>{escape(_unit(offline))}</h1>'
        f"<p>{escape(edition)}</p><p>{escape(t('rivals.assumed', rivals=rivals))}</p>"
        f"{live_band_html(offline.table, offline.outcome, t)}"
        f'<p class="ix-notice alone-still">{escape(t("offline.still"))}</p></header>'
    )


def _left_html(offline: Offline, t: Translator) -> str:
    table, outcome = offline.table, offline.outcome
    rows = rows_html(table, offline.motion, t)
    sentence = escape(outcome_sentence(table, outcome, language=t.language))
    copy, done = escape(t("whatif.copy")), escape(t("whatif.copied"))
    return (
        controls_html(strip=strip_html(table, outcome, t), rows=rows)
        + f'<div class="live alone-said" data-part="told"><p id="said" data-text="{SENTENCE}">'
        f'{sentence}</p><button type="button" data-label="{copy}" data-done="{done}">{copy}'
        "</button></div>"
    )


def _right_html(offline: Offline, t: Translator) -> str:
    table, outcome = offline.table, offline.outcome
    body = live_cards_html(table, outcome, t)
    body += live_facts_html(table, offline.motion.controls, outcome, t)
    notes = [_sources_html(offline, t)]
    if unknown := count_unknown(table):
        notes.insert(0, escape(t("whatif.unknown_units", count=unknown)))
    return (
        figures_html(body)
        + ranking_html(offline.drawing.still)
        + "".join(f'<p class="ix-source">{note}</p>' for note in notes)
    )


def _sources_html(offline: Offline, t: Translator) -> str:
    edition = offline.table.edition
    parts = [
        web_link(t("common.source", publisher=source.publisher, year=edition.year), source.url)
        for source in offline.sources or (edition.source,)
    ]
    if edition.decision:
        parts.append(escape(t("common.decision", decision=edition.decision)))
    return " · ".join(parts)


def _foot_html(offline: Offline, t: Translator) -> str:
    steps = {"small": format_score(_SMALL, t.language), "large": format_score(_LARGE, t.language)}
    made = escape(t("offline.made", date=format_date(offline.made, t.language)))
    link = web_link(offline.link, offline.link)
    told = t("offline.reopen", link=say_where("\0", offline.link, t))
    reopen = escape(told).replace("\0", link)
    keys = escape(t("offline.keys", **steps))
    return (
        f'<footer class="ix-source alone-foot"><p>{made} {reopen}</p>'
        f'<p class="alone-keys">{keys}</p></footer>'
    )
