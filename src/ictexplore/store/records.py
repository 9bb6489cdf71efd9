"""Records that rows of several queries hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ictexplore.model import Source, Text

Row = Mapping[str, Any]


def read_text(row: Row, name: str) -> Text:
    """Return what a row calls ``name``, in both languages."""
    return Text(row[f"{name}_vi"], row[f"{name}_en"])


def read_source(row: Row) -> Source:
    """Return the source a row cites."""
    published = row["published"]
    return Source(
        code=row["source_id"],
        publisher=row["publisher"],
        title=row["title"],
        published=published.isoformat() if published else None,
        url=row["url"],
        confidence=row["confidence"],
    )
