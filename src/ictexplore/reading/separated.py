"""Texts of separated cells: CSV by comma, semicolon or tab, and what is pasted from a sheet."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import Budget
from ictexplore.reading.raw import Grid, make_grid, tidy

SEPARATORS = ("\t", ";", ",")
"""In the order of trust: a comma may as well be a decimal mark."""

_LOOKED_AT = 200
_CLOSE = 0.8
"""How much of the best one's evidence a separator of more trust needs."""


def read_separated(text: str, budget: Budget) -> tuple[Grid, str]:
    """Return the cells of a text, and its separator.

    Raises ``tables.quote_open`` for a quotation mark that nothing closes.
    """
    announced, text, first = _announced(text)
    separator = announced or find_separator(text)
    # Where quotation marks don't work out, the cells may be cut by another.
    tried = [separator, *(other for other in SEPARATORS if other != separator)]
    refusal: IctexploreError | None = None
    for each in tried[:1] if announced else tried:
        try:
            records = list(_records(text, each, budget))
        except csv.Error as error:
            if "larger" in str(error.args[0]):  # than csv's own limit for a cell
                budget.check_text(csv.field_size_limit())
            line = int(error.args[1])
            refusal = refusal or IctexploreError("tables.quote_open", line=first + line)
            continue
        return make_grid("", [(first + line, cells) for line, cells in records]), each
    raise refusal or IctexploreError("tables.is_empty")


def _announced(text: str) -> tuple[str | None, str, int]:
    """Return the separator of Excel's ``sep=;``, the text after it and the lines it took."""
    head, _, rest = text.partition("\n")
    name, _, separator = head.strip("\r").partition("=")
    if name == "sep" and separator in SEPARATORS:
        return separator, rest, 1
    return None, text, 0


def find_separator(text: str) -> str:
    """Return the separator that cuts the most lines into the same number of cells."""
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]
    evidence = {separator: _evidence(lines, separator) for separator in SEPARATORS}
    best = max(evidence.values())
    return next(s for s, lines_alike in evidence.items() if lines_alike >= _CLOSE * best)


def _evidence(lines: list[str], separator: str) -> int:
    counts = Counter(line.count(separator) for line in lines)
    del counts[0]
    return max(counts.values(), default=0)


def _records(text: str, separator: str, budget: Budget) -> Iterator[tuple[int, dict[int, str]]]:
    """Yield each record's cells with the line it begins on, which an error ends with as well."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins, count, widest = 1, 0, 0
    try:
        for cells in reader:
            count, widest = count + 1, max(widest, len(cells))
            budget.check_shape(count, widest)
            budget.check_text(max(map(len, cells), default=0))
            budget.check_time()
            yield begins, {column: tidy(cell) for column, cell in enumerate(cells)}
            begins = reader.line_num + 1
    except csv.Error as error:
        raise csv.Error(str(error), begins) from error
