"""A workbook of an own index as the bytes of an XLSX file."""

from __future__ import annotations

from datetime import UTC, datetime, time
from io import BytesIO

from xlsxwriter.workbook import Workbook

from ictexplore.export.own_book.book import OwnBook
from ictexplore.export.own_book.desk import Desk
from ictexplore.export.own_book.layout import Layout
from ictexplore.export.own_book.method import put_method
from ictexplore.export.own_book.ranking import put_ranking
from ictexplore.export.own_book.scenario import put_scenario
from ictexplore.export.own_book.scores import put_scores
from ictexplore.export.own_book.values import put_values
from ictexplore.export.workbook.formats import Formats
from ictexplore.export.workbook.write import file_options
from ictexplore.i18n import translator


def write_own_book(book: OwnBook) -> bytes:
    """Return the workbook; the same book gives the same bytes."""
    words, target = translator(book.language), BytesIO()
    file = Workbook(target, file_options())
    sheets = ("workbook.sheet_scenario", "ownfile.sheet_values", "ownfile.sheet_scores")
    layout = Layout.of(book, *map(words, sheets))
    desk = Desk(file, book, words, Formats(file, words), layout)
    file.set_properties(
        {
            "title": desk.title(),
            "comments": "\n".join((book.band, *book.credits)),
            "created": datetime.combine(book.made, time(), UTC).replace(tzinfo=None),
        }
    )
    put_scenario(desk)
    put_ranking(desk)
    if book.is_live:
        put_values(desk)
        put_scores(desk)
    put_method(desk)
    file.close()
    return target.getvalue()
