"""What is read once a store and shared by all sessions that read it: its frozen tables."""

from __future__ import annotations

import gc
from collections.abc import Mapping

import streamlit as st

from ictexplore.address.selection import Choices
from ictexplore.engine.places import published_places
from ictexplore.engine.residual import find_controls, find_obstacle
from ictexplore.engine.rivals import move_rivals
from ictexplore.i18n import LANGUAGES, translator
from ictexplore.model import (
    Assumption,
    Control,
    Edition,
    EditionTable,
    RankInterval,
    Source,
)
from ictexplore.store import (
    RefusedImport,
    read_edition_table,
    read_editions,
    read_mergers,
    read_unit_names,
    read_unit_sources,
)
from ictexplore.ui.stores import get_store, per_store

_PREPARING = " · ".join(translator(code)("common.preparing") for code in LANGUAGES)
"""Shown to the first visitor of new data, in both languages: the selection isn't read yet."""


@per_store()
def get_editions() -> tuple[Edition, ...]:
    """Return all editions, newest first within each index."""
    return read_editions(get_store())


@per_store()
def get_refused_imports() -> tuple[RefusedImport, ...]:
    """Return what the operator imported and can't be used."""
    return get_store().refused_imports()


@per_store()
def get_table(edition: str) -> EditionTable:
    """Return an edition with all its units."""
    return read_edition_table(get_store(), edition)


@per_store()
def get_controls(edition: str, unit: str) -> tuple[Control, ...]:
    """Return what can be moved of a unit; nothing where it can't be simulated."""
    table = get_table(edition)
    return () if find_obstacle(table, unit) else find_controls(table, unit)


@per_store()
def get_places(edition: str) -> Mapping[str, RankInterval]:
    """Return the published place of each unit, or those left open to it."""
    return published_places(get_table(edition))


@per_store()
def get_names() -> Mapping[str, Mapping[str, str]]:
    """Return the spellings of each unit system, name → code, proper names first."""
    frame = read_unit_names(get_store())
    return {
        str(system): dict(zip(names["name"], names["unit_code"], strict=True))
        for system, names in frame.groupby("unit_system", sort=False)
    }


@per_store(show_spinner=_PREPARING)
def get_choices() -> Choices:
    """Return what a visitor can choose from."""
    systems = {edition.code: edition.unit_system for edition in get_editions()}
    successors = {member: unit for unit, members in get_mergers().items() for member in members}
    return Choices(systems, get_names(), get_controls, _check_assumption, successors)


def get_field(edition: str, unit: str, assumption: Assumption) -> EditionTable:
    """Return the edition with a unit's rivals where they are assumed to be."""
    return move_rivals(get_table(edition), unit, assumption, get_earlier_table(edition))


def get_earlier_table(edition: str) -> EditionTable | None:
    """Return the last comparable edition, ``None`` where there is none."""
    code = get_table(edition).edition.comparable_with
    return get_table(code) if code else None


def _check_assumption(edition: str, unit: str, assumption: Assumption) -> None:
    get_field(edition, unit, assumption)


@per_store()
def get_mergers() -> Mapping[str, tuple[str, ...]]:
    """Return the merger of 1 July 2025: code among the 34 → codes of its members."""
    return read_mergers(get_store())


@per_store()
def get_sources(edition: str, unit: str) -> tuple[Source, ...]:
    """Return the sources of a unit's figures in use, those of most figures first."""
    return read_unit_sources(get_store(), edition, unit)


@st.cache_resource(show_spinner=False)
def spare_the_collector() -> None:
    """Take what is loaded for good out of the garbage collector's rounds.

    Streamlit collects after every run: going through the imported libraries each time cost 100 ms
    of a run's 134 (bench).
    """
    gc.collect()
    gc.freeze()
