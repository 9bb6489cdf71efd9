"""Where everything stands in the workbook: rows and columns of each sheet, counted from 0."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from ictexplore.export.workbook.formula import cell, on, span

BAND, TITLE, FINDING, CHANGES, HOW = range(5)
"""The first rows of the first two sheets."""

FIRST_PLACE = HOW + 1
"""The second sheet's row of the first place, below a head."""

INTRO_LINES = 5
"""Lines that explain the sheet of calculations."""


class Shown(IntEnum):
    """Columns of the first sheet."""

    NAME, POINTS, PUBLISHED, SCENARIO, CHANGE, GAIN, NOTE = range(7)


class Control(IntEnum):
    """Columns of the controls among the calculations; aggregates' points follow."""

    NAME, PUBLISHED, SCENARIO, CHANGE, POINTS = range(5)


class Aggregate(IntEnum):
    """Columns of composite and pillars among the calculations."""

    NAME, NUMERATOR, TOTAL, ADDED, PUBLISHED, SCENARIO, CHANGE = range(7)


class State(IntEnum):
    """Rows of what holds for the whole scenario, each a value beside its name."""

    CHANGED, BEST_BEFORE, WORST_BEFORE, BEST, WORST = range(5)
    UNIT, EDITION, RIVALS, COMPOSITE, RANK, PUBLISHED = range(5, 11)
    FINDING, LISTED, CHANGES, CHART = range(11, 15)


class Unit(IntEnum):
    """Columns of the units among the calculations, those from ``MET`` only of open places."""

    NAME, PUBLISHED, ASSUMED, TRIED, SCENARIO, BEST_BEFORE, WORST_BEFORE = range(7)
    BEST, WORST, KEY, ORDER, LABEL, MET, PASSED, BEHIND, MAYBE_BEHIND = range(7, 16)


class Ranked(IntEnum):
    """Columns of the ranking on the second sheet."""

    PLACE, NAME, SCENARIO, PUBLISHED, PLACE_BEFORE, CLIMB = range(6)


class Sorted(IntEnum):
    """Columns of the ranking in order, and of the bars of its chart."""

    ORDER, ROW, OTHERS, PUBLISHED, SCENARIO = range(5)


class Step(IntEnum):
    """Columns of the thresholds of open places."""

    NAME, BEST, WORST = range(3)


@dataclass(frozen=True, slots=True)
class Layout:
    """How many rows there are of each kind; ``steps`` is 0 where places are counted.

    ``scenario`` and ``method`` are the names of the sheets that others point at.
    """

    scenario: str
    method: str
    controls: int
    aggregates: int
    units: int
    steps: int

    @property
    def is_counted(self) -> bool:
        """Whether places are counted in the sheet, not looked up among thresholds."""
        return self.steps == 0

    @property
    def unit_columns(self) -> int:
        """How many columns the units take."""
        return Unit.LABEL if self.is_counted else len(Unit)

    @property
    def result(self) -> int:
        """The first sheet's row of the composite; place and pillars follow."""
        return HOW + 3

    @property
    def shown_control(self) -> int:
        """The first sheet's row of the first control, below a head."""
        return self.result + self.aggregates + 1 + 2

    @property
    def shown_end(self) -> int:
        """The first sheet's row below its last table."""
        return self.shown_control + self.controls + 1

    @property
    def control(self) -> int:
        """The row of the first control among the calculations, below a title and a head."""
        return BAND + 1 + 1 + INTRO_LINES + 3

    @property
    def aggregate(self) -> int:
        """The row of the composite; the pillars follow."""
        return self.control + self.controls + 3

    @property
    def state(self) -> int:
        """The row of the first of `State`, below a title."""
        return self.aggregate + self.aggregates + 2

    @property
    def unit(self) -> int:
        """The row of the first unit."""
        return self.state + len(State) + 3

    @property
    def sorted(self) -> int:
        """The row of the first place."""
        return self.unit + self.units + 3

    @property
    def step(self) -> int:
        """The row of the first threshold."""
        return self.sorted + self.units + 3

    def state_cell(self, state: State) -> str:
        """Return the address of a value among the calculations, for formulas beside it."""
        return cell(self.state + state, 1)

    def aggregate_cell(self, index: int, column: Aggregate) -> str:
        """Return the address of a figure of the composite (0) or of a pillar."""
        return cell(self.aggregate + index, column)

    @property
    def composite(self) -> str:
        """The address of the composite in the scenario."""
        return self.aggregate_cell(0, Aggregate.SCENARIO)

    def control_cell(self, index: int, column: int) -> str:
        """Return the address of a figure of a control."""
        return cell(self.control + index, column)

    def control_span(self, column: int) -> str:
        """Return the address of a column of the controls."""
        return span(self.control, self.controls, column)

    def unit_cell(self, index: int, column: Unit) -> str:
        """Return the address of a figure of a unit."""
        return cell(self.unit + index, column)

    def unit_span(self, column: Unit) -> str:
        """Return the address of a column of the units."""
        return span(self.unit, self.units, column)

    def calculated(self, address: str) -> str:
        """Return an address of the sheet of calculations for another sheet's formula."""
        return on(self.method, address)
