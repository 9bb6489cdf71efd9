"""What tables that somebody brings are recognised by."""

from __future__ import annotations

from ictexplore.model import Known, KnownFramework, Measure, Unit
from ictexplore.store.database import Store
from ictexplore.store.editions import (
    read_editions,
    read_framework,
    read_mergers,
    read_unit_names,
)
from ictexplore.store.records import Row, read_text


def read_known(store: Store) -> Known:
    """Return editions, frameworks and units with all that they are called."""
    names = read_unit_names(store)
    return Known(
        editions=read_editions(store),
        frameworks=tuple(_framework(store, row) for row in store.rows("frameworks")),
        units={system: _units(store, system) for system in ("34", "63")},
        names={
            str(system): dict(zip(rows["name"], rows["unit_code"], strict=True))
            for system, rows in names.groupby("unit_system", sort=False)
        },
        successors={m: unit for unit, members in read_mergers(store).items() for m in members},
    )


def _framework(store: Store, row: Row) -> KnownFramework:
    code = row["framework_code"]
    measures = tuple(
        Measure(m["measure_code"], m["kind"], m["points"], read_text(m, "name"))
        for m in store.rows("framework_measures", framework=code)
    )
    return KnownFramework(
        read_framework(store, code), row["first_year"], row["last_year"], measures
    )


def _units(store: Store, system: str) -> tuple[Unit, ...]:
    return tuple(
        Unit(row["unit_code"], read_text(row, "name"), read_text(row, "region"))
        for row in store.rows("units", system=system)
    )
