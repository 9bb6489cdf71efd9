"""A series of measurements and what is told of it."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

_PERCENTS = 100
_HIGH_PERCENT = 95


@dataclass(frozen=True)
class Series:
    """What was measured of one subject, in milliseconds, in the order it was measured."""

    name: str
    values: Sequence[float]

    @property
    def median(self) -> float:
        """The middle value: one slow run of a shared machine doesn't move it."""
        return statistics.median(self.values)

    @property
    def high(self) -> float:
        """The 95th percentile."""
        cuts = statistics.quantiles(self.values, n=_PERCENTS, method="inclusive")
        return cuts[_HIGH_PERCENT - 1]


@dataclass(frozen=True)
class Target:
    """What is asked of a figure: to keep at or below its limit, or with ``is_least`` above it."""

    name: str
    measured: float
    limit: float
    unit: str
    is_least: bool = False

    @property
    def is_met(self) -> bool:
        """Whether the measured value keeps within the limit."""
        if self.is_least:
            return self.measured >= self.limit
        return self.measured <= self.limit


@dataclass(frozen=True)
class Part:
    """One part of the report. ``facts`` are counts that stand beside the times."""

    code: str
    title: str
    series: Sequence[Series]
    targets: Sequence[Target]
    facts: Mapping[str, str | int]


def interleave(subjects: Mapping[str, Callable[[], float]], trials: int) -> list[Series]:
    """Measure the subjects in turn, A B A B …, so that noise of the machine hits all alike."""
    values: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(trials):
        for name, measure in subjects.items():
            values[name].append(measure())
    return [Series(name, measured) for name, measured in values.items()]


def compare(series: Sequence[Series], limit: float) -> Target:
    """Return the first median over the last one against what is allowed."""
    measured, reference = series[0], series[-1]
    name = f"{measured.name} ÷ {reference.name}"
    return Target(name, measured.median / reference.median, limit, "×")


def tell_others(series: Sequence[Series]) -> dict[str, str | int]:
    """Return the ratios to the last median that nothing is asked of."""
    reference = series[-1]
    return {
        f"{s.name} ÷ {reference.name}": f"{s.median / reference.median:.3f} ×" for s in series[1:-1]
    }
