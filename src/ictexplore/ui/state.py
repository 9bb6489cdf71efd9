"""What the visitor looks at, kept in the session and in the address alike."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from ictexplore.address.selection import (
    CHANGE,
    EDITION,
    LANGUAGE,
    PLAIN,
    PRESENTED,
    RIVALS,
    UNIT,
    Choices,
    Selection,
    read_address,
    write_address,
)
from ictexplore.i18n import LANGUAGES
from ictexplore.model import IctexploreError
from ictexplore.ui.echo import read_values, write_values

DEFAULT_EDITION = "dti-2024-34"
_SELECTION = "ictexplore.selection"
_NOTICES = "ictexplore.notices"
_OURS = (EDITION, UNIT, LANGUAGE, CHANGE, RIVALS, PLAIN, PRESENTED)


def load_selection(choices: Choices) -> Selection:
    """Return what the address asks for, or without one what the session holds.

    The address is completed and its unusable parts replaced; `read_notices` tells which.
    """
    fallback = held_selection(choices)
    read = {name: read_values(name) for name in _OURS}
    # A parameter that is missing may be an echo as well: of the time before it was written.
    is_echo = None in read.values()
    params = {name: values for name, values in read.items() if values}
    selection = fallback
    if params and not is_echo:
        selection, notices = read_address(params, choices, fallback)
        if notices:
            st.session_state[_NOTICES] = notices
    keep_selection(selection, choices)
    return selection


def held_selection(choices: Choices) -> Selection:
    """Return what the session holds; where its edition is there no more, the default one."""
    unit = next(iter(choices.names_of(DEFAULT_EDITION).values()))
    default = Selection(DEFAULT_EDITION, unit)
    held: Selection = st.session_state.get(_SELECTION, default)
    return held if held.edition in choices.unit_systems else held.at(default.edition, unit)


def held_language() -> str:
    """Return the language the visitor reads in, as far as it is known yet."""
    held: Selection | None = st.session_state.get(_SELECTION)
    return held.language if held and held.language in LANGUAGES else LANGUAGES[0]


def keep_selection(selection: Selection, choices: Choices) -> None:
    """Keep the selection for this session and write it into the address."""
    st.session_state[_SELECTION] = selection
    wanted = write_address(selection, choices)
    for name in _OURS:
        values = wanted.get(name, [])
        write_values(name, [values] if isinstance(values, str) else values)


def change_selection(choices: Choices, change: Callable[[Selection], Selection]) -> None:
    """Take over what the visitor chose; notices of an earlier address have been read by now.

    ``change`` is given what the session holds: a click may come before the page has been run for
    the one before, and what the page knew then would undo that.
    """
    st.session_state.pop(_NOTICES, None)
    keep_selection(change(held_selection(choices)), choices)


def choose_edition(edition: str, unit: str, choices: Choices) -> None:
    """Go to another edition or unit; a scenario belongs to the one it was made for."""
    change_selection(choices, lambda held: held.at(edition, unit))


def change_scenario(
    of: Selection, choices: Choices, change: Callable[[Selection], Selection]
) -> None:
    """Take over a move, unless the visitor has gone on to another edition or unit."""
    change_selection(choices, lambda held: change(held) if held.is_where(of) else held)


def read_notices() -> tuple[IctexploreError, ...]:
    """Return what of the address couldn't be used, until the visitor's next choice."""
    notices: tuple[IctexploreError, ...] = st.session_state.get(_NOTICES, ())
    return notices
