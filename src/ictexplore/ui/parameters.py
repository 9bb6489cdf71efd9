"""What only one page has in its address: read, kept while other pages are visited, written back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from ictexplore.address.selection import broken_address
from ictexplore.ui import echo
from ictexplore.ui.page import Page, show_notice

_KEPT = "ictexplore.parameter."
_TAKEN = "ictexplore.taken."


def read_values(name: str) -> tuple[str, ...]:
    """Return what the address gives ``name``, else what the session kept of it."""
    given = echo.read_values(name)
    if given:
        st.session_state[_KEPT + name] = tuple(given)
    kept: tuple[str, ...] = st.session_state.get(_KEPT + name, ())
    echo.write_values(name, kept)
    return kept


def keep_values(name: str, values: Sequence[str]) -> None:
    """Keep a choice and write it into the address; nothing goes back to the default."""
    st.session_state[_KEPT + name] = tuple(values)
    echo.write_values(name, values)


def read_text(name: str) -> str:
    """Return the one value of ``name``, empty where there is none."""
    return next(iter(read_values(name)), "")


def keep_text(name: str, value: str) -> None:
    """Keep the one value of ``name``; an empty one goes back to the default."""
    keep_values(name, [value] if value else [])


def read_choice(page: Page, name: str, options: Mapping[str, str], default: str = "") -> str:
    """Return which of the options the address asks for, else the default or the first of them.

    ``options`` maps a value in the address to its label. A value that isn't offered is named,
    unless it was a choice of the visitor's that another edition doesn't have.
    """
    default = default or next(iter(options))
    asked = read_text(name)
    if not asked:
        return default
    if asked in options:
        st.session_state[_TAKEN + name] = asked
        return asked
    if asked != st.session_state.get(_TAKEN + name):
        show_broken(page, name, asked, used=options[default], known=tuple(filter(None, options)))
    return default


def show_choice(
    page: Page, name: str, label: str, options: Mapping[str, str], default: str = ""
) -> str:
    """Show a few ways to look at a page side by side and return the one chosen."""
    chosen = read_choice(page, name, options, default)
    if page.selection.is_presented:
        return chosen
    key = f"choice.{name}.{'.'.join(options)}.{page.language}"
    echo.set_control(key, chosen)
    st.segmented_control(
        label,
        list(options),
        format_func=lambda value: options[value],
        key=key,
        on_change=lambda: keep_text(name, st.session_state[key]),
        label_visibility="collapsed",
        required=True,
    )
    return chosen


def show_broken(page: Page, name: str, given: str, *, used: str, known: tuple[str, ...]) -> None:
    """Say which part of the address can't be used and what stands in for it."""
    show_notice(page.t.word(broken_address(name, given, used, known)))
