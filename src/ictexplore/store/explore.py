"""What the pages beside the ranking read: trends, plans, and what makes units alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ictexplore.model import Printed, Text
from ictexplore.store.database import Store

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TrendFigure:
    """What an edition says of a unit: ``composite`` and ``rank`` among ``of``, where published."""

    edition: str
    index: str
    year: int
    unit_system: str
    framework: str
    of: int
    unit: str
    name: Text
    composite: Printed | None
    rank: int | None


@dataclass(frozen=True, slots=True)
class Cited:
    """The source of a figure, enough to link to it."""

    publisher: str
    title: str
    url: str | None


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
    source: Cited
    set_in: int | None = None
    measure: str | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """Population in thousands and GRDP per head in million đồng, of a ``year``."""

    year: int
    population: float
    grdp_per_head: float


def read_trends(store: Store, today: str) -> tuple[TrendFigure, ...]:
    """Return each edition's figures of a unit of the 34 and of its members among the 63.

    An edition that tells nothing of a unit comes without figures; low confidence counts as
    nothing. Oldest first within an index.
    """
    return tuple(_trend_figure(row) for row in store.rows("trends", today=today))


def read_targets(store: Store) -> tuple[PlanFigure, ...]:
    """Return every target of every plan, in the order of the articles."""
    return tuple(
        _plan_figure(
            row,
            code=row["target_id"],
            year=row["target_year"],
            set_in=row["set_in_year"],
            measure=row["measure_code"],
            note=_text(row, "note") if row["note_vi"] else None,
        )
        for row in store.rows("targets")
    )


def read_indicators(store: Store) -> tuple[PlanFigure, ...]:
    """Return every operational indicator, in the order of the articles."""
    rows = store.rows("indicators")
    return tuple(_plan_figure(row, code=row["indicator_id"], year=row["year"]) for row in rows)


def read_context(store: Store, unit_system: str) -> dict[str, Context]:
    """Return population and GRDP per head of the newest year; unit code → context.

    Those of the 34 are of their members together: heads added, GRDP weighted by heads.
    """
    return {
        row["unit_code"]: Context(
            row["year"], row["population_thousand"], row["grdp_per_capita_million_vnd"]
        )
        for row in store.rows("context")
        if row["unit_system"] == unit_system
    }


def _trend_figure(row: Row) -> TrendFigure:
    known = row["units"] is not None
    return TrendFigure(
        edition=row["edition_code"],
        index=row["index_code"],
        year=row["year"],
        unit_system=row["unit_system"],
        framework=row["framework_code"],
        of=row["unit_count"],
        unit=row["unit_code"],
        name=_text(row, "name"),
        composite=Printed(row["units"], row["printed_decimals"]) if known else None,
        rank=row["rank"],
    )


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
        name=_text(row, "name"),
        scope=_text(row, "scope"),
        value=row["value"],
        measurement_unit=row["measurement_unit"],
        comparator=row["comparator"],
        source=Cited(row["publisher"], row["title"], row["url"]),
        set_in=set_in,
        measure=measure,
        note=note,
    )


def _text(row: Row, name: str) -> Text:
    return Text(row[f"{name}_vi"], row[f"{name}_en"])
