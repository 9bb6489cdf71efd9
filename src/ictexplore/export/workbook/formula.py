"""Formulas of a spreadsheet: addresses, and texts that read as everywhere in the product.

Scores enter in whole units of 0.0001, so that no float decides a tie or a digit. What comes with
the data (names, sentences) stands in cells that formulas point at, never in a formula.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from xlsxwriter.utility import xl_rowcol_to_cell

from ictexplore.i18n import Translator, format_score
from ictexplore.i18n.places import NONE
from ictexplore.model import SCORE_DECIMALS, SCORE_MAX

_LITERAL_MAX = 255
"""Characters that a spreadsheet allows a text within a formula."""

_HOLE = re.compile("\0(.+?)\0")


@dataclass(frozen=True, slots=True)
class Live:
    """A formula, without its equals sign, and what it comes to; whether it runs over arrays."""

    formula: str
    value: float | str
    is_array: bool = False


Cell = Live | float | str | None


def cell(row: int, col: int) -> str:
    """Return the address of a cell of the same sheet, rows and columns counted from 0."""
    return str(xl_rowcol_to_cell(row, col, row_abs=True, col_abs=True))


def beside(column: int, row: int) -> str:
    """Return the address of a cell whose row may follow, as a condition on many rows wants it."""
    return str(xl_rowcol_to_cell(row, column, col_abs=True))


def span(first: int, count: int, col: int, cols: int = 1) -> str:
    """Return the address of ``count`` cells below each other, in ``cols`` columns."""
    return f"{cell(first, col)}:{cell(first + count - 1, col + cols - 1)}"


def on(sheet: str, address: str) -> str:
    """Return an address of another sheet."""
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{address}"


def text(value: str) -> str:
    """Return a constant text as a formula has it, in parts where it is long."""
    parts = [value[i : i + _LITERAL_MAX] for i in range(0, len(value), _LITERAL_MAX)] or [""]
    return "&".join('"' + part.replace('"', '""') + '"' for part in parts)


def whole(value: str) -> str:
    """Return the whole units of 0.0001 in a cell that holds a score of 0..1."""
    return f"ROUND({value}*{SCORE_MAX},0)"


def is_score(value: str) -> str:
    """Return whether a cell holds a score of 0..1: what was pasted may be anything."""
    return f"AND(ISNUMBER({value}),{value}>=0,{value}<=1)"


def bounded(numerator: str, total: str) -> str:
    """Return a quotient of whole numbers rounded half up and kept within 0..10000.

    As `engine.position.bounded_quotient` has it.
    """
    return f"MIN(MAX(INT((2*{numerator}+{total})/(2*{total})),0),{SCORE_MAX})"


def score_text(units: str, language: str) -> str:
    """Return a score to four decimals as text, whatever the reader's machine is set to."""
    point = format_score(0, language)[1]
    zeros = "0" * SCORE_DECIMALS
    fraction = f'RIGHT("{zeros}"&MOD({units},{SCORE_MAX}),{SCORE_DECIMALS})'
    return f"INT({units}/{SCORE_MAX})&{text(point)}&{fraction}"


def place_text(best: str, worst: str) -> str:
    """Return a place as text, or the first and the last of an interval."""
    return f"IF({best}={worst},{best}&{text('')},{best}&{text(NONE)}&{worst})"


def phrase(words: Translator, key: str, **values: str) -> str:
    """Return the sentence of ``key`` whose placeholders are formulas."""
    sentence = words(key, **{name: f"\0{name}\0" for name in values})
    parts = [
        f"({values[part]})" if position % 2 else text(part)
        for position, part in enumerate(_HOLE.split(sentence))
        if part
    ]
    return "&".join(parts)
