"""Where everything stands in the workbook of an own index: rows and columns counted from 0."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from ictexplore.export.own_book.book import OwnBook
from ictexplore.export.workbook.formula import cell, on, span
from ictexplore.model.own_index import OwnFramework, OwnNode, OwnSettings


class Shown(IntEnum):
    """Columns of the first sheet; those from ``TOLD`` are hidden."""

    NAME, SHARE, BROUGHT, TYPED, CHANGE, SCORE, NOTE, TOLD = range(8)


class Ranked(IntEnum):
    """Columns of the ranking, those from ``ROW`` for its chart."""

    PLACE, NAME, SCENARIO, BROUGHT, PLACE_BROUGHT, CLIMB, ROW, OTHERS, OWN, SIMULATED = range(10)


class Param(IntEnum):
    """Rows above the scores: whole figures, then a line for each column."""

    LOW, HIGH, TOLERANCE, CHANGED, OTHERS, HEAD = range(4, 10)
    WEIGHT, DIRECTION, FIRST, SECOND, MEAN = range(10, 15)


class Fixed(IntEnum):
    """The first columns of the scores; the codes follow, then what was before."""

    NAME, PLACE, ORDER, CODE = range(4)


VALUE_ROW = 5
"""The first unit's row among the values, below a head."""
SCORE_ROW = Param.MEAN + 1
"""The first unit's row among the scores."""
FIRST_PLACE = 6
"""The first place's row in the ranking, below a head."""
RESULT = 7
"""The first sheet's row of the index; its place and its parts follow."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How many there are of each kind, and how the sheets are called.

    ``nodes`` are in the order of their columns, ``below`` maps an aggregate to its children,
    ``failing`` are those in whose tree a mean may meet a score it can't take.
    """

    scenario: str
    values: str
    scores: str
    units: int
    unit: int
    indicators: tuple[str, ...]
    nodes: tuple[OwnNode, ...]
    below: Mapping[str, tuple[OwnNode, ...]]
    failing: frozenset[str]
    results: int
    entries: Mapping[str, int]
    columns: Mapping[str, int]

    @classmethod
    def of(cls, book: OwnBook, scenario: str, values: str, scores: str) -> Self:
        """Return the layout of a book on sheets of these names."""
        nodes = tuple(book.column_order())
        indicators = tuple(node.code for node in book.framework.indicators)
        return cls(
            scenario,
            values,
            scores,
            len(book.units),
            book.unit,
            indicators,
            nodes,
            book.framework.children,
            _find_failing(book.framework, book.settings),
            len(book.results),
            {code: i for i, code in enumerate(indicators)},
            {node.code: i for i, node in enumerate(nodes)},
        )

    def live_value(self, unit: int, code: str) -> str:
        """Return the address of a value that counts, for other sheets."""
        return on(self.values, cell(VALUE_ROW + unit, 1 + self.entries[code]))

    def value_span(self, code: str) -> str:
        """Return the address of all values of an indicator, for other sheets."""
        return on(self.values, span(VALUE_ROW, self.units, 1 + self.entries[code]))

    def brought(self, code: str) -> int:
        """Return the column of an indicator's values as they were brought."""
        return 2 + len(self.indicators) + self.entries[code]

    def column(self, code: str) -> int:
        """Return the column of a code among the scores."""
        return Fixed.CODE + self.columns[code]

    def score(self, unit: int, code: str) -> str:
        """Return the address of a score within its sheet."""
        return cell(SCORE_ROW + unit, self.column(code))

    def score_span(self, code: str) -> str:
        """Return the address of all scores by a code within their sheet."""
        return span(SCORE_ROW, self.units, self.column(code))

    def param(self, row: Param, code: str = "") -> str:
        """Return the address of a figure above the scores within their sheet."""
        return cell(row, self.column(code) if code else 1)

    def fixed_span(self, column: int) -> str:
        """Return the address of a column beside the scores within their sheet."""
        return span(SCORE_ROW, self.units, column)

    def there(self, address: str) -> str:
        """Return an address among the scores for another sheet."""
        return on(self.scores, address)

    @property
    def before(self) -> int:
        """The column of the index as it was brought; that of the places follows."""
        return Fixed.CODE + len(self.columns)

    @property
    def control(self) -> int:
        """The first sheet's row of the first indicator, below a head."""
        return RESULT + self.results + 1 + 2

    def typed(self, code: str) -> str:
        """Return the address of the cell in which an indicator's value is typed, for others."""
        return on(self.scenario, cell(self.control + self.entries[code], Shown.TYPED))


def _find_failing(framework: OwnFramework, settings: OwnSettings) -> frozenset[str]:
    found, below = set[str](), framework.children
    for node in framework.aggregates:
        is_plain = settings.aggregation(node) == "arithmetic"
        if not is_plain or any(child.code in found for child in below[node.code]):
            found.add(node.code)
    return frozenset(found)
