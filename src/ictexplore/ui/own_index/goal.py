"""«Mục tiêu»: what it would take a unit to reach a place or a score."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ictexplore.charts.goal_bars import GoalBar, goal_bars
from ictexplore.charts.room import fitted
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.goal import OwnGoalAnswer, seek_goal
from ictexplore.engine.own_index.rooms import OwnLimits
from ictexplore.export.cards import band_html
from ictexplore.export.view import Room, Spec, View
from ictexplore.i18n import Translator
from ictexplore.model import IctexploreError
from ictexplore.takeaway.own_index.goal import (
    Need,
    find_needs,
    goal_sentence,
    left_words,
    limits_words,
    need_figures,
)
from ictexplore.takeaway.own_index.words import say_value, unit_sentence
from ictexplore.ui.components.headings import heading_html, prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.own_index.limits import read_limits
from ictexplore.ui.own_index.material import own_material
from ictexplore.ui.own_index.moves import find_reach, keep_changes
from ictexplore.ui.own_index.session import remember
from ictexplore.ui.own_index.taken import Subject, own_view
from ictexplore.ui.own_index.unit import show_unit
from ictexplore.ui.own_index.wishes import read_goal, show_wishes
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.parameters import keep_text
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

SECTION, WHATIF = "phan", "gia-dinh"
"""Query parameter of the section, and the section that what was found can be tried in."""

_PICTURE_ROWS, _ROW_LEAST = 8, 34


def show_goal(page: Page, subject: Subject) -> None:
    """Show the goal that is set and what it takes."""
    t, index, unit = page.t, subject.index, subject.unit
    if not index.places[unit]:
        told = unit_sentence(index, unit, t)
        show_takeaway(
            page,
            lambda: own_view(page, subject, finding=told),
            make_own=lambda: own_material(page, subject),
        )
        show_unit(page, index, unit)
        show_notice(told)
        return
    goal, limits = read_goal(index, unit), read_limits(index)
    try:
        answer = remember(
            "goal",
            (index, unit, goal, repr(limits)),
            lambda: seek_goal(index, unit, goal, limits),
        )
    except IctexploreError as error:
        refusal = t.word(error)
        show_takeaway(page, lambda: own_view(page, subject, finding=refusal))
        show_wishes(page, subject, goal, limits)
        show_notice(refusal)
        return
    needs = find_needs(index, answer, limits)
    told = goal_sentence(index, answer, needs, t)
    show_takeaway(
        page,
        lambda: _view(page, subject, answer, needs, limits),
        make_own=lambda: own_material(page, subject, goal),
    )
    show_wishes(page, subject, goal, limits)
    is_simulated = not answer.is_reached
    band = band_html(t("common.band_simulated"), is_simulated=True) if is_simulated else ""
    st.html(band + title_html(told))
    if is_simulated:
        _show_needs(page, subject, answer, needs)


def find_goal_bars(index: OwnIndex, needs: Sequence[Need], t: Translator) -> list[GoalBar]:
    """Return the mix drawn from the worst value of all units at the left to the best."""
    return [_goal_bar(index, need, t) for need in needs]


def _goal_bar(index: OwnIndex, need: Need, t: Translator) -> GoalBar:
    node, aim = index.framework.node(need.code), need.mixed
    low, high = find_reach(index, node, [need.today, need.cap])

    def at(value: float) -> float:
        share = (value - low) / (high - low)
        return share if node.direction > 0 else 1 - share

    today = say_value(index, need.code, need.today, t)
    note = t("goal.mix_stays", today=today)
    if aim is not None:
        note = t("ownpage.moves", before=today, after=say_value(index, need.code, aim, t))
    reached = need.today if aim is None else aim
    return GoalBar(node.label, at(need.today), at(reached), at(need.cap), note)


def _show_needs(page: Page, subject: Subject, answer: OwnGoalAnswer, needs: Sequence[Need]) -> None:
    t, index = page.t, subject.index
    figures = need_figures(index, answer, needs, t)
    table, mix = st.columns([1.2, 1], gap="large")
    with table:
        heads = [Column(head, "number" if i else "text") for i, head in enumerate(figures.heads)]
        label = t("ownpage.needs")
        st.html(heading_html(label) + table_html(heads, figures.rows, label=label))
        left = left_words(index, answer.unit, needs, t)
        st.html(prose_html(" ".join((*left, t("ownpage.caps_note")))))
    if not answer.is_feasible:
        return
    with mix:
        is_cheapest = answer.rule == "cheapest"
        st.html(heading_html(t("ownpage.mix_cheapest" if is_cheapest else "ownpage.mix_equal")))
        bars = find_goal_bars(index, needs, t)
        chart = goal_bars(bars, language=t.language, dark=is_dark(), is_own=True)
        st.altair_chart(chart, theme=None, key="own-mix")
        st.html(prose_html(t("ownpage.mix_note")))
        st.button(
            t("ownpage.try_mix"),
            key="own-try",
            type="primary",
            on_click=_try_mix,
            args=(index, needs),
        )


def _try_mix(index: OwnIndex, needs: Sequence[Need]) -> None:
    keep_changes(index, {need.code: need.mixed for need in needs if need.mixed is not None})
    keep_text(SECTION, WHATIF)


def _view(
    page: Page,
    subject: Subject,
    answer: OwnGoalAnswer,
    needs: Sequence[Need],
    limits: OwnLimits,
) -> View:
    index, t = subject.index, page.t
    told = goal_sentence(index, answer, needs, t)
    bars = find_goal_bars(index, needs, t)[:_PICTURE_ROWS] if answer.changes else []

    def draw(room: Room) -> Sequence[Spec]:
        if not bars:
            return ()
        chart = goal_bars(bars, language=t.language, is_own=True)
        return (fitted(chart, room.width, room.height, least=_ROW_LEAST * len(bars)),)

    if answer.is_reached:
        return own_view(page, subject, finding=told)
    return own_view(
        page,
        subject,
        finding=told,
        draw=draw,
        figures=need_figures(index, answer, needs, t),
        notes=(
            *left_words(index, answer.unit, needs, t),
            t("ownpage.caps_note"),
            *limits_words(index, limits, t),
        ),
        is_simulated=True,
    )
