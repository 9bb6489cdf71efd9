"""The rows of a trend: which points a line may join, and where the names stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import pandas as pd

ROLES = ("unit", "other", "brought")
"""What a figure is in the chart: the unit's, another's, of a table that somebody brought."""


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A known figure: ``value`` is a score in 0..1 or a rank, ``label`` what is printed of it.

    ``framework`` and ``is_converted`` tell what a line may join; ``tip`` says it in full.
    ``is_brought`` marks a figure of a table that somebody brought: nobody published it.
    """

    series: str
    name: str
    year: int
    value: float
    label: str
    framework: str
    edition: str
    tip: str
    is_unit: bool = False
    is_converted: bool = False
    is_brought: bool = False


def trend_frame(points: Sequence[TrendPoint]) -> pd.DataFrame:
    """Return the points with their ``segment``, the line each is on; the unit's are drawn last."""
    ordered = sorted(points, key=lambda point: (point.is_unit, point.series, point.year))
    segments: list[str] = []
    for i, point in enumerate(ordered):
        before = ordered[i - 1] if i else None
        joined = before is not None and may_join(before, point)
        segments.append(segments[-1] if joined else f"{point.series}-{point.year}")
    frame = pd.DataFrame([asdict(point) for point in ordered])
    return frame.assign(segment=segments, role=list(map(_role, ordered)))


def _role(point: TrendPoint) -> str:
    unit, other, brought = ROLES
    return brought if point.is_brought else unit if point.is_unit else other


def may_join(one: TrendPoint, other: TrendPoint) -> bool:
    """Return whether a line may lead from ``one`` to ``other``.

    Only inside one series, framework and kind, and from a year to the next: a year without a
    figure stays an open gap.
    """
    return (one.series, one.framework, one.is_converted, one.year + 1) == (
        other.series,
        other.framework,
        other.is_converted,
        other.year,
    )


def end_labels(
    points: Sequence[TrendPoint], domain: tuple[float, float], *, height: int, line: int
) -> list[dict[str, Any]]:
    """Return last figure and name of each series, moved apart so that none hides another.

    Parameters
    ----------
    domain : the values at the bottom and at the top
    height, line : pixels of the plot and of a line of text
    """
    last: dict[str, TrendPoint] = {}
    for point in sorted(points, key=lambda point: point.year):
        last[point.series] = point
    low, high = domain
    ends = sorted(last.values(), key=lambda point: (point.value - low) / (high - low))
    wanted = [(point.value - low) / (high - low) * height for point in ends]
    placed = spread(wanted, gap=line, most=height)
    return [
        {
            "year": point.year,
            "name": f"{point.label} {point.name}",
            "is_unit": point.is_unit,
            "is_brought": point.is_brought,
            "value": low + at / height * (high - low),
        }
        for point, at in zip(ends, placed, strict=True)
    ]


def spread(wanted: Sequence[float], *, gap: float, most: float) -> list[float]:
    """Return ascending positions moved as little as keeps them ``gap`` apart, below ``most``."""
    placed: list[float] = []
    for at in wanted:
        placed.append(max(at, placed[-1] + gap) if placed else at)
    for i in reversed(range(len(placed))):
        ceiling = placed[i + 1] - gap if i + 1 < len(placed) else most
        placed[i] = min(placed[i], ceiling)
    return placed
