"""Editions, frameworks and standings as the records of the model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import pandas as pd

from ictexplore.model import (
    Aggregate,
    Dimension,
    Edition,
    EditionTable,
    Framework,
    IctexploreError,
    Printed,
    Source,
    Standing,
    Unit,
)
from ictexplore.store.database import Store
from ictexplore.store.records import Row, read_source, read_text


def read_editions(store: Store) -> tuple[Edition, ...]:
    """Return every edition: DTI, ICT Index, MIC; newest first; 34 units before 63."""
    return tuple(_edition(row) for row in store.rows("editions"))


def read_edition(store: Store, code: str) -> Edition:
    """Return the edition called ``code``; ``error.unknown_edition`` when there is none."""
    editions = read_editions(store)
    for edition in editions:
        if edition.code == code:
            return edition
    known = tuple(edition.code for edition in editions)
    raise IctexploreError("error.unknown_edition", given=code, known=known)


def read_edition_table(store: Store, code: str) -> EditionTable:
    """Return the edition with its framework and the standing of each of its units.

    Figures of low confidence and disputed ones are absent. ``error.unknown_edition`` when there
    is no such edition.
    """
    edition = read_edition(store, code)
    framework = read_framework(store, edition.framework_code)
    scores: defaultdict[str, dict[str, Printed]] = defaultdict(dict)
    for row in store.rows("dimension_scores", edition=code):
        scores[row["unit_code"]][row["measure_code"]] = _printed(row)
    standings = tuple(
        _standing(row, scores.get(row["unit_code"], {}))
        for row in store.rows("standings", edition=code)
    )
    return EditionTable(edition, framework, standings)


def read_framework(store: Store, code: str) -> Framework:
    """Return the framework called ``code``; without dimensions when points are unpublished."""
    row = store.rows("framework", framework=code)[0]
    dimensions = tuple(
        Dimension(d["measure_code"], d["points"], read_text(d, "name"))
        for d in store.rows("dimensions", framework=code)
    )
    return Framework(
        code=row["framework_code"],
        index=row["index_code"],
        dimensions=dimensions,
        aggregates=_aggregates(store, code),
        decision=row["decision"],
        is_recomputable=row["is_recomputable"],
        formula=read_text(row, "formula"),
        proof=read_text(row, "proof"),
        reason=read_text(row, "reason") if row["reason_vi"] else None,
    )


def read_unit_names(store: Store) -> pd.DataFrame:
    """Return ``unit_system, unit_code, name``: each unit's proper name, then other spellings."""
    return store.frame("unit_names")


def read_sources(store: Store) -> pd.DataFrame:
    """Return every source and how many figures rest on it."""
    return store.frame("sources")


def read_figures(store: Store, edition_code: str, unit_code: str | None = None) -> pd.DataFrame:
    """Return every published figure with its source, in use or not, of one unit or of all.

    ``value`` is text exactly as printed; ``kind`` is ``score`` or ``rank``.
    """
    return store.frame("figures", edition=edition_code, unit=unit_code)


def read_unit_sources(store: Store, edition_code: str, unit_code: str) -> tuple[Source, ...]:
    """Return who printed the unit's figures in use, those of most figures first."""
    rows = store.rows("unit_sources", edition=edition_code, unit=unit_code)
    return tuple(read_source(row) for row in rows)


def read_disputes(store: Store) -> pd.DataFrame:
    """Return the published figures that something else refutes, with the reason."""
    return store.frame("disputes")


def read_national_statistics(store: Store, edition_code: str) -> pd.DataFrame:
    """Return the national means and maximum points of an edition, ``value`` as printed."""
    return store.frame("national_statistics", edition=edition_code)


def read_mergers(store: Store) -> dict[str, tuple[str, ...]]:
    """Return the codes among the 63 that each of the 34 was made of."""
    members: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for row in store.rows("mergers"):
        members[row["successor_code"]] += (row["member_code"],)
    return dict(members)


def _edition(row: Row) -> Edition:
    return Edition(
        code=row["edition_code"],
        index=row["index_code"],
        year=row["year"],
        unit_system=row["unit_system"],
        title=read_text(row, "title"),
        framework_code=row["framework_code"],
        unit_count=row["unit_count"],
        decision=row["decision"],
        comparable_with=row["comparable_with"],
        source=read_source(row),
        origin=row["origin"],
    )


def _aggregates(store: Store, framework_code: str) -> tuple[Aggregate, ...]:
    members: defaultdict[str, dict[str, int]] = defaultdict(dict)
    rows = store.rows("aggregates", framework=framework_code)
    for row in rows:
        members[row["aggregate_code"]][row["dimension_code"]] = row["points"]
    heads = {row["aggregate_code"]: row for row in rows}
    return tuple(
        Aggregate(code, head["kind"], members[code], read_text(head, "name"))
        for code, head in heads.items()
    )


def _standing(row: Row, dimensions: Mapping[str, Printed]) -> Standing:
    unit = Unit(row["unit_code"], read_text(row, "name"), read_text(row, "region"))
    composite = _printed(row) if row["units"] is not None else None
    return Standing(unit, composite, row["rank"], dimensions)


def _printed(row: Row) -> Printed:
    return Printed(row["units"], row["printed_decimals"])
