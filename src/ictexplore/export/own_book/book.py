"""What a workbook of an own index is made of."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ictexplore.model.own_index import OwnFramework, OwnNode, OwnSettings

CELLS_MAX = 25_000
"""Units × codes that are written as formulas; above it a spreadsheet is slow to open."""
UNITS_MAX = 1_000
"""Ranks compare every unit with every other: above it figures alone are written."""


@dataclass(frozen=True, slots=True)
class OwnBook:
    """One unit of an own index, as brought and with changed values.

    Names are on one line and hold no control characters. ``values`` map an indicator to those of
    all units as brought; ``before`` and ``after`` every code to the scores of all units, NaN where
    there is none; places are 0 where there is none; ``decimals`` tell the values of an indicator.
    ``method`` are the steps in words; ``credits`` say whose figures these are, a line each;
    ``link`` is empty where none leads back.
    """

    framework: OwnFramework
    settings: OwnSettings
    units: tuple[str, ...]
    names: Mapping[str, str]
    values: Mapping[str, Sequence[float]]
    weights: Mapping[str, float]
    shares: Mapping[str, float]
    before: Mapping[str, Sequence[float]]
    after: Mapping[str, Sequence[float]]
    places_before: Sequence[int]
    places_after: Sequence[int]
    unit: int
    changes: Mapping[str, float]
    decimals: Mapping[str, int]
    method: tuple[tuple[str, str], ...]
    band: str
    credits: tuple[str, ...]
    link: str
    made: date
    language: str

    @property
    def is_live(self) -> bool:
        """Whether the figures are few enough to be formulas."""
        return is_small(len(self.units), len(self.framework.nodes))

    @property
    def is_simulated(self) -> bool:
        """Whether any value differs from what was brought."""
        return bool(self.changes)

    @property
    def root(self) -> str:
        """Code of the index itself."""
        return self.framework.root.code

    @property
    def results(self) -> tuple[str, ...]:
        """The index and what stands right below it."""
        return (self.root, *(node.code for node in self.framework.children[self.root]))

    def today(self, code: str) -> float:
        """Return the unit's value of an indicator as brought."""
        return self.values[code][self.unit]

    def value(self, code: str, unit: int) -> float:
        """Return the value of an indicator that counts."""
        given = self.values[code][unit]
        return self.changes.get(code, given) if unit == self.unit else given

    def column_order(self) -> list[OwnNode]:
        """Return the nodes level by level from the index: children stand beside each other."""
        below, order = self.framework.children, [self.framework.root]
        for node in order:  # grows as it goes
            order += below.get(node.code, ())
        return order


def is_small(units: int, codes: int) -> bool:
    """Return whether so many units and codes are few enough for formulas."""
    return units <= UNITS_MAX and units * codes <= CELLS_MAX


def shown(number: float | None) -> float | str:
    """Return what a cell holds: a number, or an empty text where there is none."""
    return "" if number is None or math.isnan(number) else number
