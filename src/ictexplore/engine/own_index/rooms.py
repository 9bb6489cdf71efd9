"""How far each value of a unit could be bettered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.model import IctexploreError


@dataclass(frozen=True, slots=True)
class OwnLimits:
    """How far indicators may go and what they cost.

    ``caps`` maps an indicator to its best possible value, as values are written; without one it
    is the best value that any unit has today. ``efforts`` is the cost of a normalised point,
    above zero, 1 by default.
    """

    caps: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    efforts: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Room:
    """An indicator that can be bettered: its value today and its cap."""

    code: str
    today: float
    cap: float

    def at(self, share: float) -> float:
        """Return the value that uses up a share of the room, 1 being the cap itself."""
        return self.cap if share == 1 else self.today + share * (self.cap - self.today)


def find_rooms(index: OwnIndex, unit: int, limits: OwnLimits) -> list[Room]:
    """Return the indicators that have a value which can be bettered, in their order."""
    rooms = []
    for node in index.framework.indicators:
        row = index.raw[index.row(node.code)]
        if np.isnan(row[unit]):
            continue
        today, best = float(row[unit]), float(np.nanmax(row * node.direction)) * node.direction
        cap = limits.caps.get(node.code, best)
        if (cap - today) * node.direction < 0:
            raise IctexploreError("ownindex.cap_worse", code=node.code, unit=index.units[unit])
        if limits.efforts.get(node.code, 1.0) <= 0:
            raise IctexploreError("ownindex.effort_range", code=node.code)
        if cap != today:
            rooms.append(Room(node.code, today, cap))
    return rooms


def turning_points(index: OwnIndex, room: Room) -> list[float]:
    """Return today's value and those where percentile ranks change, towards the cap.

    They change where the unit draws level with another and where it goes past: at the value of
    another and just beyond it. Nothing is returned where scores change anywhere: under another
    normalisation, and where a mean that stands for gaps moves along.
    """
    row, settings = index.raw[index.row(room.code)], index.settings
    if settings.normalisation != "prank" or (settings.missing == "mean" and np.isnan(row).any()):
        return []
    low, high = sorted((room.today, room.cap))
    levels = np.unique(row[(row >= low) & (row <= high)])
    beyond = np.nextafter(levels, room.cap)
    points = np.unique(np.concatenate([[room.today, room.cap], levels, beyond]))
    within: list[float] = points[(points >= low) & (points <= high)].tolist()
    return within if room.cap > room.today else within[::-1]
