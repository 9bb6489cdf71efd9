"""An own index and the unit that moves, in plain numbers: whatever a browser has to know."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ictexplore.export.own_live.reach import find_reach, slider_step
from ictexplore.model.own_index import OwnFramework, OwnNode, OwnSettings

Row = Sequence[float]
"""A value for each unit, NaN where there is none."""

_PARTS_MAX = 5


@dataclass(frozen=True, slots=True, eq=False)
class OwnMotion:
    """All there is to know of a unit that moves.

    ``raw`` has a row an indicator, as values are written; ``weights`` those that counted, kept
    whatever moves; ``decimals`` how many tell the values of an indicator; ``offered`` the
    positions of the indicators that have a slider; ``low`` where bars begin.
    """

    framework: OwnFramework
    settings: OwnSettings
    units: Sequence[str]
    raw: Sequence[Row]
    weights: Mapping[str, float]
    decimals: Sequence[int]
    unit: int
    offered: Sequence[int]
    low: float

    @property
    def parts(self) -> tuple[OwnNode, ...]:
        """The index and what stands right below it, as many as a card has room for."""
        root = self.framework.root
        return (root, *self.framework.children[root.code][:_PARTS_MAX])

    def today(self, position: int) -> float:
        """Return the unit's value of an indicator, NaN where there is none."""
        return float(self.raw[position][self.unit])

    def controls(self, changes: Mapping[str, float]) -> list[dict[str, object]]:
        """Return the sliders for the browser, each called by the number of its indicator."""
        return [self._control(position, changes) for position in self.offered]

    def _control(self, position: int, changes: Mapping[str, float]) -> dict[str, object]:
        node, today = self.framework.indicators[position], self.today(position)
        reach = [*self.raw[position], changes.get(node.code, math.nan)]
        low, high = find_reach(reach, self.settings.goalposts.get(node.code))
        return {
            "code": control_code(position),
            "baseline": None if math.isnan(today) else today,
            "low": low,
            "high": high,
            "unit": slider_step(low, high),
        }


@dataclass(frozen=True, slots=True, eq=False)
class OwnNow:
    """Where a unit stands and would stand, in plain figures, for a page before it moves.

    ``before`` and ``after`` map codes to scores, ``place`` and ``ranked`` tell its place among
    how many, before and after, 0 without one; ``entries`` are the values in the boxes to write
    in; ``facts`` are label and text of those it passes and of those that pass it.
    """

    before: Mapping[str, float | None]
    after: Mapping[str, float | None]
    place: tuple[int, int]
    ranked: tuple[int, int]
    changes: Mapping[str, float]
    entries: Sequence[str]
    sentence: str
    facts: Sequence[tuple[str, str]] = ()
    note: str = ""


def control_code(position: int) -> str:
    """Return what the browser calls an indicator: its number from 1, as the address does."""
    return str(position + 1)
