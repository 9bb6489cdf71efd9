"""Tables as a page's editor holds them: text in, text out, nothing lost."""

from __future__ import annotations

import pandas as pd

from ictexplore.i18n import search_key
from ictexplore.reading.own_index.sheet import Sheet
from ictexplore.ui.own_index.brought import Rows

ROWS_MAX, CELLS_MAX = 2_000, 60_000
"""A larger table is edited in its file: a browser would be slow with it."""


def editable(sheet: Sheet) -> pd.DataFrame | None:
    """Return a table for the editor; ``None`` for one that is too large or no plain table.

    Titles that are missing or there twice, and cells beside them, have no place in an editor.
    """
    titles = [title.strip() for title in sheet.titles]
    is_plain = all(titles) and len(set(titles)) == len(titles)
    is_large = len(sheet.rows) > ROWS_MAX or len(sheet.rows) * len(titles) > CELLS_MAX
    if not is_plain or is_large or any(len(row) > len(titles) for row in sheet.rows):
        return None
    rows = [[*row, *[""] * (len(titles) - len(row))] for row in sheet.rows]
    return pd.DataFrame(rows, columns=titles, dtype="string").fillna("")


def edited_rows(frame: pd.DataFrame) -> list[list[str]]:
    """Return the rows of text that an editor holds, titles first."""
    cells = frame.astype("string").fillna("").to_numpy().tolist()
    return [[str(title) for title in frame.columns], *cells]


def complete_values(values: Rows, framework: Rows) -> list[list[str]]:
    """Return the values with an empty column for each indicator that was added to the framework."""
    titles = [title.strip() for title in values[0]]
    added = [code for code in find_indicators(framework) if code not in titles]
    head, *rows = values
    return [[*head, *added], *([*row, *[""] * len(added)] for row in rows)]


def find_indicators(framework: Rows) -> list[str]:
    """Return the codes that are nobody's parent, however broken the framework is."""
    head, *rows = framework
    names = [search_key(title) for title in head]
    if "code" not in names or "parent" not in names:
        return []
    code, parent = names.index("code"), names.index("parent")
    parents = {row[parent].strip() for row in rows}
    codes = [row[code].strip() for row in rows]
    return list(dict.fromkeys(c for c in codes if c and c not in parents))
