"""The last sheet: how the index is built, whose figures these are, how to read the workbook."""

from __future__ import annotations

from ictexplore.export.own_book.book import CELLS_MAX, UNITS_MAX
from ictexplore.export.own_book.desk import Desk
from ictexplore.export.workbook.layout import BAND, TITLE
from ictexplore.i18n import format_date, format_integer

_WIDTHS = (34, 100)


def put_method(desk: Desk) -> None:
    """Write each step with how it is done, what is no formula and why, and the way back."""
    words, book = desk.words, desk.book
    page = desk.add_page(words("workbook.sheet_method"), _WIDTHS)
    page.put_title(words("ownfile.method_table"))
    lines = [*book.method, *_reading(desk)]
    if book.link:
        lines.append((words("workbook.link"), book.link))
    lines.append((words("workbook.made"), format_date(book.made, words.language)))
    for i, line in enumerate(lines, TITLE + 2):
        page.put_cells(i, line)
    page.sheet.freeze_panes(BAND + 1, 0)


def _reading(desk: Desk) -> list[tuple[str, str]]:
    words, book = desk.words, desk.book
    lines = [words("ownfile.reading_missing"), words("ownfile.reading_places")]
    if book.settings.weights == "pca":
        lines.append(words("ownfile.reading_pca"))
    if book.is_live:
        lines.append(words("ownfile.reading_protected"))
    else:
        most = {"cells": CELLS_MAX, "units": UNITS_MAX}
        told = {name: format_integer(count, words.language) for name, count in most.items()}
        lines.append(words("ownfile.reading_still", **told))
    heads = (words("workbook.reading"), *([""] * len(lines)))
    return list(zip(heads, lines, strict=False))
