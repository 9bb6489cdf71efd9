"""The goal as it is set: a place or a score, and within which limits."""

from __future__ import annotations

import math

import streamlit as st

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.goal import OwnGoal, OwnPlace, OwnScore
from ictexplore.engine.own_index.rooms import OwnLimits
from ictexplore.engine.own_index.standings import count_ranked
from ictexplore.i18n import shorten
from ictexplore.reading.own_index.numbers import parse_number
from ictexplore.takeaway.own_index.words import write_number
from ictexplore.ui.echo import set_control
from ictexplore.ui.own_index.address import parse_position
from ictexplore.ui.own_index.limits import show_limits
from ictexplore.ui.own_index.session import PLACE, SCORE, count_brought
from ictexplore.ui.own_index.taken import Subject
from ictexplore.ui.own_index.unit import show_unit
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.parameters import keep_text, read_text

_TYPED_MAX = 30


def read_goal(index: OwnIndex, unit: int) -> OwnGoal:
    """Return the score or the place that the address names, else the next place above."""
    score = _parse(read_text(SCORE))
    return OwnPlace(read_place(index, unit)) if score is None else OwnScore(score)


def has_goal() -> bool:
    """Whether the address names a place or a score."""
    return bool(read_text(PLACE) or read_text(SCORE))


def read_place(index: OwnIndex, unit: int) -> int:
    """Return the place that the address names, else the next one above the unit's."""
    ranked = count_ranked(index)
    position = parse_position(read_text(PLACE), ranked)
    return position + 1 if position is not None else max(int(index.places[unit]) - 1, 1)


def show_wishes(page: Page, subject: Subject, goal: OwnGoal, limits: OwnLimits) -> None:
    """Show the unit, the place or the score that is wanted, and the limits folded away."""
    picker, place, score = st.columns([2, 1, 1], vertical_alignment="bottom")
    with picker:
        show_unit(page, subject.index, subject.unit)
    with place:
        _show_place(page, subject.index, read_place(subject.index, subject.unit))
    with score:
        _show_score(page, goal)
    refused = st.session_state.get(_refused())
    if refused is not None:
        show_notice(page.t("ownpage.value_refused", given=shorten(refused)))
    show_limits(page, subject, limits)


def _show_place(page: Page, index: OwnIndex, place: int) -> None:
    key = f"own-place.{count_brought()}"
    set_control(key, place)
    st.number_input(
        page.t("ownpage.place"),
        1,
        count_ranked(index),
        step=1,
        key=key,
        on_change=lambda: _take_place(st.session_state[key]),
    )


def _show_score(page: Page, goal: OwnGoal) -> None:
    key = f"own-score.{count_brought()}"
    if st.session_state.get(_refused()) is None:
        set_control(key, "" if isinstance(goal, OwnPlace) else write_number(goal.score, page.t))
    st.text_input(
        page.t("ownpage.score"),
        key=key,
        max_chars=_TYPED_MAX,
        help=page.t("ownpage.score_help"),
        on_change=lambda: _take_score(st.session_state[key]),
    )


def _take_place(place: int) -> None:
    """Take a place as the goal: a score that was wanted is so no longer."""
    st.session_state.pop(_refused(), None)
    keep_text(SCORE, "")
    keep_text(PLACE, str(place))


def _take_score(typed: str) -> None:
    score = _parse(typed)
    if score is None and typed.strip():
        st.session_state[_refused()] = typed
        return
    st.session_state.pop(_refused(), None)
    keep_text(SCORE, "" if score is None else repr(score))


def _parse(typed: str) -> float | None:
    try:
        score = parse_number(typed)
    except ValueError:
        return None
    return score if math.isfinite(score) else None


def _refused() -> str:
    return f"own-refused.score.{count_brought()}"
