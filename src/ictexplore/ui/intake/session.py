"""What this visitor brought: the table being looked at, and those taken into the session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from ictexplore.intake import SourceNote
from ictexplore.model import Edition, Overlay
from ictexplore.ui.stores import take_overlays

_GIVEN, _COUNT, _SAID, _TAKEN = (
    f"ictexplore.intake.{name}" for name in ("given", "count", "said", "taken")
)


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """A file's name and what is in it; equal to itself alone."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """A table taken into the session: the edition it became, where it comes from, its rows."""

    edition: Edition
    file: str
    source: SourceNote
    overlay: Overlay


def find_given() -> Given | None:
    """Return the table being looked at."""
    given: Given | None = st.session_state.get(_GIVEN)
    return given


def give(given: Given | None) -> None:
    """Look at another table, or at none; what was said of the one before is forgotten."""
    st.session_state[_GIVEN] = given
    st.session_state[_COUNT] = count_given() + 1
    st.session_state.pop(_SAID, None)


def count_given() -> int:
    """Return how often a table was brought: controls of another one have other keys."""
    count: int = st.session_state.get(_COUNT, 0)
    return count


def say(name: str, value: str) -> None:
    """Keep what the visitor says of the table, for as long as it is looked at."""
    st.session_state[_SAID] = {**st.session_state.get(_SAID, {}), name: value}


def said(name: str) -> str | None:
    """Return what the visitor said of the table, ``None`` where nothing was."""
    values: Mapping[str, str] = st.session_state.get(_SAID, {})
    return values.get(name)


def find_taken() -> Mapping[str, Taken]:
    """Return the tables of this session by the code of their edition."""
    taken: Mapping[str, Taken] = st.session_state.get(_TAKEN, {})
    return taken


def take(table: Taken) -> None:
    """Take a table into the session, in place of one of the same edition.

    Raises ``DataFaultError`` when it breaks a rule beside the others; all stays as it was then.
    """
    _read_from({**find_taken(), table.edition.code: table})


def drop(code: str) -> None:
    """Take a table out of the session."""
    _read_from({other: table for other, table in find_taken().items() if other != code})


def _read_from(taken: Mapping[str, Taken]) -> None:
    """Let the session read a store of its own over these tables; without any, the shared one."""
    take_overlays([table.overlay for table in taken.values()])
    st.session_state[_TAKEN] = taken
