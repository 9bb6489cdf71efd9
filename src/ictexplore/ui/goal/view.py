"""The page of goals as it stands on the screen: what is wanted, and what it would take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from ictexplore.charts.goal_bars import GoalBar, goal_bars
from ictexplore.engine.goal import seek_goal
from ictexplore.engine.whatif import simulate
from ictexplore.export.assumption import assumption_words
from ictexplore.export.cards import Card, cards_html
from ictexplore.export.goal_sentence import goal_sentence, limits_sentence
from ictexplore.export.sentence import say_baseline
from ictexplore.i18n import format_points, format_score
from ictexplore.model import (
    RESIDUAL,
    SCORE_MAX,
    Control,
    GoalAnswer,
    IctexploreError,
    Limits,
    Scenario,
)
from ictexplore.ui.cache import get_controls, get_earlier_table, get_field
from ictexplore.ui.components.headings import heading_html, prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.goal.cards import goal_cards
from ictexplore.ui.goal.controls import show_limits, show_wishes
from ictexplore.ui.goal.state import read_limits, read_wishes
from ictexplore.ui.goal.taken import goal_view, single_heads, single_rows
from ictexplore.ui.goal.wishes import joint_goal
from ictexplore.ui.material import find_material
from ictexplore.ui.page import Page, page_link, show_notice, show_source
from ictexplore.ui.present.slide import present_words
from ictexplore.ui.simulator.controls import control_label, control_members
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway


def show_goal(page: Page) -> None:
    """Show what is wanted and what it would take the unit, which can be simulated."""
    selection = page.selection
    field = get_field(selection.edition, selection.unit, selection.assumption)
    controls = get_controls(selection.edition, selection.unit)
    wishes, limits = read_wishes(page, field), read_limits(page, controls)
    try:
        answer = seek_goal(field, selection.unit, joint_goal(wishes), limits)
    except IctexploreError as refusal:
        told = page.t.word(refusal)
        present_words(page, told)
        show_wishes(page, wishes)
        show_limits(page, controls, limits)
        show_notice(told)
        show_takeaway(page)
    else:
        bars = _find_bars(page, answer, limits)
        _offer_answer(page, answer, limits, bars)
        show_wishes(page, wishes)
        show_limits(page, controls, limits)
        _show_answer(page, answer, limits, bars)
    show_source(page)


def _offer_answer(page: Page, answer: GoalAnswer, limits: Limits, bars: Sequence[GoalBar]) -> None:
    assumption = page.selection.assumption
    show_takeaway(
        page,
        lambda: goal_view(page, answer, limits, bars, _told(page, answer, limits)),
        lambda: find_material(page, assumption=assumption, goal=answer.goal, limits=limits),
    )


def _find_bars(page: Page, answer: GoalAnswer, limits: Limits) -> list[GoalBar]:
    is_mixed = answer.is_feasible and not answer.is_reached
    return [_bar(page, answer, c, limits) for c in answer.controls] if is_mixed else []


def _show_answer(page: Page, answer: GoalAnswer, limits: Limits, bars: Sequence[GoalBar]) -> None:
    assumption = page.selection.assumption
    is_simulated = not (answer.is_reached and assumption.is_hold)
    told = goal_sentence(page.table, answer, assumption, language=page.language)
    st.html(
        page.band_html(is_simulated=is_simulated)
        + title_html(told)
        + cards_html(_cards(page, answer, limits), is_simulated=is_simulated)
    )
    _show_way_on(page, answer, limits)
    if answer.is_reached:
        return
    if not answer.is_feasible:
        _show_singles(page, answer, limits)
        return
    singles, mix = st.columns([1, 1], gap="large")
    with singles:
        _show_singles(page, answer, limits)
    with mix:
        _show_mix(page, bars)


def _cards(page: Page, answer: GoalAnswer, limits: Limits) -> tuple[Card, ...]:
    selection = page.selection
    caps = {c.code: limits.caps.get(c.code, SCORE_MAX) for c in answer.controls}
    changes = answer.changes if answer.is_feasible else caps
    scenario = Scenario(selection.edition, selection.unit, changes, selection.assumption)
    outcome = simulate(page.table, scenario, get_earlier_table(selection.edition))
    return goal_cards(page, answer, outcome)


def _show_way_on(page: Page, answer: GoalAnswer, limits: Limits) -> None:
    """Say what is assumed of the others and which limits hold; lead on to the simulator."""
    told = escape(" ".join(_told(page, answer, limits)))
    with st.container(key="next", horizontal=True):
        st.html(f'<div class="ix-source">{told}</div>', width="content")
        if answer.changes:
            there = replace(page.selection, changes=answer.changes)
            page_link(replace(page, selection=there), "whatif", page.t("goal.to_whatif"))


def _told(page: Page, answer: GoalAnswer, limits: Limits) -> list[str]:
    """Return what is assumed of the others, and the limits where any is set."""
    rivals = assumption_words(page.table, page.selection.assumption, language=page.language)
    limited = limits_sentence(page.table, answer.controls, limits, language=page.language)
    return [page.t("rivals.assumed", rivals=rivals), *filter(None, [limited])]


def _show_singles(page: Page, answer: GoalAnswer, limits: Limits) -> None:
    t = page.t
    name, *figures = single_heads(page)
    columns = (Column(name), *(Column(head, "number") for head in figures))
    rows = single_rows(page, answer, limits)
    title = t("goal.head_single")
    table = f'<div class="ix-singles">{table_html(columns, rows, label=title)}</div>'
    st.html(heading_html(title) + table + _members(page, answer))


def _members(page: Page, answer: GoalAnswer) -> str:
    """Return which dimensions the block stands for, where there is one."""
    blocks = [c for c in answer.controls if c.code == RESIDUAL]
    return "".join(
        f'<p class="ix-small">{escape(control_label(page, c))}: '
        f"{escape(control_members(page, c))}</p>"
        for c in blocks
    )


def _show_mix(page: Page, bars: Sequence[GoalBar]) -> None:
    st.html(heading_html(page.t("goal.mix")))
    chart = goal_bars(bars, language=page.language, dark=is_dark())
    st.altair_chart(chart, theme=None, key="goal.mix")
    st.html(prose_html(page.t("goal.mix_note")))


def _bar(page: Page, answer: GoalAnswer, control: Control, limits: Limits) -> GoalBar:
    today = say_baseline(control, page.t)
    aim = answer.changes.get(control.code, control.baseline)
    note = page.t("goal.mix_stays", today=today)
    if aim != control.baseline:
        gain = control.points * (aim - control.baseline)
        note = page.t(
            "goal.mix_moves",
            today=today,
            aim=format_score(aim, page.language),
            points=format_points(gain, page.language, signed=True),
        )
    return GoalBar(
        name=control_label(page, control),
        today=control.baseline / SCORE_MAX,
        aim=aim / SCORE_MAX,
        cap=limits.caps.get(control.code, SCORE_MAX) / SCORE_MAX,
        note=note,
    )
