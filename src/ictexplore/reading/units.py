"""Whose row it is: units by what they are called, never by their code alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ictexplore.i18n import find_unit, search_key
from ictexplore.model import IctexploreError, Known

_NUMBERED = re.compile(r"^[0-9]{1,2}\s*[.)/-]\s*(?=\D)")
_MARKS = re.compile(r"\s*(?:\*+|\((?:\*+|[0-9]{1,2}|[a-z])\)|\[(?:\*+|[0-9]{1,2}|[a-z])\]|[¹²³])+$")
_BRACKETED = re.compile(r"\s*\([^()]*\)$")
_LONGEST = 60
_NEAREST = 3

SYSTEMS = ("34", "63")


@dataclass(frozen=True, slots=True)
class Sought:
    """What a name led to: a unit's code, or the names that come near."""

    code: str | None
    nearest: tuple[str, ...] = ()


class UnitFinder:
    """Finds units of one system; each spelling is looked for once."""

    def __init__(self, known: Known, system: str) -> None:
        self.system = system
        self._names = {**known.names[system], **_former_names(known, system)}
        self._proper: dict[str, str] = {}
        for name, code in self._names.items():
            self._proper.setdefault(code, name)
        self._keys = {search_key(name) for name in self._names}
        self._found: dict[str, Sought] = {}

    def find(self, text: str) -> Sought:
        """Return the unit that a name stands for; footnotes and a number before it don't matter."""
        if text not in self._found:
            self._found[text] = self._seek(text)
        return self._found[text]

    def knows(self, text: str) -> bool:
        """Whether a name leads to a unit; quicker than finding those that come near."""
        return any(search_key(name) in self._keys for name in spellings(text))

    def has_code(self, code: str) -> bool:
        """Whether there is a unit of this code."""
        return code in self._proper

    def name(self, code: str) -> str:
        """Return the proper name of a unit, in Vietnamese."""
        return self._proper[code]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all units."""
        return tuple(self._proper)

    def _seek(self, text: str) -> Sought:
        nearest: tuple[str, ...] = ()
        for name in spellings(text):
            try:
                return Sought(find_unit(name, self._names))
            except IctexploreError as error:
                close = error.values.get("nearest", error.values.get("candidates", ()))
                # All of them are offered where none comes near.
                if isinstance(close, tuple) and len(close) < len(self._proper):
                    nearest = nearest or close[:_NEAREST]
        return Sought(None, nearest)


def _former_names(known: Known, system: str) -> dict[str, str]:
    """Return what units of the 34 that took in no other were called before: Thừa Thiên Huế."""
    if system != "34":
        return {}
    members = Counter(known.successors.values())
    alone = {m: unit for m, unit in known.successors.items() if members[unit] == 1}
    own = known.names["34"]
    return {n: alone[m] for n, m in known.names["63"].items() if m in alone and n not in own}


def spellings(text: str) -> Iterator[str]:
    """Yield a name as it is written, then without what tables add to it; nothing for a number.

    A code is no name: seven of them mean another province before and after the merger.
    """
    bare = text.strip()[:_LONGEST]
    if not any(map(str.isalpha, bare)):
        return
    yield bare
    plain = _MARKS.sub("", _NUMBERED.sub("", bare))
    if plain and plain != bare:
        yield plain
    short = _BRACKETED.sub("", plain)
    if short and short != plain:
        yield short
