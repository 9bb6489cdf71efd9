"""«Giả định»: what becomes of a unit when its values change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from ictexplore.charts.room import fitted
from ictexplore.charts.score_bars import ScoreBar, score_bars
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import count_ranked
from ictexplore.engine.own_index.whatif import Changes, OwnOutcome, rescore, simulate_unit
from ictexplore.export.cards import Card, Figure, band_html, cards_html, facts_html
from ictexplore.export.own_index import format_own_place
from ictexplore.export.own_live.motion import OwnNow
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import Translator, format_integer
from ictexplore.model import IctexploreError
from ictexplore.takeaway.own_index.bars import find_around, low_end
from ictexplore.takeaway.own_index.motion import CELLS_MAX, count_cells, find_own_now
from ictexplore.takeaway.own_index.words import (
    changes_words,
    outcome_sentence,
    say_score,
    say_score_change,
)
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.own_index.live import show_live
from ictexplore.ui.own_index.material import own_material
from ictexplore.ui.own_index.moves import read_changes, show_moves
from ictexplore.ui.own_index.taken import Subject, own_view
from ictexplore.ui.own_index.unit import show_unit
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.simulator.watch import is_live
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

_PARTS_MAX = 5
_ROW_LEAST = 14


def show_whatif(page: Page, subject: Subject) -> None:
    """Show the entries at the left, what follows from them at the right."""
    t, index = page.t, subject.index
    changes = read_changes(index)
    outcome, refusal = try_changes(index, subject.unit, changes)
    scores = rescore(index, outcome.unit, outcome.changes)[index.framework.root.code]
    bars = find_around(index, outcome, scores, t)
    now = find_own_now(index, outcome, t)
    show_takeaway(
        page,
        lambda: _view(page, subject, outcome, bars, _notes(now)),
        make_own=lambda: own_material(page, subject),
    )
    if refusal:
        show_notice(t.word(refusal))
    if count_cells(index) <= CELLS_MAX and is_live(page):
        show_live(page, subject, replace(now, changes=changes))
        return
    entries, answer = st.columns([1, 1.4], gap="large")
    with entries:
        show_unit(page, index, subject.unit)
        show_moves(page, subject, changes)
        _show_large(page, count_cells(index))
    with answer, st.container(key="own-answer"):
        _show_answer(page, index, outcome, now, bars)


def try_changes(
    index: OwnIndex, unit: int, changes: Changes
) -> tuple[OwnOutcome, IctexploreError | None]:
    """Return what becomes of the unit; without changes and why where a mean can't take them."""
    try:
        return simulate_unit(index, unit, changes), None
    except IctexploreError as refusal:
        return simulate_unit(index, unit, {}), refusal


def _show_large(page: Page, cells: int) -> None:
    if cells > CELLS_MAX:
        told = page.t("ownlive.large", cells=format_integer(cells, page.language))
        st.html(f'<div class="ix-source">{escape(told)}</div>')


def _show_answer(
    page: Page, index: OwnIndex, outcome: OwnOutcome, now: OwnNow, bars: Sequence[ScoreBar]
) -> None:
    t, is_simulated = page.t, bool(outcome.changes)
    band = band_html(t("common.band_simulated"), is_simulated=True) if is_simulated else ""
    cards = cards_html(outcome_cards(index, outcome, t), is_simulated=is_simulated)
    st.html(band + cards + title_html(now.sentence) + facts_html(now.facts))
    chart = score_bars(bars, language=t.language, low=low_end(index.settings), dark=is_dark())
    st.altair_chart(chart, theme=None, key="own-around")
    for note in _notes(now):
        st.html(prose_html(note))


def _notes(now: OwnNow) -> list[str]:
    return [note for note in (now.note, now.around) if note]


def outcome_cards(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> list[Card]:
    """Return the cards: index, place and what stands right below the index, before and after."""
    root = index.framework.root
    ranked = int((outcome.places > 0).sum())
    before = format_own_place(outcome.rank_before or 0, count_ranked(index))
    after = format_own_place(outcome.rank_after or 0, ranked)
    parts = index.framework.children[root.code][:_PARTS_MAX]
    return [
        Card(root.label, [_figure(index, outcome, root.code, t)]),
        Card(t("common.rank"), [Figure(after, "" if after == before else before)]),
        Card(
            t("ownpage.parts"),
            [_figure(index, outcome, node.code, t, label=node.label) for node in parts],
        ),
    ]


def _figure(
    index: OwnIndex, outcome: OwnOutcome, code: str, t: Translator, label: str = ""
) -> Figure:
    before, after = outcome.before[code], outcome.after[code]
    told, was = say_score(index, after, t), say_score(index, before, t)
    if told == was:
        return Figure(told, label=label)
    change = ""
    if before is not None and after is not None:
        change = say_score_change(index, before, after, t)
    return Figure(told, was, change, label)


def outcome_figures(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> Figures:
    """Return before and after as a table."""
    root = index.framework.root
    nodes = [root, *index.framework.children[root.code]]
    ranked = int((outcome.places > 0).sum())
    rank = (
        t("common.rank"),
        format_own_place(outcome.rank_before or 0, count_ranked(index)),
        format_own_place(outcome.rank_after or 0, ranked),
    )
    scores = [
        (
            node.label,
            say_score(index, outcome.before[node.code], t),
            say_score(index, outcome.after[node.code], t),
        )
        for node in nodes
    ]
    heads = ("", t("ownpage.head_today"), t("cli.scenario"))
    return Figures(heads, (scores[0], rank, *scores[1:]), ("", "", "simulated"))


def _view(
    page: Page,
    subject: Subject,
    outcome: OwnOutcome,
    bars: Sequence[ScoreBar],
    notes: Sequence[str],
) -> View:
    index, t = subject.index, page.t

    def draw(room: Room) -> Sequence[Spec]:
        chart = score_bars(bars, language=t.language, low=low_end(index.settings))
        return (fitted(chart, room.width, room.height, least=_ROW_LEAST * len(bars)),)

    return own_view(
        page,
        subject,
        finding=outcome_sentence(index, outcome, t),
        draw=draw,
        figures=outcome_figures(index, outcome, t),
        notes=(*changes_words(index, outcome, t), *notes),
        is_simulated=bool(outcome.changes),
    )
