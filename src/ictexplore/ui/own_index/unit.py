"""Choosing a unit among those a visitor brought: the address has its number alone."""

from __future__ import annotations

import streamlit as st

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import best_beside, order_units
from ictexplore.i18n import search_key
from ictexplore.takeaway.own_index.words import say_place
from ictexplore.ui.components.unit_picker import PickerOption, unit_picker
from ictexplore.ui.echo import set_control
from ictexplore.ui.own_index.address import parse_position
from ictexplore.ui.own_index.session import CAPS, CHANGES, OTHER, UNIT, count_brought
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import keep_text, keep_values, read_text

PICKED_MAX = 500
"""More units than this are searched for first: a list of all would be sent with every change."""
_FOUND_MAX = 100
_WIDTH = 640


def read_unit(index: OwnIndex) -> int:
    """Return the position of the unit that the address names, else of the first in the file."""
    position = parse_position(read_text(UNIT), len(index.units))
    return position or 0


def read_other(index: OwnIndex, unit: int) -> int:
    """Return the position of the unit it is held against, else of the best one beside it."""
    position = parse_position(read_text(OTHER), len(index.units))
    if position is not None and position != unit and index.places[position]:
        return position
    return best_beside(index, unit)


def choose_unit(unit: int) -> None:
    """Take another unit; what was assumed of the one before is forgotten."""
    keep_text(UNIT, str(unit + 1))
    for name in (CHANGES, CAPS):
        keep_values(name, ())


def show_unit(page: Page, index: OwnIndex, unit: int) -> None:
    """Show the box to pick the unit from."""
    with st.container(key="own-unit", width=_WIDTH):
        _show_picker(page, index, unit, UNIT)


def show_other(page: Page, index: OwnIndex, other: int) -> None:
    """Show the box to pick the unit it is held against."""
    _show_picker(page, index, other, OTHER)


def _show_picker(page: Page, index: OwnIndex, chosen: int, name: str) -> None:
    label = page.t("ownindex.head_unit" if name == UNIT else "ownpage.other")
    if len(index.units) > PICKED_MAX:
        _show_search(page, index, chosen, name, label)
        return
    unit_picker(
        label,
        [
            PickerOption.named(str(i), index.units[i], say_place(index, int(index.places[i])))
            for i in order_units(index)
        ],
        str(chosen),
        key=f"own.{name}.{count_brought()}",
        placeholder=page.t("ownpage.unit_placeholder"),
        language=page.language,
        on_pick=lambda code: _take(name, int(code)),
    )


def _show_search(page: Page, index: OwnIndex, chosen: int, name: str, label: str) -> None:
    words_key, key = f"own.{name}.words", f"own.{name}.found"
    typed, found = st.columns([1, 1], vertical_alignment="bottom")
    words = typed.text_input(
        page.t("ownpage.unit_search"),
        key=words_key,
        type="search",
        live="200ms",
        max_chars=100,
        placeholder=page.t("catalogue.filter_placeholder"),
    )
    units = find_units(index, words)
    options = [chosen, *(i for i in units if i != chosen)]
    set_control(key, chosen)
    found.selectbox(
        label,
        options,
        format_func=lambda i: index.units[i],
        key=key,
        on_change=lambda: _take(name, st.session_state[key]),
    )


def find_units(index: OwnIndex, query: str) -> list[int]:
    """Return the best units whose names hold every word, with or without marks."""
    words = search_key(query).split()
    found: list[int] = []
    for i in order_units(index):
        if len(found) == _FOUND_MAX:
            break
        key = search_key(index.units[i]) if words else ""
        if all(word in key for word in words):
            found.append(i)
    return found


def _take(name: str, unit: int) -> None:
    if name == UNIT:
        choose_unit(unit)
    else:
        keep_text(name, str(unit + 1))
