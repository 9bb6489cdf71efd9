"""How far a unit is from another: the one sign and the units every page and file tells it in."""

from __future__ import annotations

from collections.abc import Iterable

from ictexplore.model import Framework, Standing


def composite_gap(own: Standing, other: Standing) -> int:
    """Return the unit's composite less the other's, in units of 0.0001: negative is behind.

    Raises `ValueError` where either has none.
    """
    if own.composite is None or other.composite is None:
        raise ValueError(own.unit.code, other.unit.code)
    return own.composite.value - other.composite.value


def point_gaps(
    framework: Framework, own: Standing, other: Standing, codes: Iterable[str] | None = None
) -> dict[str, int]:
    """Return what each dimension makes of the gap, in units of 0.0001 points of the framework.

    Of ``codes``, all by default, those known of both; nothing where the formula isn't known.
    """
    if not framework.is_recomputable:
        return {}
    stakes = framework.composite.points
    return {
        code: stakes[code] * (own.dimensions[code].value - other.dimensions[code].value)
        for code in (stakes if codes is None else codes)
        if code in own.dimensions and code in other.dimensions
    }
