"""What is known before a table comes: the words it can be recognised by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ictexplore.model.edition import Edition, Unit
from ictexplore.model.framework import Framework, Measure


@dataclass(frozen=True, slots=True)
class KnownFramework:
    """A framework, the years it holds for as far as known, and all that it measures."""

    framework: Framework
    first_year: int
    last_year: int
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Editions, frameworks (the newest first within an index) and units, by what they are called.

    ``units`` go by unit system, in Vietnamese order; ``names`` map each spelling in a unit system
    to its code, proper names first; ``successors`` a unit of the 63 to the one of the 34 that it is
    part of.
    """

    editions: tuple[Edition, ...]
    frameworks: tuple[KnownFramework, ...]
    units: Mapping[str, tuple[Unit, ...]]
    names: Mapping[str, Mapping[str, str]]
    successors: Mapping[str, str]

    def edition(self, code: str) -> Edition | None:
        """Return the edition called ``code``, ``None`` where there is none."""
        return next((edition for edition in self.editions if edition.code == code), None)

    def framework(self, code: str) -> KnownFramework | None:
        """Return the framework called ``code``, ``None`` where there is none."""
        return next((f for f in self.frameworks if f.framework.code == code), None)

    def of_index(self, index: str) -> tuple[KnownFramework, ...]:
        """Return the frameworks of an index, the newest first."""
        return tuple(f for f in self.frameworks if f.framework.index == index)
