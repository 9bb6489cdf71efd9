"""Overlays for tests: the 34 rows of 2024 again, as an edition of another year."""

from __future__ import annotations

import csv
from collections.abc import Mapping

from ictexplore.model import Origin, Overlay
from ictexplore.store import default_data_dir, make_overlay

Rows = dict[str, list[dict[str, str]]]


def rows_of_year(year: int, **edition: str) -> Rows:
    """Return the rows of dti-2024-34 as those of ``year``; ``edition`` changes cells of its row."""
    code = f"dti-{year}-34"
    own = {"edition_code": code, "source_id": f"import-{code}", "confidence": "medium"}
    with (default_data_dir() / "scores.csv").open(encoding="utf-8", newline="") as file:
        scores = [
            row | own
            for row in csv.DictReader(file)
            if row["edition_code"] == "dti-2024-34" and row["is_preferred"] == "true"
        ]
    source = {
        "source_id": f"import-{code}",
        "publisher": "Bộ",
        "title": "Bảng",
        "accessed": "2026-11-25",
        "language": "vi",
        "confidence": "medium",
    }
    head = own | {
        "index_code": "dti",
        "year": str(year),
        "unit_system": "34",
        "framework_code": "dti-2024",
        "title_vi": f"DTI {year}",
        "title_en": f"DTI {year}",
        "unit_count": "34",
    }
    return {"sources": [source], "editions": [head | edition], "scores": scores}


def changed(rows: Rows, table: str, row: int, **cells: str) -> Rows:
    """Return a copy of rows with some cells of one row changed."""
    copy = {name: [dict(each) for each in found] for name, found in rows.items()}
    copy[table][row].update(cells)
    return copy


def overlay(
    rows: Mapping[str, list[dict[str, str]]], name: str = "x", origin: Origin = "imported"
) -> Overlay:
    return make_overlay(default_data_dir(), name, origin, rows)
