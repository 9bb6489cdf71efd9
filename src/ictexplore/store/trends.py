"""What every edition says of a unit and of the units it was made of."""

from __future__ import annotations

from dataclasses import dataclass

from ictexplore.model import Printed, Text
from ictexplore.store.database import Store
from ictexplore.store.records import Row, read_text


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


def read_trends(store: Store, today: str) -> tuple[TrendFigure, ...]:
    """Return each edition's figures of a unit of the 34 and of its members among the 63.

    An edition that tells nothing of a unit comes without figures; low confidence counts as
    nothing. Oldest first within an index.
    """
    return tuple(_trend_figure(row) for row in store.rows("trends", today=today))


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
        name=read_text(row, "name"),
        composite=Printed(row["units"], row["printed_decimals"]) if known else None,
        rank=row["rank"],
    )
