"""A box to pick a unit from, found by typing its name with or without Vietnamese marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Self

import streamlit as st

from ictexplore.i18n import search_key, translator

_ASSETS = files(__package__)


def _asset(name: str) -> str:
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


_mount = st.components.v2.component(
    "ictexplore.unit_picker",
    html=_asset("unit_picker.html"),
    css=_asset("unit_picker.css"),
    # One text, because a module that Streamlit loads from memory can't import another.
    js=_asset("search.js") + _asset("unit_picker.js"),
)


@dataclass(frozen=True, slots=True)
class PickerOption:
    """A row of the list; ``search`` holds the search key of each of its names, one a line."""

    code: str
    name: str
    detail: str
    search: str

    @classmethod
    def named(cls, code: str, name: str, detail: str = "", aliases: Iterable[str] = ()) -> Self:
        """Return the row called ``name``, found by that name and by each alias."""
        keys = dict.fromkeys(search_key(text) for text in (name, *aliases))
        return cls(code, name, detail, "\n".join(keys))

    @property
    def told(self) -> dict[str, str]:
        """What the browser is told of it."""
        return {name: getattr(self, name) for name in self.__slots__}


def unit_picker(  # noqa: PLR0913 -- the parameters of a Streamlit widget
    label: str,
    options: Sequence[PickerOption],
    selected: str,
    *,
    key: str,
    placeholder: str,
    language: str,
    on_pick: Callable[[str], None] | None = None,
) -> str:
    """Show the picker and return the code it stands at.

    That is ``selected``, except in the run that a pick starts: there it is the code picked, and
    the caller keeps it and hands it back as ``selected``. ``on_pick`` is told the code before
    that run begins, so what stands above the picker can follow without a second run.
    """
    known = frozenset(option.code for option in options)
    picked = st.session_state.pop(_pending(key), None)
    current = picked if picked in known else selected
    t = translator(language)
    _mount(
        key=key,
        data={
            "label": label,
            "options": [option.told for option in options],
            "selected": current,
            "placeholder": placeholder,
            "language": language,
            "noMatch": t("picker.no_match"),
            "toggle": t("picker.toggle"),
        },
        on_picked_change=lambda: _keep_pick(key, known, on_pick),
    )
    return current


def _keep_pick(key: str, known: frozenset[str], on_pick: Callable[[str], None] | None) -> None:
    """Keep the browser's message for the coming run; one that no honest list sends is dropped.

    A trigger lives for one run and is lost when that run is interrupted before it gets to the
    picker; what is kept here is not.
    """
    code = st.session_state[key].get("picked")
    if not isinstance(code, str) or code not in known:
        return
    st.session_state[_pending(key)] = code
    if on_pick is not None:
        on_pick(code)


def _pending(key: str) -> str:
    return f"{key}.picked"
