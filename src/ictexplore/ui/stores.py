"""Which store a visitor's session reads, and what is kept of it.

All sessions share the process's store. One that has brought figures of its own reads a store of
its own with both; what is kept of that goes with the session and is nobody else's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from functools import wraps
from secrets import token_hex
from typing import Any, ParamSpec, TypeVar

import streamlit as st

from ictexplore.model import Overlay
from ictexplore.store import (
    DataFaultError,
    Store,
    default_own_dir,
    imports_state,
    open_store,
)

P = ParamSpec("P")
R = TypeVar("R")

_OWN = "ictexplore.own_store"
_ENTRIES_MAX = 512
"""Results of one function that are kept for all sessions."""


@dataclass(frozen=True, eq=False)
class Reading:
    """A store and what is kept of it, by function and arguments.

    ``is_own`` is one session's alone and has a ``name`` that no other has; it was opened over the
    session's ``overlays`` and over what was imported until then, ``imports``.
    """

    store: Store
    is_own: bool
    name: str = ""
    overlays: tuple[Overlay, ...] = ()
    imports: tuple[str, ...] = ()
    kept: dict[object, Any] = field(default_factory=dict)


_reading: ContextVar[Reading | None] = ContextVar("ictexplore.reading", default=None)


@st.cache_resource(show_spinner=False)
def _get_shared() -> Reading:
    return Reading(open_store(), is_own=False)


@st.cache_resource(show_spinner=False)
def _get_imports_state() -> tuple[str, ...]:
    return imports_state(default_own_dir())


def follow_imports() -> None:
    """Let stores be opened anew once something was imported, or forgotten: shared and own."""
    state = imports_state(default_own_dir())
    if _get_imports_state() != state:
        st.cache_resource.clear()
        _get_imports_state()  # of what is opened next
    own: Reading | None = st.session_state.get(_OWN)
    if own is not None and own.imports != state:
        try:
            take_overlays(own.overlays)
        except DataFaultError:
            # What was imported can't stand beside the session's tables, which stay as they are.
            st.session_state[_OWN] = replace(own, imports=state)


def get_reading() -> Reading:
    """Return what this session reads from; inside `reading_from` that, on any thread."""
    own: Reading | None = _reading.get() or st.session_state.get(_OWN)
    return own or _get_shared()


def get_store() -> Store:
    """Return the store this session reads."""
    return get_reading().store


def take_overlays(overlays: Sequence[Overlay]) -> None:
    """Let this session read a store of its own over these; without any, the one all share.

    Raises ``DataFaultError`` when one breaks a rule beside the others; all stays as it was then.
    """
    if not overlays:
        st.session_state.pop(_OWN, None)
        return
    imports = imports_state(default_own_dir())
    store = open_store(overlays=overlays)
    st.session_state[_OWN] = Reading(
        store, is_own=True, name=token_hex(4), overlays=tuple(overlays), imports=imports
    )


@contextmanager
def reading_from(reading: Reading) -> Iterator[None]:
    """Read from it inside, on a thread that belongs to no session as well."""
    token = _reading.set(reading)
    try:
        yield
    finally:
        _reading.reset(token)


def bound(act: Callable[P, R]) -> Callable[P, R]:
    """Return ``act`` as it would run now, to be called later and on another thread."""
    reading = get_reading()

    @wraps(act)
    def acting(*args: P.args, **kwargs: P.kwargs) -> R:
        with reading_from(reading):
            return act(*args, **kwargs)

    return acting


def per_store(
    *, show_spinner: bool | str = False, max_entries: int = _ENTRIES_MAX
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep what a function reads, each store's apart, as long as that store is read from."""

    def decorate(read: Callable[P, R]) -> Callable[P, R]:
        shared = st.cache_resource(show_spinner=show_spinner, max_entries=max_entries)(read)

        @wraps(read)
        def kept(*args: P.args, **kwargs: P.kwargs) -> R:
            reading = get_reading()
            if not reading.is_own:
                return shared(*args, **kwargs)
            key = (read, args, tuple(kwargs.items()))
            if key not in reading.kept:
                reading.kept[key] = read(*args, **kwargs)
            found: R = reading.kept[key]
            return found

        return kept

    return decorate
