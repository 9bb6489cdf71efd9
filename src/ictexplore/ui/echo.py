"""The address and the controls, kept from overruling what the visitor has just chosen.

A browser sends its address along with every message. One that was under way when the address
changed still carries the old one, and would undo the choice; so would a control that is set again
while a click on it is under way.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

_WRITTEN = "ictexplore.written"
_VIEW, _VISIT, _SET = "ictexplore.view", "ictexplore.visit", "ictexplore.set"
_ECHO = 3.0
"""Seconds in which an address that was replaced may still come in with a message."""


@dataclass(frozen=True, slots=True)
class Written:
    """The values a parameter was last given, and those before with the time they were replaced."""

    values: list[str]
    replaced: tuple[tuple[list[str], float], ...] = ()


def read_values(name: str) -> list[str] | None:
    """Return what the address gives a parameter; ``None`` for an echo of what was replaced."""
    given = st.query_params.get_all(name)
    return None if _is_echo(name, given) else given


def write_values(name: str, values: Sequence[str]) -> None:
    """Write a parameter into the address, if that doesn't have it; nothing takes it out."""
    given, wanted = st.query_params.get_all(name), list(values)
    if given == wanted and not _is_echo(name, given):
        return
    known, now = _written(name), time.monotonic()
    fresh = [(before, since) for before, since in known.replaced if now - since < _ECHO]
    replaced = (*fresh, (given, now), (known.values, now))
    st.session_state[_WRITTEN] = {
        **st.session_state.get(_WRITTEN, {}),
        name: Written(wanted, replaced),
    }
    # Each of these is sent, even where nothing changes: what came in was an echo then.
    if wanted:
        st.query_params[name] = wanted
    elif given:
        del st.query_params[name]
    else:
        st.query_params.update()


def _written(name: str) -> Written:
    known: dict[str, Written] = st.session_state.get(_WRITTEN, {})
    return known.get(name) or Written(st.query_params.get_all(name))


def _is_echo(name: str, given: list[str]) -> bool:
    written, now = _written(name), time.monotonic()
    return given != written.values and any(
        given == before and now - since < _ECHO for before, since in written.replaced
    )


def note_visit(view: str) -> None:
    """Note what is shown: the visit of another view sets its controls anew."""
    if st.session_state.get(_VIEW) != view:
        st.session_state[_VIEW] = view
        st.session_state[_VISIT] = st.session_state.get(_VISIT, 0) + 1


def set_control(key: str, value: object) -> None:
    """Bring a control to a value, unless it is there: what is set is sent to the browser again.

    Between two views that both have the control Streamlit keeps its state, but the browser draws it
    anew: on each visit it is set once.

    A control whose options are worded has the language in its key: the browser names what is
    chosen by its label, and a label of the other language would name nothing.
    """
    visit = st.session_state.get(_VISIT)
    known = st.session_state.setdefault(_SET, {})
    if key not in st.session_state or st.session_state[key] != value or known.get(key) != visit:
        st.session_state[key] = value
        known[key] = visit


def taking(key: str, act: Callable[[Any], None]) -> Callable[[], None]:
    """Return what hands a control's value on, for controls that stand on every page.

    A change of page clears their state and may still call them: then there is nothing to hand on.
    Nor is there where a browser that has just drawn the control sends nothing for it.
    """

    def take() -> None:
        if (value := st.session_state.get(key)) is not None:
            act(value)

    return take
