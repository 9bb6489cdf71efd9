"""What makes units alike beside their scores."""

from __future__ import annotations

from dataclasses import dataclass

from ictexplore.store.database import Store


@dataclass(frozen=True, slots=True)
class Context:
    """Population in thousands and GRDP per head in million đồng, of a ``year``."""

    year: int
    population: float
    grdp_per_head: float


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
