"""Rows that somebody lays over the bundled data, in its own tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Origin = Literal["bundled", "imported", "session"]
"""Whose figures: the product's, those an operator imported, those of one visitor's session."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """Tables of the bundled schema, as CSV, that are added to the bundled rows.

    ``tables`` maps a table's name (``scores``) to its content; ``name`` stands in messages.
    """

    name: str
    origin: Origin
    tables: Mapping[str, bytes]
