"""What every recognition test starts from: all that is known, and the 34 rows of 2024."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ictexplore.model import EditionTable, Known
from ictexplore.reading import RawTable, Reading, Wishes, read_official
from ictexplore.store import Store, read_known
from tests.reading.official import Rows, official_rows, text, with_heads

NEXT = "dti-2025-34"

Recognise = Callable[..., Reading]


@pytest.fixture(scope="session")
def known(store: Store) -> Known:
    return read_known(store)


@pytest.fixture(scope="session")
def published(dti34: EditionTable) -> Rows:
    """The 34 rows of 2024, with comma and heads."""
    return with_heads(official_rows(dti34))


@pytest.fixture(scope="session")
def recognised(known: Known) -> Recognise:
    """Read a file, or rows as a text by semicolon, as the edition of next year."""

    def read(
        given: bytes | Rows,
        name: str = "bang.csv",
        edition: str | None = NEXT,
        framework: str | None = None,
        **more: bool,
    ) -> Reading:
        data = given if isinstance(given, bytes) else text(given, ";")
        return read_official(data, name, known, Wishes(edition, framework, **more))

    return read


def keys(reading: Reading, severity: str | None = None) -> list[str]:
    """Return the keys of the findings, those of one severity or all."""
    return [
        finding.key.removeprefix("tables.")
        for finding in reading.findings
        if severity in {None, finding.severity}
    ]


def raw(*rows: str, above: int = 0, heads: int = 1, name: str = "a") -> RawTable:
    """Return a table whose rows are written with bars between their cells."""
    cells = [tuple(row.split("|")) for row in rows]
    lines = range(1, len(cells) + 1)
    body = above + heads
    return RawTable(
        name=name,
        form="csv",
        encoding="utf-8",
        separator=";",
        part="",
        others=(),
        above=tuple(cells[:above]),
        header=tuple(cells[above:body]),
        body=tuple(cells[body:]),
        above_lines=tuple(lines[:above]),
        header_lines=tuple(lines[above:body]),
        body_lines=tuple(lines[body:]),
        findings=(),
    )
