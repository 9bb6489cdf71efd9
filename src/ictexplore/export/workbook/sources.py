"""The last sheet: where the figures come from, how they are calculated and read."""

from __future__ import annotations

from datetime import date

from ictexplore.charts.ranking import count_unknown
from ictexplore.charts.theme import PUBLISHED
from ictexplore.export.links import say_where
from ictexplore.export.workbook.desk import Desk
from ictexplore.export.workbook.layout import BAND, TITLE
from ictexplore.export.workbook.page import Page
from ictexplore.i18n import format_date
from ictexplore.i18n.places import NONE
from ictexplore.model import Source

_WIDTHS = (40, 62, 14, 44)
_URL_MAX = 2000
"""Characters that a spreadsheet follows."""


def put_sources(desk: Desk) -> None:
    """Write who published what and when, the formula in words, how to read, and the link."""
    page = desk.add_page(desk.words("workbook.sheet_sources"), _WIDTHS)
    page.put_title(desk.words("workbook.sources_title"))
    row = _put_list(desk, page, TITLE + 2)
    _put_facts(desk, page, row + 2)
    page.sheet.freeze_panes(BAND + 1, 0)


def _put_list(desk: Desk, page: Page, first: int) -> int:
    """Write the sources; return the row below them."""
    words = desk.words
    keys = ("sources.head_publisher", "sources.head_title", "sources.head_date", "workbook.url")
    page.put_heads(first, {i: words(key) for i, key in enumerate(keys)}, left=len(keys))
    for i, source in enumerate(desk.book.sources, first + 1):
        _put_source(desk, page, i, source)
    return first + 1 + len(desk.book.sources)


def _put_source(desk: Desk, page: Page, row: int, source: Source) -> None:
    date_text = NONE
    if source.published:
        date_text = format_date(date.fromisoformat(source.published), desk.words.language)
    url = source.url or NONE
    page.put_cells(row, (source.publisher, source.title, date_text, url))
    put_link(desk, page, row, 3, url)


def put_link(desk: Desk, page: Page, row: int, column: int, url: str) -> None:
    """Write an address, to be followed where it is one of the web."""
    if url.startswith(("https://", "http://")) and len(url) <= _URL_MAX:
        look = desk.formats.row(font_color=PUBLISHED, underline=1, text_wrap=True)
        page.sheet.write_url(row, column, url, look, string=url)
    else:
        page.put(row, column, url, desk.formats.row(text_wrap=True))


def _put_facts(desk: Desk, page: Page, first: int) -> None:
    """Write what holds for the edition, how to read the workbook, and the link."""
    for i, (name, fact) in enumerate(_facts(desk), first):
        page.put_name(i, name)
        page.put_wide(i, 1, fact)
    last = first + len(_facts(desk))
    page.put_name(last, say_where(desk.words("workbook.link"), desk.book.link, desk.words))
    page.put_wide(last, 1, desk.book.link)
    put_link(desk, page, last, 1, desk.book.link)


def _facts(desk: Desk) -> list[tuple[str, str]]:
    words, table = desk.words, desk.book.table
    framework, language = table.framework, desk.words.language
    facts = [
        (words("common.edition"), table.edition.title.in_language(language)),
        (words("sources.fact_decision"), table.edition.decision or words("sources.no_decision")),
        (words("workbook.formula"), framework.formula.in_language(language)),
        (words("sources.fact_proof"), framework.proof.in_language(language)),
    ]
    if framework.reason:
        facts.append((words("sources.fact_reason"), framework.reason.in_language(language)))
    first, *others = _reading(desk)
    facts += [(words("workbook.reading"), first), *(("", line) for line in others)]
    return [*facts, (words("workbook.made"), format_date(desk.book.made, language))]


def _reading(desk: Desk) -> list[str]:
    """Return how to read scores, places, colours, and what isn't published."""
    words, table = desk.words, desk.book.table
    lines = [
        words("workbook.reading_scores"),
        words("workbook.reading_colours"),
        words("workbook.reading_editions"),
    ]
    if not table.is_complete:
        lines.append(words("workbook.reading_others"))
    unknown = count_unknown(table)
    if unknown:
        units = table.edition.unit_count
        lines.append(words("whatif.rank_interval", unknown=unknown, units=units))
    return lines
