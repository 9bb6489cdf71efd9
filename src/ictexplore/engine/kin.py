"""What a unit was made of or merged into on 1 July 2025, and where to look that up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ictexplore.model import Edition


def find_kin(unit_system: str, unit: str, mergers: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the members of one of the 34, or the one that a unit of the 63 became part of.

    ``mergers`` maps a code among the 34 to the codes of its members; codes are of two systems and
    mean other units in the other one.
    """
    if unit_system == "34":
        return tuple(mergers[unit])
    return tuple(merged for merged, members in mergers.items() if unit in members)


def former_units(
    unit_system: str, unit: str, mergers: Mapping[str, Sequence[str]]
) -> tuple[str, ...]:
    """Return the codes among the 63 that the unit stands for: its members, or itself."""
    return find_kin("34", unit, mergers) if unit_system == "34" else (unit,)


def find_counterpart(edition: Edition, editions: Sequence[Edition]) -> Edition:
    """Return the edition that shows the other unit system: of the same index and year, else newest.

    ``editions`` come newest first. Raises ``StopIteration`` when none has the other system.
    """
    others = [e for e in editions if e.unit_system != edition.unit_system]
    same = [e for e in others if (e.index, e.year) == (edition.index, edition.year)]
    return next(iter(same or others))
