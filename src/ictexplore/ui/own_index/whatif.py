"""«Giả định»: what becomes of a unit when its values change."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ictexplore.charts.room import fitted
from ictexplore.charts.score_bars import ScoreBar, score_bars
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import count_ranked, units_around
from ictexplore.engine.own_index.whatif import OwnOutcome, others_move, rescore, simulate_unit
from ictexplore.engine.reweigh import FloatArray
from ictexplore.export.cards import Card, Figure, band_html, cards_html, facts_html
from ictexplore.export.own_index import format_own_place
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import Translator
from ictexplore.takeaway.own_index.words import (
    changes_words,
    name_units,
    outcome_sentence,
    say_score,
    say_score_change,
)
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.frame import Page, is_dark
from ictexplore.ui.own_index.material import own_material
from ictexplore.ui.own_index.moves import read_changes, show_moves
from ictexplore.ui.own_index.ranking import find_bars, low_end
from ictexplore.ui.own_index.taken import Subject, own_view
from ictexplore.ui.own_index.unit import show_unit
from ictexplore.ui.takeaway.bar import show_takeaway

_AROUND = 7
"""Units drawn on either side of the unit's place."""
_PARTS_MAX = 5
_ROW_LEAST = 14


def show_whatif(page: Page, subject: Subject) -> None:
    """Show the entries at the left, what follows from them at the right."""
    t, index = page.t, subject.index
    changes = read_changes(index)
    outcome = simulate_unit(index, subject.unit, changes)
    scores = rescore(index, outcome.unit, changes)[index.framework.root.code]
    told = outcome_sentence(index, outcome, t)
    bars = find_around(index, outcome, scores, t)
    notes = [t("ownpage.others_move")] if others_move(index, outcome.unit, scores) else []
    show_takeaway(
        page,
        lambda: _view(page, subject, outcome, bars, notes),
        make_own=lambda: own_material(page, subject),
    )
    is_simulated = bool(changes)
    entries, answer = st.columns([1, 1.4], gap="large")
    with entries:
        show_unit(page, index, subject.unit)
        show_moves(page, subject, changes)
    with answer, st.container(key="own-answer"):
        band = band_html(t("common.band_simulated"), is_simulated=True) if is_simulated else ""
        cards = cards_html(outcome_cards(index, outcome, t), is_simulated=is_simulated)
        st.html(band + cards + title_html(told) + facts_html(find_facts(index, outcome, t)))
        chart = score_bars(bars, language=t.language, low=low_end(index), dark=is_dark())
        st.altair_chart(chart, theme=None, key="own-around")
        for note in notes:
            st.html(prose_html(note))


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


def find_facts(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> list[tuple[str, str]]:
    """Return whom the unit goes past, and who goes past it."""
    facts = []
    if outcome.passes:
        names = name_units(index, outcome.passes)
        facts.append((t("ownpage.passes", count=len(outcome.passes)), ", ".join(names)))
    if outcome.passed_by:
        names = name_units(index, outcome.passed_by)
        facts.append((t("ownpage.passed_by", count=len(outcome.passed_by)), ", ".join(names)))
    return facts


def find_around(
    index: OwnIndex, outcome: OwnOutcome, scores: FloatArray, t: Translator
) -> list[ScoreBar]:
    """Return the bars of those around the unit's place; ``scores`` are the index's, changed."""
    places, shown = outcome.places, units_around(outcome.places, outcome.unit, _AROUND)
    return find_bars(
        index,
        t,
        scores=scores,
        places=places,
        units=shown,
        unit=outcome.unit,
        is_simulated=bool(outcome.changes),
    )


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
        chart = score_bars(bars, language=t.language, low=low_end(index))
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
