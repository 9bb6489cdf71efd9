"""Operational indicators, and the targets that plans set for them."""

from __future__ import annotations

from dataclasses import dataclass

from ictexplore.model import Source, Text
from ictexplore.store.database import Store
from ictexplore.store.records import Row, read_source, read_text

RANK_PLANS = {"tay-ninh-2025": ("72", 2025)}
"""Plans that set targets for the rank of pillars: whose they are, and of which year."""


@dataclass(frozen=True, slots=True)
class PlanFigure:
    """An indicator, or a target, of a unit of the 63; ``set_in`` is ``None`` for an indicator.

    ``measure`` is the code of the measure of the index that a target is about, if any.
    """

    code: str
    unit: str
    year: int
    topic: str
    name: Text
    scope: Text
    value: float
    measurement_unit: str
    comparator: str
    source: Source
    set_in: int | None = None
    measure: str | None = None
    note: Text | None = None


def read_targets(store: Store) -> tuple[PlanFigure, ...]:
    """Return every target of every plan, in the order of the articles."""
    return tuple(
        _plan_figure(
            row,
            code=row["target_id"],
            year=row["target_year"],
            set_in=row["set_in_year"],
            measure=row["measure_code"],
            note=read_text(row, "note") if row["note_vi"] else None,
        )
        for row in store.rows("targets")
    )


def read_rank_targets(store: Store, plan: str) -> dict[str, int]:
    """Return pillar → worst rank that one of `RANK_PLANS` allows."""
    unit, year = RANK_PLANS[plan]
    return {
        target.measure: int(target.value)
        for target in read_targets(store)
        if target.measure and (target.unit, target.year) == (unit, year)
    }


def read_indicators(store: Store) -> tuple[PlanFigure, ...]:
    """Return every operational indicator, in the order of the articles."""
    rows = store.rows("indicators")
    return tuple(_plan_figure(row, code=row["indicator_id"], year=row["year"]) for row in rows)


def _plan_figure(  # noqa: PLR0913 -- what an indicator and a target have of their own
    row: Row,
    *,
    code: str,
    year: int,
    set_in: int | None = None,
    measure: str | None = None,
    note: Text | None = None,
) -> PlanFigure:
    return PlanFigure(
        code=code,
        unit=row["unit_code"],
        year=year,
        topic=row["topic"],
        name=read_text(row, "name"),
        scope=read_text(row, "scope"),
        value=row["value"],
        measurement_unit=row["measurement_unit"],
        comparator=row["comparator"],
        source=read_source(row),
        set_in=set_in,
        measure=measure,
        note=note,
    )
