"""What was found in a table that somebody brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "doubt", "note"]
"""An error can't be taken over, a doubt can once it is accepted, a note says what was done."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say of a table: a sentence of the catalogues, filled by ``values``.

    ``line`` is that of the file, from 1; ``column`` counts from 0; ``None`` where it is about more
    than one.
    """

    severity: Severity
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A figure (``score`` or ``rank``) of a table that others of it refute, and what they give."""

    unit: str
    measure: str
    kind: str
    printed: str
    computed: str
