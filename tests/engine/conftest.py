"""Small editions made by hand: two printed dimensions, two hidden ones, three pillars."""

from __future__ import annotations

import pytest

from ictexplore.model import (
    Aggregate,
    Dimension,
    Edition,
    EditionTable,
    Framework,
    Printed,
    Source,
    Standing,
    Text,
    Unit,
)


def name(text: str) -> Text:
    return Text(text, text)


def framework(points: dict[str, int], pillars: dict[str, list[str]] | None = None) -> Framework:
    """A framework of ``points`` whose pillars take their dimensions' points over."""
    aggregates = [Aggregate("composite", "composite", points, name("composite"))]
    for code, members in (pillars or {}).items():
        chosen = {d: points[d] for d in members}
        aggregates.append(Aggregate(code, "pillar", chosen, name(code)))
    return Framework(
        code="made",
        index="made",
        dimensions=tuple(Dimension(code, p, name(code)) for code, p in points.items()),
        aggregates=tuple(aggregates),
        decision=None,
        is_recomputable=True,
        formula=name(""),
        proof=name(""),
    )


def edition_table(chosen: Framework, rows: dict[str, dict[str, int | None]]) -> EditionTable:
    """An edition of ``rows``: unit → {composite, rank, dimension…}; what is absent is unknown."""
    source = Source("made", "", "", None, None, "high")
    standings = tuple(
        Standing(
            unit=Unit(code, name(code), name("")),
            composite=None if row.get("composite") is None else Printed(row["composite"] or 0),
            rank=row.get("rank"),
            dimensions={
                d.code: Printed(value)
                for d in chosen.dimensions
                if (value := row.get(d.code)) is not None
            },
        )
        for code, row in rows.items()
    )
    edition = Edition(
        "made-1", "made", 2024, "34", name("made"), "made", len(rows), None, None, source
    )
    return EditionTable(edition, chosen, standings)


@pytest.fixture
def halves() -> Framework:
    """Two dimensions of one point each, one pillar a dimension."""
    return framework({"a": 1, "b": 1}, {"pa": ["a"], "pb": ["b"]})
