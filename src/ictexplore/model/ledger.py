"""Where a unit loses points: lines, columns, ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ictexplore.model.scenario import Control, RankInterval

Against = Literal["maximum", "best", "median", "earlier"]
Reason = Literal["no_predecessor", "not_published_before", "not_all_published"]


@dataclass(frozen=True, slots=True)
class Climb:
    """Places gained, at least and at most: one number where every rival is known."""

    least: Fraction
    most: Fraction

    @property
    def is_exact(self) -> bool:
        """Whether the number of places is known."""
        return self.least == self.most


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A control: what it loses against each reference, and what regaining all of it brings.

    ``lost`` is exact, in units of 0.0001 points, and lacks a reference that isn't known of this
    control. ``place`` is the one taken with this control at 1.0000 and all else unchanged;
    ``per_point`` the places gained for each point of the framework
    regained, ``None`` where nothing is left to gain.
    """

    control: Control
    lost: Mapping[Against, Fraction]
    composite: int
    place: RankInterval
    climb: Climb
    per_point: Climb | None


@dataclass(frozen=True, slots=True)
class LedgerColumn:
    """What is lost against a reference, in units of 0.0001 points.

    ``total`` is reference − published composite × points; ``rest`` what the lines don't tell of
    it: what rounding of the printed figures leaves, and jointly the controls in ``untold``.
    """

    total: Fraction | None
    rest: Fraction | None
    untold: tuple[str, ...]
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Ledger:
    """The lost points of a unit, the line that loses most first; ``points`` is the total at stake.

    ``composite`` is in units of 0.0001.
    """

    edition: str
    unit: str
    composite: int
    points: int
    place: RankInterval
    lines: tuple[LedgerLine, ...]
    columns: Mapping[Against, LedgerColumn]
