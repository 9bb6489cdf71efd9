"""Editions and units as a person at a terminal names them."""

from __future__ import annotations

import typer

from ictexplore.engine.sheet import Sheet, build_sheet
from ictexplore.i18n import Translator, find_unit, shorten
from ictexplore.model import EditionTable, IctexploreError
from ictexplore.store import (
    Store,
    open_store,
    read_edition_table,
    read_editions,
    read_measures,
    read_published,
    read_unit_names,
    word_refused,
)


def open_figures(t: Translator) -> Store:
    """Return the store, telling on stderr which imports it had to leave out, and why."""
    store = open_store()
    for told in word_refused(store.refused_imports(), t):
        typer.echo(told, err=True)
    return store


def find_any_edition(store: Store, given: str | None) -> EditionTable:
    """Return the edition asked for, whether it can be simulated or not, or say which exist."""
    known = tuple(edition.code for edition in read_editions(store))
    if given is None:
        raise IctexploreError("error.option_missing", option="--edition", known=known)
    code = given.strip().lower()
    if code not in known:
        raise IctexploreError("error.unknown_edition", given=shorten(given), known=known)
    return read_edition_table(store, code)


def find_sheet(store: Store, given: str | None) -> Sheet:
    """Return all figures of the edition asked for, or say which editions exist."""
    return load_sheet(store, find_any_edition(store, given).edition.code)


def load_sheet(store: Store, edition_code: str) -> Sheet:
    """Return all figures of an edition that exists."""
    return build_sheet(
        read_edition_table(store, edition_code),
        read_measures(store, edition_code),
        read_published(store, edition_code),
    )


def earlier_sheet(store: Store, table: EditionTable) -> Sheet | None:
    """Return the last comparable edition, ``None`` where there is none."""
    code = table.edition.comparable_with
    return load_sheet(store, code) if code else None


def find_any_unit(store: Store, table: EditionTable, given: str | None) -> str:
    """Return the unit asked for by any spelling or code, whatever is known of it."""
    if given is None:
        known = tuple(s.unit.name for s in table.standings)
        raise IctexploreError("error.option_missing", option="--unit", known=known)
    names = read_unit_names(store)
    names = names[names["unit_system"] == table.edition.unit_system]
    return find_unit(given, dict(zip(names["name"], names["unit_code"], strict=True)))
