"""Choosing index, edition and unit."""

from __future__ import annotations

import streamlit as st

from ictexplore.address.selection import Choices
from ictexplore.export.band import edition_years
from ictexplore.i18n import search_key
from ictexplore.model import Edition
from ictexplore.ui.cache import get_choices, get_editions, get_mergers, get_table
from ictexplore.ui.components.unit_picker import PickerOption, unit_picker
from ictexplore.ui.echo import set_control, taking
from ictexplore.ui.page import Page
from ictexplore.ui.state import choose_edition
from ictexplore.ui.stores import per_store


def show_selectors(page: Page) -> None:
    """Show index, edition and unit side by side; a choice is taken over at once.

    A presented page tells them in its title.
    """
    if page.selection.is_presented:
        return
    with st.container(key="selectors"):
        index, edition, unit = st.columns([1, 1, 1.5], vertical_alignment="bottom")
        with index:
            _show_indices(page)
        with edition:
            _show_editions(page)
        with unit:
            show_units(page)


def _show_indices(page: Page) -> None:
    edition = page.table.edition
    codes = list(dict.fromkeys(e.index for e in get_editions()))
    key = f"index.{page.language}"
    set_control(key, edition.index)
    st.selectbox(
        page.t("common.index"),
        codes,
        format_func=lambda code: page.t(f"common.index_{code}"),
        key=key,
        filter_mode=None,
        on_change=taking(key, lambda index: _go_to(page, _newest(index))),
    )


def _show_editions(page: Page) -> None:
    edition = page.table.edition
    editions = {e.code: e for e in get_editions() if e.index == edition.index}
    key = f"edition.{edition.index}.{page.language}"
    set_control(key, edition.code)
    st.selectbox(
        page.t("common.edition"),
        list(editions),
        format_func=lambda code: edition_years(editions[code], page.t),
        key=key,
        filter_mode=None,
        on_change=taking(key, lambda code: _go_to(page, editions[code])),
    )


def show_units(page: Page) -> None:
    """Show the unit alone, where a page is about more than one edition."""
    if page.selection.is_presented:
        return
    unit_picker(
        page.t("common.unit"),
        unit_options(page),
        page.selection.unit,
        key="unit",
        placeholder=page.t("common.unit_placeholder"),
        language=page.language,
        on_pick=lambda code: choose_edition(page.selection.edition, code, page.choices),
    )


def unit_button(page: Page, label: str, edition: str, unit: str, *, is_link: bool = False) -> None:
    """Show a button that goes to a unit in an edition, on the page one is on.

    A link to the page one is on would leave the address as it was.
    """
    st.button(
        label,
        key=f"go.{edition}.{unit}",
        type="tertiary" if is_link else "secondary",
        on_click=choose_edition,
        args=(edition, unit, page.choices),
    )


def unit_options(page: Page) -> list[PickerOption]:
    """Return the units of the edition, each found by any of its spellings."""
    return [*_unit_options(page.selection.edition, page.language)]


@per_store()
def _unit_options(edition: str, language: str) -> tuple[PickerOption, ...]:
    aliases: dict[str, list[str]] = {}
    for name, code in get_choices().names_of(edition).items():
        aliases.setdefault(code, []).append(name)
    return tuple(
        PickerOption.named(
            s.unit.code,
            s.unit.name.in_language(language),
            s.unit.region.in_language(language),
            aliases[s.unit.code],
        )
        for s in get_table(edition).standings
    )


def _newest(index: str) -> Edition:
    return next(e for e in get_editions() if e.index == index)


def _go_to(page: Page, edition: Edition) -> None:
    selection = page.selection
    unit = same_unit(selection.unit, selection.edition, edition.code, page.choices)
    choose_edition(edition.code, unit, page.choices)


def same_unit(unit: str, edition: str, other: str, choices: Choices) -> str:
    """Return the code of the unit in another edition, followed through the merger.

    A unit of the 63 becomes the one it is part of; one of the 34 goes back to the member of its
    name, or to its only member. Seven codes mean different provinces before and after.
    """
    systems = choices.unit_systems
    if systems[edition] == systems[other]:
        return unit
    mergers = get_mergers()
    if systems[edition] == "63":
        return next(merged for merged, members in mergers.items() if unit in members)
    name = search_key(choices.proper_name(edition, unit))
    named = [m for m in mergers[unit] if search_key(choices.proper_name(other, m)) == name]
    return (named or mergers[unit])[0]
