"""One unit of an edition against the country, its region, the best and its own past."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

from ictexplore.engine.sheet import Figure, Sheet
from ictexplore.model import COMPOSITE, Measure, Printed, Unit

HIGHLIGHTS = 3
"""How many strengths and weaknesses are named at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """One measure of the unit beside what it is compared with.

    ``national`` and ``region`` are means in units of 0.0001, ``None`` unless every score is known
    or, for the country, the mean is published; ``span`` the lowest and highest score of all
    units; ``best`` the units in first place; ``earlier`` the last comparable edition's figure;
    ``gap`` by how many places the measure stands before (+) or behind (−) the composite;
    ``is_common`` tells that more than half of all units share the place, which is no distinction.
    """

    measure: Measure
    figure: Figure
    national: Fraction | None
    region: Fraction | None
    span: tuple[Printed, Printed] | None
    best: tuple[str, ...]
    earlier: Figure
    gap: int | None
    is_common: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """A unit by all measures of an edition, its place in its region, what it does well and not."""

    unit: Unit
    lines: tuple[Line, ...]
    region_rank: int | None
    region_units: int
    strengths: tuple[Line, ...]
    weaknesses: tuple[Line, ...]

    @property
    def composite(self) -> Line | None:
        """The line of the composite; ``None`` where nothing of it is known."""
        return next((line for line in self.lines if line.measure.kind == COMPOSITE), None)

    @property
    def pillars(self) -> tuple[Line, ...]:
        """The lines of the pillars."""
        return tuple(line for line in self.lines if line.measure.kind == "pillar")


def build_profile(
    sheet: Sheet, unit: str, earlier: Sheet | None, means: Mapping[str, Printed]
) -> Profile:
    """Return the profile of a unit.

    Parameters
    ----------
    sheet, unit : the edition, and one of its units
    earlier : the last comparable edition, if there is one
    means : published national means, used where not every unit's score is known

    Raises
    ------
    KeyError
        When the edition doesn't have the unit.
    """
    lines = tuple(_line(sheet, measure, unit, earlier, means) for measure in sheet.measures)
    region = sheet.region(unit)
    rated = [line for line in lines if line.measure.kind == "dimension" and line.gap]
    by_gap = sorted(rated, key=lambda line: -(line.gap or 0))
    return Profile(
        unit=sheet.table.standing(unit).unit,
        lines=lines,
        region_rank=sheet.region_rank(unit),
        region_units=len(region),
        strengths=_first(line for line in by_gap if (line.gap or 0) > 0 and not line.is_common),
        weaknesses=_first(line for line in reversed(by_gap) if (line.gap or 0) < 0),
    )


def _first(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(islice(lines, HIGHLIGHTS))


def _line(
    sheet: Sheet,
    measure: Measure,
    unit: str,
    earlier: Sheet | None,
    means: Mapping[str, Printed],
) -> Line:
    code = measure.code
    figure, own = sheet.figure(code, unit), sheet.figure(COMPOSITE, unit).rank
    national = sheet.mean(code)
    if national is None and code in means:
        national = Fraction(means[code].value)
    is_ranked = own is not None and figure.rank is not None
    level = sum(sheet.figure(code, rival).rank == figure.rank for rival in sheet.units)
    return Line(
        measure=measure,
        figure=figure,
        national=national,
        region=sheet.mean(code, sheet.region(unit)),
        span=sheet.range(code),
        best=sheet.best(code),
        earlier=earlier.figure(code, unit) if earlier else Figure(),
        gap=(own or 0) - (figure.rank or 0) if is_ranked and code != COMPOSITE else None,
        is_common=is_ranked and 2 * level > len(sheet.units),
    )
