"""Which edition a table is of: what a person says, else what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ictexplore.i18n import shorten
from ictexplore.model import Edition, Finding, Known, Source
from ictexplore.reading.raw import RawTable
from ictexplore.reading.records import ColumnMatch
from ictexplore.reading.telling import doubt, error
from ictexplore.reading.units import SYSTEMS, UnitFinder
from ictexplore.reading.words import both

_CODE = re.compile(r"(?P<index>[a-z_]+)-(?P<year>20[0-9]{2})-(?P<system>34|63)")
_YEAR = re.compile(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_BOTH = 2024
"""The one year that was published for both unit systems."""

_UNSAID = Source("", "", "", None, None, "medium")


@dataclass(frozen=True, slots=True)
class EditionCode:
    """An edition by the parts of its code, those that are unknown ``None``."""

    index: str | None = None
    year: int | None = None
    system: str | None = None

    @property
    def code(self) -> str | None:
        """The code, once all parts are known."""
        if None in {self.index, self.year, self.system}:
            return None
        return f"{self.index}-{self.year}-{self.system}"


def read_code(code: str, known: Known) -> EditionCode | None:
    """Return the parts of an edition's code, ``None`` where it is none of a known index."""
    match = _CODE.fullmatch(code.strip().lower())
    if match is None or not known.of_index(match["index"]):
        return None
    return EditionCode(match["index"], int(match["year"]), match["system"])


def find_year(table: RawTable, columns: Sequence[ColumnMatch]) -> tuple[int | None, bool]:
    """Return the year a table says it is of, and whether others are named as well.

    The newest one that its title, its sheet, its headings or its file name: older ones are what it
    is compared with.
    """
    title = [" ".join(row) for row in table.above]
    for texts in ((*title, table.part), (c.heading for c in columns), (table.name,)):
        years = {int(year) for text in texts for year in _YEAR.findall(text)}
        if years:
            return max(years), len(years) > 1
    return None, False


def find_system(names: Iterable[str], finders: Mapping[str, UnitFinder]) -> tuple[str | None, bool]:
    """Return the unit system whose names these are, and whether the other has them all as well.

    ``None`` where neither knows any.
    """
    given = [name for name in names if name]
    known = {system: [finders[system].knows(name) for name in given] for system in SYSTEMS}
    counts = {system: sum(known[system]) for system in SYSTEMS}
    if not any(counts.values()):
        return None, False
    best = max(SYSTEMS, key=lambda system: counts[system])
    return best, counts["34"] == counts["63"]


def make_edition(parts: EditionCode, framework_code: str, known: Known) -> Edition:
    """Return the edition that an import makes; its title says whose it is.

    The earlier edition that it can be compared with and its source are left open.
    """
    index, year, system = str(parts.index), int(parts.year or 0), str(parts.system)
    return Edition(
        code=f"{index}-{year}-{system}",
        index=index,
        year=year,
        unit_system=system,
        title=both(f"tables.title_{index}", year=year, units=system),
        framework_code=framework_code,
        unit_count=len(known.units[system]),
        decision=None,
        comparable_with=None,
        source=_UNSAID,
        origin="session",
    )


def guess(
    found: EditionCode, table: RawTable, columns: Sequence[ColumnMatch], *, is_both: bool
) -> EditionCode:
    """Return the edition that a table's names and its title tell of.

    Where the names fit both unit systems, the year decides: 34 units since 2025, 63 until 2023.
    """
    year, _ = find_year(table, columns)
    system = found.system
    if is_both and year is not None:
        system = "63" if year < _BOTH else "34"
    return EditionCode(found.index, year, system)


def tell_guess(parts: EditionCode) -> Finding:
    """Return that an edition was guessed, or that it can't be."""
    if parts.code is None:
        return error("tables.edition_unknown")
    return doubt("tables.edition_guessed", edition=parts.code)


def tell_year(
    wished: EditionCode, table: RawTable, columns: Sequence[ColumnMatch]
) -> tuple[Finding, ...]:
    """Return what a table says of its year that contradicts what a person says."""
    year, is_among_others = find_year(table, columns)
    if year is None or wished.year == year or is_among_others:
        return ()
    return (doubt("tables.year_differs", found=year, given=wished.year),)


def bad_code(given: str, known: Known) -> Finding:
    """Return what is wrong with an edition's code."""
    indices = tuple(dict.fromkeys(f.framework.index for f in known.frameworks))
    return error("tables.edition_form", given=shorten(given), known=indices)
