"""A book as the bytes of an XLSX file."""

from __future__ import annotations

from datetime import UTC, datetime, time
from io import BytesIO
from typing import Any

from xlsxwriter.workbook import Workbook

from ictexplore.export.workbook.book import Book, find_rows, is_counted
from ictexplore.export.workbook.desk import Desk, LiveDesk
from ictexplore.export.workbook.formats import FONT, SIZE, Formats
from ictexplore.export.workbook.layout import Layout
from ictexplore.export.workbook.method import put_method
from ictexplore.export.workbook.published import put_figures, put_published_ranking
from ictexplore.export.workbook.ranking import put_ranking
from ictexplore.export.workbook.scenario import put_scenario
from ictexplore.export.workbook.sources import put_sources
from ictexplore.i18n import Translator, translator


def write_book(book: Book) -> bytes:
    """Return the workbook; the same book gives the same bytes."""
    words, target = translator(book.language, book.table.edition.origin), BytesIO()
    file = Workbook(target, file_options())
    desk = _open_desk(file, book, words)
    file.set_properties(
        {
            "title": desk.title(),
            "comments": "\n".join((*book.credits, book.link)),
            "created": datetime.combine(book.made, time(), UTC).replace(tzinfo=None),
        }
    )
    if isinstance(desk, LiveDesk):
        put_scenario(desk)
        put_ranking(desk)
        put_method(desk)
    else:
        put_figures(desk)
        put_published_ranking(desk)
    put_sources(desk)
    file.close()
    return target.getvalue()


def file_options() -> dict[str, Any]:
    """Return the options of a file, afresh: XlsxWriter writes into what it is given."""
    return {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        # Without a scheme: with it the theme's typeface stands in for the one named.
        "default_format_properties": {
            "font_name": FONT,
            "font_size": SIZE,
            "font_scheme": "none",
        },
    }


def _open_desk(file: Workbook, book: Book, words: Translator) -> Desk:
    formats = Formats(file, words)
    motion, outcome = book.motion, book.outcome
    if motion is None or outcome is None:
        return Desk(file, book, words, formats)
    rows = find_rows(book, motion, outcome)
    own = next(i for i, row in enumerate(rows) if row.standing.unit.code == book.unit)
    layout = Layout(
        words("workbook.sheet_scenario"),
        words("workbook.sheet_method"),
        len(motion.controls),
        1 + len(book.table.framework.pillars),
        len(rows),
        0 if is_counted(motion) else max(len(motion.steps.best), len(motion.steps.worst)),
    )
    return LiveDesk(file, book, words, formats, motion, outcome, layout, rows, own)
