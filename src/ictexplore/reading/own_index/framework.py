"""The framework of an own index: its rows read, its tree checked."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from ictexplore.model.own_index import Notice, OwnFramework, OwnNode, few_names
from ictexplore.reading.own_index.levels import check_levels
from ictexplore.reading.own_index.numbers import MISSING, parse_number
from ictexplore.reading.own_index.problems import Problems, cell, find_columns
from ictexplore.reading.own_index.sheet import Sheet
from ictexplore.reading.own_index.tree import find_heights

COLUMNS: dict[str, Sequence[str]] = {
    "code": ("icode", "ma"),
    "parent": ("cha", "ma cha", "thuoc"),
    "level": ("cap", "bac"),
    "direction": ("chieu", "huong"),
    "weight": ("trong so",),
    "name": ("iname", "ten"),
}
"""Columns of a framework and other names of them, without case and marks; COINr's among them."""

_KEYS = {
    "level": "ownindex.level_form",
    "direction": "ownindex.direction_form",
    "weight": "ownindex.weight_form",
}
"""A column of numbers → what is said of a text in it."""

NODES_MAX = 1000
UNIT = "unit"
"""Title of the column of values that names the units; no code may be called so."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A row as it was read; a number that isn't there or can't be read is ``None``.

    ``blank`` names the numbers that aren't there.
    """

    row: int
    code: str
    name: str
    parent: str | None
    level: float | None
    direction: float | None
    weight: float | None
    blank: frozenset[str]


def read_framework(sheet: Sheet) -> tuple[OwnFramework, tuple[Notice, ...]]:
    """Return the framework in a table, and what in it counts for nothing.

    Raises
    ------
    ProblemsError
        With a sentence for each rule that is broken.
    """
    problems = Problems(sheet.file)
    framework, notices = draft_framework(sheet, problems)
    problems.stop_if_any()
    return cast("OwnFramework", framework), notices


def draft_framework(
    sheet: Sheet, problems: Problems
) -> tuple[OwnFramework | None, tuple[Notice, ...]]:
    """Return what `read_framework` does, noting problems; ``None`` where there are any."""
    needed = [name for name in COLUMNS if name not in {"level", "name"}]
    columns = find_columns(sheet, COLUMNS, needed, problems)
    if problems.are_any():
        return None, ()
    drafts = _read_rows(sheet, columns, problems)
    heights = find_heights(drafts, problems)
    if heights is None:
        return None, ()
    for draft in drafts:
        _check_draft(draft, heights[draft.code], problems)
    check_levels(drafts, heights, problems)
    _check_siblings(drafts, problems)
    if problems.are_any():
        return None, ()
    nodes = tuple(_node(draft, heights[draft.code]) for draft in drafts)
    turned = tuple(n.code for n in nodes if n.level > 1 and n.direction < 0)
    ignored = Notice(
        "ownindex.direction_ignored", {"file": problems.file, "codes": few_names(turned)}
    )
    return OwnFramework(nodes), (ignored,) if turned else ()


def clean(text: str) -> str:
    """Return a code or a name in one spelling: composed letters, no space around it."""
    return unicodedata.normalize("NFC", text).strip()


def _read_rows(sheet: Sheet, columns: Mapping[str, int], problems: Problems) -> list[Draft]:
    drafts: dict[str, Draft] = {}
    if not sheet.rows:
        problems.add("ownindex.no_rows")
    if len(sheet.rows) > NODES_MAX:
        problems.add("ownindex.too_many_nodes", count=len(sheet.rows), most=NODES_MAX)
        return []
    for number, row in zip(sheet.lines, sheet.rows, strict=True):
        draft = _read_row(number, row, columns, problems)
        if not draft.code:
            problems.add("ownindex.code_empty", row=number)
        elif draft.code.lower() == UNIT:
            problems.add("ownindex.code_reserved", row=number, code=draft.code)
        elif draft.code in drafts:
            first = drafts[draft.code].row
            problems.add("ownindex.code_twice", row=number, code=draft.code, first=first)
        else:
            drafts[draft.code] = draft
    return list(drafts.values())


def _read_row(
    number: int, row: Sequence[str], columns: Mapping[str, int], problems: Problems
) -> Draft:
    parent = clean(cell(row, columns["parent"]))
    texts = {name: cell(row, columns.get(name)) for name in _KEYS}
    found = {name: _number(number, name, text, problems) for name, text in texts.items()}
    direction, weight = found["direction"], found["weight"]
    if direction is not None and direction not in {1, -1}:
        problems.add(_KEYS["direction"], row=number, given=texts["direction"])
    if weight is not None and weight < 0:
        problems.add("ownindex.weight_negative", row=number, given=texts["weight"])
    return Draft(
        row=number,
        code=clean(cell(row, columns["code"])),
        name=clean(cell(row, columns.get("name"))),
        parent=None if parent.lower() in MISSING else parent,
        level=found["level"],
        direction=direction,
        weight=weight,
        blank=frozenset(name for name, text in texts.items() if text.lower() in MISSING),
    )


def _number(row: int, name: str, text: str, problems: Problems) -> float | None:
    try:
        value = parse_number(text)
    except ValueError:
        problems.add(_KEYS[name], row=row, given=text)
        return None
    return None if math.isnan(value) else value


def _check_draft(draft: Draft, height: int, problems: Problems) -> None:
    """Note what a row lacks that its place in the tree asks for."""
    if height == 1 and "direction" in draft.blank:
        problems.add("ownindex.direction_empty", row=draft.row, code=draft.code)
    if draft.parent is not None and "weight" in draft.blank:
        problems.add("ownindex.weight_empty", row=draft.row, code=draft.code)


def _check_siblings(drafts: Sequence[Draft], problems: Problems) -> None:
    by_parent: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.parent is not None:
            by_parent.setdefault(draft.parent, []).append(draft)
    for parent, siblings in by_parent.items():
        if all(sibling.weight == 0 for sibling in siblings):
            codes = tuple(sibling.code for sibling in siblings)
            problems.add("ownindex.weights_zero", parent=parent, codes=codes)


def _node(draft: Draft, height: int) -> OwnNode:
    return OwnNode(
        code=draft.code,
        parent=draft.parent,
        level=height,
        direction=-1 if draft.direction == -1 else 1,
        weight=1.0 if draft.weight is None else draft.weight,
        name=draft.name,
    )
