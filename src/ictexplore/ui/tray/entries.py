"""The scenarios that are kept: each a name and what is looked at, as text in the address.

``Phương án A~dti-2024-34~ninh-binh~hd_kinh_te_so-0.75~!tang-0.02``; a leading ``*`` marks the
reference the others are held against.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ictexplore.address.selection import (
    CHANGE,
    EDITION,
    RIVALS,
    UNIT,
    Choices,
    Selection,
    read_address,
    write_address,
)
from ictexplore.model import IctexploreError

ENTRY = "kich-ban"
"""Query parameter that holds a kept scenario, once each."""

ENTRIES_MAX = 4
NAME_MAX = 40
_BETWEEN, _ASSUMED, _REFERENCE = "~", "!", "*"


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario under a name."""

    name: str
    selection: Selection
    is_reference: bool = False


def write_entry(entry: Entry, choices: Choices) -> str:
    """Return the text that `read_entry` reads back."""
    address = write_address(entry.selection, choices)
    parts = [
        (_REFERENCE if entry.is_reference else "") + entry.name,
        *_listed(address[EDITION]),
        *_listed(address[UNIT]),
        *_listed(address.get(CHANGE, [])),
        *(_ASSUMED + value for value in _listed(address.get(RIVALS, []))),
    ]
    return _BETWEEN.join(parts)


def read_entry(text: str, choices: Choices, fallback: Selection) -> Entry:
    """Return the scenario a text stands for, in the language of ``fallback``.

    Raises `IctexploreError` for the first part that can't be used.
    """
    name, edition, unit, *others = [*text.split(_BETWEEN), "", ""]
    params: Mapping[str, Sequence[str]] = {
        EDITION: [edition],
        UNIT: [unit],
        CHANGE: [part for part in others if part and not part.startswith(_ASSUMED)],
        RIVALS: [part[1:] for part in others if part.startswith(_ASSUMED)],
    }
    selection, notices = read_address(params, choices, fallback)
    if notices:
        raise notices[0]
    named = clean_name(name.removeprefix(_REFERENCE))
    if not named:
        raise IctexploreError("tray.no_name")
    return Entry(named, selection, name.startswith(_REFERENCE))


def clean_name(name: str) -> str:
    """Return a name that fits the address and the table."""
    kept = " ".join(name.replace(_BETWEEN, " ").split())
    return kept.lstrip(_REFERENCE)[:NAME_MAX].strip()


def free_name(entries: Sequence[Entry], wanted: str) -> str:
    """Return the wanted name, numbered when it is taken."""
    taken = {entry.name for entry in entries}
    numbered = (f"{wanted[: NAME_MAX - 4]} {i}" for i in range(2, ENTRIES_MAX + 2))
    return next(name for name in (wanted, *numbered) if name not in taken)


def with_reference(entries: Sequence[Entry], index: int | None) -> list[Entry]:
    """Return the entries with one as the reference; ``None`` for what was published."""
    return [replace(entry, is_reference=i == index) for i, entry in enumerate(entries)]


def is_kept(entries: Sequence[Entry], selection: Selection) -> bool:
    """Return whether the scenario looked at is in the tray already."""
    return any(_scenario(entry.selection) == _scenario(selection) for entry in entries)


def _scenario(selection: Selection) -> tuple[object, ...]:
    return selection.edition, selection.unit, dict(selection.changes), selection.assumption


def _listed(values: str | list[str]) -> list[str]:
    return [values] if isinstance(values, str) else values
