"""What an edition measures and what was published of it, unit by unit and measure by measure."""

from __future__ import annotations

from collections import defaultdict

import pandas as pd

from ictexplore.model import Measure, Printed
from ictexplore.store.database import Store
from ictexplore.store.records import read_text

Published = dict[str, dict[str, tuple[Printed | None, int | None]]]
"""Measure → unit → score and rank in use, ``None`` where unpublished."""


def read_measures(store: Store, edition_code: str) -> tuple[Measure, ...]:
    """Return what the edition's framework measures: composite, pillars, then the others."""
    return tuple(
        Measure(
            row["measure_code"],
            row["kind"],
            row["points"],
            read_text(row, "name"),
        )
        for row in store.rows("measures", edition=edition_code)
    )


def read_published(store: Store, edition_code: str) -> Published:
    """Return every score and rank of the edition in use."""
    published: Published = defaultdict(dict)
    for row in store.rows("measure_figures", edition=edition_code):
        score = None
        if row["units"] is not None:
            score = Printed(row["units"], row["printed_decimals"])
        published[row["measure_code"]][row["unit_code"]] = (score, row["rank"])
    return dict(published)


def read_published_means(store: Store, edition_code: str) -> dict[str, Printed]:
    """Return the national means in use, by measure; those of low confidence are absent."""
    return {
        row["measure_code"]: _printed(row["value"])
        for row in reversed(store.rows("national_statistics", edition=edition_code))
        if row["statistic"] == "mean" and row["is_preferred"] and row["confidence"] != "low"
    }


def read_tiles(store: Store, unit_system: str) -> pd.DataFrame:
    """Return ``unit_code, name_vi, name_en, tile_col, tile_row, is_island``, one row a tile."""
    return store.frame("tiles", system=unit_system)


def _printed(text: str) -> Printed:
    fraction = text.partition(".")[2]
    return Printed(round(float(text) * 10**4), len(fraction))
