"""What only one page has in its address: read, named where it is wrong, written back."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from ictexplore.i18n import shorten
from ictexplore.ui.frame import Page, show_notice


def show_choice(page: Page, parameter: str, label: str, options: Mapping[str, str]) -> str:
    """Show one of a few ways to look at a page and return the one chosen.

    ``options`` maps a value in the address to its label; the first one is the default.
    """
    chosen = read_choice(page, parameter, options)
    key = f"choice.{parameter}.{'.'.join(options)}"
    # Set anew each run: the address leads, and the control follows it.
    st.session_state[key] = chosen
    st.segmented_control(
        label,
        list(options),
        format_func=lambda value: options[value],
        key=key,
        on_change=lambda: set_parameter(parameter, st.session_state[key]),
        label_visibility="collapsed",
        required=True,
    )
    return chosen


def read_choice(page: Page, parameter: str, options: Mapping[str, str]) -> str:
    """Return what the address asks for; a value that isn't offered is named and replaced."""
    default = next(iter(options))
    asked = st.query_params.get(parameter, default)
    if asked in options:
        return asked
    show_broken(page, parameter, asked, used=options[default], known=tuple(options))
    return default


def show_broken(
    page: Page, parameter: str, given: str, *, used: str, known: tuple[str, ...]
) -> None:
    """Say which part of the address can't be used and what stands in for it."""
    show_notice(
        page.t(
            "error.broken_address",
            parameter=parameter,
            given=shorten(given),
            used=used,
            known=known,
        )
    )


def set_parameter(parameter: str, value: str | list[str]) -> None:
    """Write a parameter of the page into the address; nothing to say takes it out."""
    if value:
        st.query_params[parameter] = value
    else:
        st.query_params.pop(parameter, None)
