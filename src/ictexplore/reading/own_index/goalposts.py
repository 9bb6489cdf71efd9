"""Fixed goalposts: what counts as nothing and as everything in each indicator."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ictexplore.model.own_index import Goalposts, Notice, OwnFramework, few_names
from ictexplore.reading.own_index.framework import clean
from ictexplore.reading.own_index.numbers import parse_number
from ictexplore.reading.own_index.problems import Problems, cell, find_columns
from ictexplore.reading.own_index.sheet import Sheet

COLUMNS: dict[str, Sequence[str]] = {
    "code": ("icode", "ma"),
    "lower": ("goalpost_lower", "goalpost lower", "thap", "duoi"),
    "upper": ("goalpost_upper", "goalpost upper", "cao", "tren"),
}


def draft_goalposts(
    sheet: Sheet, framework: OwnFramework, problems: Problems
) -> tuple[dict[str, Goalposts], tuple[Notice, ...]]:
    """Return the posts of each indicator, noting problems, and the codes that are left aside.

    Posts are written as values are, the lower first, whatever the direction.
    """
    columns = find_columns(sheet, COLUMNS, list(COLUMNS), problems)
    if problems.are_any():
        return {}, ()
    known = {node.code for node in framework.indicators}
    posts: dict[str, Goalposts] = {}
    others = []
    for number, row in zip(sheet.lines, sheet.rows, strict=True):
        code = clean(cell(row, columns["code"]))
        if code in posts:
            problems.add("ownindex.posts_twice", row=number, code=code)
        elif code in known:
            lower = _post(row, columns["lower"], number, problems)
            upper = _post(row, columns["upper"], number, problems)
            if lower >= upper:
                problems.add("ownindex.posts_order", row=number, code=code)
            posts[code] = Goalposts(lower, upper)
        elif code:
            others.append(code)
    for node in framework.indicators:
        if node.code not in posts:
            problems.add("ownindex.posts_missing", code=node.code)
    aside = Notice("ownindex.posts_aside", {"file": problems.file, "codes": few_names(others)})
    return posts, (aside,) if others else ()


def _post(row: Sequence[str], column: int, number: int, problems: Problems) -> float:
    text = cell(row, column)
    try:
        value = parse_number(text)
    except ValueError:
        value = math.nan
    if math.isnan(value):
        problems.add("ownindex.posts_form", row=number, given=text)
    return value
