"""A table of units to sort by its heads and to pick a unit from, by pointer or keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Literal

import streamlit as st

_ASSETS = files(__package__)

Order = Literal["none", "ascending", "descending"]


def _asset(name: str) -> str:
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


_mount = st.components.v2.component(
    "ictexplore.rank_table",
    html=_asset("rank_table.html"),
    css=_asset("rank_table.css"),
    js=_asset("rank_table.js"),
)


@dataclass(frozen=True, slots=True)
class Head:
    """A column: ``order`` is how the rows stand by it, ``is_chosen`` that the map shows it too.

    ``short`` stands in the head where it isn't empty; ``label`` then is told by pointer and voice.
    """

    key: str
    label: str
    kind: Literal["text", "number"] = "number"
    order: Order = "none"
    is_chosen: bool = False
    short: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text, and what a pointer resting on it is told."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A unit's cells, one a column."""

    code: str
    cells: Sequence[Cell]
    is_selected: bool = False


def rank_table(  # noqa: PLR0913 -- the parameters of a Streamlit widget
    label: str,
    heads: Sequence[Head],
    rows: Sequence[Row],
    *,
    name_key: str,
    empty: str,
    height: int,
    key: str,
    on_pick: Callable[[str], None],
    on_sort: Callable[[str], None],
) -> None:
    """Show the rows as they are ordered; tell which unit was picked or which head was pressed.

    ``name_key`` is the column that names the rows, ``empty`` stands where there is none. Codes and
    keys that no honest table sends are dropped.
    """
    codes, keys = {row.code for row in rows}, {head.key for head in heads}
    _mount(
        key=key,
        data={
            "label": label,
            "columns": [_head(head) for head in heads],
            "rows": [_row(row) for row in rows],
            "nameKey": name_key,
            "empty": empty,
            "height": height,
        },
        on_picked_change=lambda: _tell(key, "picked", codes, on_pick),
        on_sorted_change=lambda: _tell(key, "sorted", keys, on_sort),
    )


def _head(head: Head) -> dict[str, Any]:
    return {
        "key": head.key,
        "label": head.label,
        "short": head.short,
        "kind": head.kind,
        "order": head.order,
        "isChosen": head.is_chosen,
    }


def _row(row: Row) -> dict[str, Any]:
    cells = [{"text": cell.text, "title": cell.title} for cell in row.cells]
    return {"code": row.code, "isSelected": row.is_selected, "cells": cells}


def _tell(key: str, event: str, known: set[str], receiver: Callable[[str], None]) -> None:
    value = st.session_state[key].get(event)
    if isinstance(value, str) and value in known:
        receiver(value)
