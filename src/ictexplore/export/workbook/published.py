"""Sheets of a unit that can't be simulated: what was published, and why no more."""

from __future__ import annotations

from ictexplore.charts.ranking import count_unknown
from ictexplore.charts.ranking_rows import published_rows
from ictexplore.charts.theme import PUBLISHED, palette
from ictexplore.export.workbook.bars import published_bars, put_bars
from ictexplore.export.workbook.desk import Desk
from ictexplore.export.workbook.layout import BAND, FINDING, FIRST_PLACE, Ranked
from ictexplore.export.workbook.page import CHART_WIDTHS, Figure, Page
from ictexplore.i18n import format_rank
from ictexplore.i18n.places import NONE
from ictexplore.model import SCORE_MAX, Printed

_WIDTHS = (60, 16, 40)
_RANKING_WIDTHS = (8, 26, 18)
_SCORE = 2
"""Column of the score in the published ranking."""


def put_figures(desk: Desk) -> None:
    """Write the first sheet: the reason nothing recomputes, and the unit's published figures."""
    page = desk.add_page(desk.words("workbook.sheet_published"), _WIDTHS)
    page.put_title(desk.title())
    page.put_text(FINDING, desk.book.reason, bold=True)
    heads = {0: desk.words("workbook.results"), 1: desk.words("workbook.published")}
    page.put_heads(FINDING + 2, heads)
    standing, table = desk.book.standing, desk.book.table
    is_known = standing.composite or standing.rank
    place = desk.book.places[desk.book.unit]
    rank = format_rank(place, table.edition.unit_count) if is_known else NONE
    lines = [
        (desk.words("common.composite"), _score(desk, standing.composite)),
        (desk.words("common.rank"), (rank, "")),
    ]
    lines += [
        (dimension.name.in_language(desk.words.language), _score(desk, score))
        for dimension in table.framework.dimensions
        if (score := standing.dimensions.get(dimension.code))
    ]
    for i, (name, figure) in enumerate(lines):
        page.put_name(FINDING + 3 + i, name)
        page.put_row(FINDING + 3 + i, {1: figure})
    for i, line in enumerate(desk.book.credits, FINDING + 4 + len(lines)):
        page.put_text(i, line, font_color=palette(dark=False).muted)


def _score(desk: Desk, score: Printed | None) -> Figure:
    if score is None:
        return NONE, ""
    return score.value / SCORE_MAX, desk.formats.printed(score.decimals)


def put_published_ranking(desk: Desk) -> None:
    """Write the second sheet: the ranking as it was published."""
    words, table = desk.words, desk.book.table
    widths = (*_RANKING_WIDTHS, *CHART_WIDTHS)
    page = desk.add_page(words("workbook.sheet_ranking"), widths)
    page.put_title(words("workbook.ranking_title", edition=table.edition.title))
    heads: dict[int, str] = {
        Ranked.PLACE: words("common.rank"),
        Ranked.NAME: words("common.unit"),
        _SCORE: words("workbook.published"),
    }
    page.put_heads(FIRST_PLACE - 1, heads, left=2)
    rows = published_rows(table, desk.book.places, desk.book.standing, words)
    for i, row in enumerate(rows):
        own = {"bold": True, "font_color": PUBLISHED} if row.unit_code == desk.book.unit else {}
        place = row.place_best if row.place_best == row.place_worst else row.rank_label
        score = table.standing(row.unit_code).composite
        figure = _score(desk, score) if score else (row.score_label, "")
        page.put_place(FIRST_PLACE + i, place, row.name, **own)
        page.put_row(FIRST_PLACE + i, {_SCORE: figure}, **own)
    put_unknown(desk, page, len(rows))
    bars = published_bars(desk, page.name, _SCORE, rows)
    put_bars(desk, page, len(_RANKING_WIDTHS) + 1, bars)
    page.sheet.freeze_panes(FIRST_PLACE, 0)
    page.sheet.repeat_rows(BAND, FIRST_PLACE - 1)


def put_unknown(desk: Desk, page: Page, rows: int) -> None:
    """Say below the ranking of how many units nothing is published."""
    unknown = count_unknown(desk.book.table)
    if unknown:
        said = desk.words("whatif.unknown_units", count=unknown)
        page.put_text(FIRST_PLACE + rows + 1, said, font_color=palette(dark=False).muted)
