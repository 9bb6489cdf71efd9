"""«Mục tiêu»: what it would take a unit to reach a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from ictexplore.charts.goal_bars import GoalBar, goal_bars
from ictexplore.charts.room import fitted
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.goal import OwnGoalAnswer, seek_place
from ictexplore.engine.own_index.rooms import OwnLimits, find_rooms
from ictexplore.engine.own_index.rooms import Room as OwnRoom
from ictexplore.export.cards import band_html
from ictexplore.export.own_index import format_own_place, round_towards
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import Translator, shorten
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import few_names
from ictexplore.ui.components.headings import heading_html, prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.echo import set_control
from ictexplore.ui.frame import Page, is_dark, show_notice
from ictexplore.ui.own_index.address import parse_position
from ictexplore.ui.own_index.limits import limits_words, read_limits, show_limits
from ictexplore.ui.own_index.moves import find_reach, keep_changes
from ictexplore.ui.own_index.rows import count_ranked, find_decimals
from ictexplore.ui.own_index.session import PLACE, count_brought, remember
from ictexplore.ui.own_index.taken import Subject, own_view
from ictexplore.ui.own_index.unit import show_unit
from ictexplore.ui.own_index.words import say_value, unit_sentence
from ictexplore.ui.parameters import keep_text, read_text
from ictexplore.ui.takeaway.bar import show_takeaway

SECTION, WHATIF = "phan", "gia-dinh"
"""Query parameter of the section, and the section that what was found can be tried in."""

_DECIMALS_MIN = 2
"""What is needed is told to at least so many decimals, even of whole numbers."""
_PICTURE_ROWS, _ROW_LEAST = 8, 34


@dataclass(frozen=True, slots=True)
class Need:
    """What an indicator needs: today's value, its best, that which does alone, that in the mix."""

    code: str
    today: float
    cap: float
    alone: float | None
    mixed: float | None


def show_goal(page: Page, subject: Subject) -> None:
    """Show the place that is wanted and what it takes."""
    t, index, unit = page.t, subject.index, subject.unit
    if not index.places[unit]:
        show_takeaway(page)
        show_unit(page, index, unit)
        show_notice(unit_sentence(index, unit, t))
        return
    place, limits = read_place(index, unit), read_limits(index)
    try:
        answer = remember(
            "goal",
            (index, unit, place, repr(limits)),
            lambda: seek_place(index, unit, place, limits),
        )
    except IctexploreError as refusal:
        show_takeaway(page)
        _show_wishes(page, subject, place, limits)
        show_notice(t.word(refusal))
        return
    needs = find_needs(index, answer, limits)
    told = goal_sentence(index, answer, needs, t)
    show_takeaway(page, lambda: _view(page, subject, answer, needs, limits))
    _show_wishes(page, subject, place, limits)
    is_simulated = not answer.is_reached
    band = band_html(t("common.band_simulated"), is_simulated=True) if is_simulated else ""
    st.html(band + title_html(told))
    if is_simulated:
        _show_needs(page, subject, answer, needs)


def _show_wishes(page: Page, subject: Subject, place: int, limits: OwnLimits) -> None:
    picker, entry = st.columns([2, 1], vertical_alignment="bottom")
    with picker:
        show_unit(page, subject.index, subject.unit)
    with entry:
        _show_place(page, subject.index, place)
    show_limits(page, subject, limits)


def read_place(index: OwnIndex, unit: int) -> int:
    """Return the place that the address names, else the next one above the unit's."""
    ranked = count_ranked(index)
    position = parse_position(read_text(PLACE), ranked)
    return position + 1 if position is not None else max(int(index.places[unit]) - 1, 1)


def find_needs(index: OwnIndex, answer: OwnGoalAnswer, limits: OwnLimits) -> list[Need]:
    """Return what each indicator that can be bettered needs, rounded so that it still reaches."""
    return [_need(index, room, answer) for room in find_rooms(index, answer.unit, limits)]


def _need(index: OwnIndex, room: OwnRoom, answer: OwnGoalAnswer) -> Need:
    up = index.framework.node(room.code).direction
    decimals = max(find_decimals(index.raw[index.row(room.code)]), _DECIMALS_MIN)

    def rounded(value: float | None) -> float | None:
        return None if value is None else round_towards(value, room.cap, decimals, up)

    alone, mixed = answer.singles.get(room.code), answer.changes.get(room.code)
    return Need(room.code, room.today, room.cap, rounded(alone), rounded(mixed))


def goal_sentence(
    index: OwnIndex, answer: OwnGoalAnswer, needs: Sequence[Need], t: Translator
) -> str:
    """Return whether the place can be reached, and by which changes."""
    name = shorten(index.units[answer.unit])
    of = count_ranked(index)
    place = format_own_place(answer.place, of)
    if answer.is_reached:
        today = format_own_place(int(index.places[answer.unit]), of)
        return t("ownpage.goal_reached", unit=name, place=place, today=today)
    if not answer.is_feasible:
        nearest = format_own_place(answer.rank or 0, of)
        return t("ownpage.goal_infeasible", unit=name, place=place, nearest=nearest)
    changes = [
        t(
            "ownpage.change",
            indicator=shorten(index.framework.node(need.code).label),
            before=say_value(index, need.code, need.today, t),
            after=say_value(index, need.code, need.mixed, t),
        )
        for need in needs
        if need.mixed is not None
    ]
    key = "ownpage.goal_cheapest" if answer.rule == "cheapest" else "ownpage.goal_equal"
    return t(key, unit=name, place=place, changes=few_names(changes))


def need_figures(
    index: OwnIndex, answer: OwnGoalAnswer, needs: Sequence[Need], t: Translator
) -> Figures:
    """Return a row an indicator: today, alone, in the mix, best of all."""
    mixed = ("ownpage.head_mixed",) if answer.is_feasible else ()
    heads = (
        "ownpage.head_part",
        "ownpage.head_today",
        "ownpage.head_alone",
        *mixed,
        "ownpage.head_cap",
    )

    def row(need: Need) -> tuple[str, ...]:
        def say(value: float | None) -> str:
            return say_value(index, need.code, value, t)

        cells = {
            "ownpage.head_part": index.framework.node(need.code).label,
            "ownpage.head_today": say(need.today),
            "ownpage.head_alone": t("ownpage.not_alone") if need.alone is None else say(need.alone),
            "ownpage.head_mixed": say(need.today if need.mixed is None else need.mixed),
            "ownpage.head_cap": say(need.cap),
        }
        return tuple(cells[head] for head in heads)

    return Figures(tuple(map(t, heads)), tuple(map(row, needs)))


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


def _show_place(page: Page, index: OwnIndex, place: int) -> None:
    key = f"own-place.{count_brought()}"
    set_control(key, place)
    st.number_input(
        page.t("ownpage.place"),
        1,
        count_ranked(index),
        step=1,
        key=key,
        on_change=lambda: keep_text(PLACE, str(st.session_state[key])),
    )


def _show_needs(page: Page, subject: Subject, answer: OwnGoalAnswer, needs: Sequence[Need]) -> None:
    t, index = page.t, subject.index
    figures = need_figures(index, answer, needs, t)
    table, mix = st.columns([1.2, 1], gap="large")
    with table:
        heads = [Column(head, "number" if i else "text") for i, head in enumerate(figures.heads)]
        label = t("ownpage.needs")
        st.html(heading_html(label) + table_html(heads, figures.rows, label=label))
        st.html(prose_html(t("ownpage.caps_note")))
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
        notes=(t("ownpage.caps_note"), *limits_words(index, limits, t)),
        is_simulated=True,
    )
