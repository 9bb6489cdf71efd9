"""What this visitor has on the page; nothing of it leaves the session."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

import streamlit as st

from ictexplore.ui.own_index.brought import Brought, bring_example
from ictexplore.ui.parameters import keep_text, keep_values, read_text

DATA, EXAMPLE, OWN = "so-lieu", "vi-du", "rieng"
"""Query parameter that asks for the worked example, or tells that there were data of one's own."""

UNIT, OTHER, CHANGES, PLACE, SCORE = "don-vi", "so-voi", "gia-tri", "dat-hang", "dat-diem"
"""Query parameters about a unit: all are numbers, no name that a visitor brought."""

CAPS, EFFORTS = "muc-tran", "suc"
"""Query parameters of a goal's limits: an indicator's number and the value."""

_BROUGHT, _COUNT, _MADE = (f"ictexplore.own.{name}" for name in ("brought", "count", "made"))

Made = TypeVar("Made")


def find_brought() -> Brought | None:
    """Return what the visitor brought; the example where the address asks for it."""
    brought: Brought | None = st.session_state.get(_BROUGHT)
    if brought is None and read_text(DATA) == EXAMPLE:
        bring(bring_example())
        return find_brought()
    return brought


def is_gone() -> bool:
    """Return whether the address was made beside data that this session hasn't got."""
    return find_brought() is None and read_text(DATA) == OWN


def bring(brought: Brought, *, is_new: bool = True) -> None:
    """Take over what a visitor brought; what was chosen about other data is forgotten."""
    st.session_state[_BROUGHT] = brought
    st.session_state[_COUNT] = count_brought() + 1
    st.session_state.pop(_MADE, None)
    keep_text(DATA, EXAMPLE if brought.is_example else OWN)
    if is_new and not brought.is_example:
        _forget_choices()


def drop() -> None:
    """Forget all that the visitor brought and chose about it."""
    for key in (_BROUGHT, _MADE):
        st.session_state.pop(key, None)
    keep_text(DATA, "")
    _forget_choices()


def count_brought() -> int:
    """Return how often something was brought: controls of other data have other keys."""
    count: int = st.session_state.get(_COUNT, 0)
    return count


def _forget_choices() -> None:
    for name in (UNIT, OTHER, CHANGES, PLACE, SCORE, CAPS, EFFORTS):
        keep_values(name, ())


def remember(name: str, key: Hashable, make: Callable[[], Made]) -> Made:
    """Return what ``make`` gives for a key, kept for as long as the key stays the same."""
    made: dict[str, tuple[Hashable, object]] = st.session_state.setdefault(_MADE, {})
    if name not in made or made[name][0] != key:
        made[name] = key, make()
    return cast("Made", made[name][1])
