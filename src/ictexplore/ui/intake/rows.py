"""A row of a brought table as the preview lists it."""

from __future__ import annotations

from dataclasses import replace

from ictexplore.i18n import Translator, format_number
from ictexplore.model import COMPOSITE
from ictexplore.reading import Reading, RowMatch, say_finding


def row_cells(row: RowMatch, reading: Reading, t: Translator) -> tuple[str, ...]:
    """Return a row's line, its text, what it was taken for, its composite and its place."""
    figures = {
        figure.kind: figure.printed
        for figure in reading.figures
        if row.unit is not None and (figure.unit, figure.measure) == (row.unit, COMPOSITE)
    }
    score = figures.get("score", "")
    return (
        str(row.line),
        row.text or "–",
        tell_row(row, reading, t),
        format_number(float(score), t.language, _decimals(score)) if score else "",
        figures.get("rank", ""),
    )


def tell_row(row: RowMatch, reading: Reading, t: Translator) -> str:
    """Return the unit of a row; of another what it was taken for, and what is wrong with it."""
    if row.unit is not None:
        return reading.units[row.unit].in_language(t.language)
    wrong = [
        say_finding(replace(finding, line=None, column=None), reading.table, t)
        for finding in reading.of("error")
        if finding.line == row.line
    ]
    return " ".join([t(f"import.row_{row.role}"), *(f"– {text}" for text in wrong)])


def _decimals(printed: str) -> int:
    return len(printed.partition(".")[2])
