"""The second sheet: the ranking, which sorts itself as values are typed, and its chart."""

from __future__ import annotations

from typing import cast

from xlsxwriter.chart_bar import ChartBar

from ictexplore.charts.theme import SIMULATED, palette
from ictexplore.export.own_book.book import shown
from ictexplore.export.own_book.desk import Desk
from ictexplore.export.own_book.layout import FIRST_PLACE, Fixed, Param, Ranked
from ictexplore.export.own_book.scores import find_orders
from ictexplore.export.workbook.formats import FONT, WHOLE
from ictexplore.export.workbook.formula import beside, cell, on, span
from ictexplore.export.workbook.page import Figure, Page

_WIDTHS = {
    Ranked.PLACE: 8,
    Ranked.NAME: 34,
    Ranked.SCENARIO: 13,
    Ranked.BROUGHT: 13,
    Ranked.PLACE_BROUGHT: 12,
    Ranked.CLIMB: 10,
    Ranked.ROW: 7,
    Ranked.OTHERS: 10,
    Ranked.OWN: 10,
    Ranked.SIMULATED: 10,
}
_CLIMB = '"▲ "0;"▼ "0;""'
_DRAWN = 34
_CHART_WIDTH, _BAR, _TITLE = 560, 20, 60
_HOW = 2


def put_ranking(desk: Desk) -> None:
    """Write place, unit, index and what was brought of it, then what the chart is drawn from."""
    words, book = desk.words, desk.book
    page = desk.add_page(words("workbook.sheet_ranking"), tuple(_WIDTHS.values()))
    page.put_title(words("ownfile.ranking_title", index=book.names[book.root]))
    page.put_text(_HOW, words("ownfile.ranking_how"), font_color=palette(dark=False).muted)
    heads: dict[int, str] = {
        Ranked.PLACE: words("common.rank"),
        Ranked.NAME: words("ownindex.head_unit"),
        Ranked.SCENARIO: words("workbook.scenario"),
        Ranked.BROUGHT: words("ownfile.brought"),
        Ranked.PLACE_BROUGHT: words("ownfile.brought_place"),
        Ranked.CLIMB: words("workbook.climb"),
        Ranked.ROW: words("ownfile.row_of"),
        Ranked.OTHERS: words("ownfile.bars_others"),
        Ranked.OWN: words("ownfile.bars_own"),
        Ranked.SIMULATED: words("workbook.scenario"),
    }
    page.put_heads(FIRST_PLACE - 1, heads, left=2)
    orders = find_orders(book.places_after)
    by_row = {row: unit for unit, row in enumerate(orders)}
    for i in range(len(book.units)):
        figures = _row(desk, i, by_row[i + 1])
        row = FIRST_PLACE + i
        page.put_place(row, figures[Ranked.PLACE][0], figures[Ranked.NAME][0])
        page.put_row(row, {c: figures[c] for c in list(Ranked)[2:]})
    _mark(desk, page)
    _put_chart(desk, page)
    page.sheet.freeze_panes(FIRST_PLACE, 0)
    page.sheet.repeat_rows(0, FIRST_PLACE - 1)


def _row(desk: Desk, index: int, unit: int) -> dict[Ranked, Figure]:
    book, layout, number = desk.book, desk.layout, desk.score_format
    at = cell(FIRST_PLACE + index, Ranked.ROW)

    def pick(column: int) -> str:
        return f"INDEX({layout.there(layout.fixed_span(column))},{at})"

    score, was = shown(book.after[book.root][unit]), shown(book.before[book.root][unit])
    place, before = book.places_after[unit], book.places_before[unit]
    root = layout.column(book.root)
    row, own = FIRST_PLACE + index, unit == book.unit
    shown_place, shown_before = (cell(row, c) for c in (Ranked.PLACE, Ranked.PLACE_BROUGHT))
    climbed = f"{shown_before}-{shown_place}"
    both = f"AND(ISNUMBER({shown_before}),ISNUMBER({shown_place}))"
    orders = layout.there(layout.fixed_span(Fixed.ORDER))
    changed = f"{layout.there(layout.param(Param.CHANGED))}=1"
    is_own, value = f"{at}={book.unit + 1}", cell(row, Ranked.SCENARIO)
    bar = score if isinstance(score, float) else 0.0
    return {
        Ranked.PLACE: (desk.live(pick(Fixed.PLACE), place or ""), WHOLE),
        Ranked.NAME: (desk.live(pick(Fixed.NAME), book.units[unit]), ""),
        Ranked.SCENARIO: (desk.live(pick(root), score), number),
        Ranked.BROUGHT: (desk.live(pick(layout.before), was), number),
        Ranked.PLACE_BROUGHT: (desk.live(pick(layout.before + 1), before or ""), WHOLE),
        Ranked.CLIMB: (
            desk.live(f'IF({both},{climbed},"")', before - place if before and place else ""),
            _CLIMB,
        ),
        Ranked.ROW: (desk.live(f"MATCH({index + 1},{orders},0)", unit + 1), WHOLE),
        Ranked.OTHERS: (desk.live(f"IF({is_own},0,N({value}))", 0.0 if own else bar), number),
        Ranked.OWN: (
            desk.live(
                f"IF(AND({is_own},NOT({changed})),N({value}),0)",
                bar if own and not book.is_simulated else 0.0,
            ),
            number,
        ),
        Ranked.SIMULATED: (
            desk.live(
                f"IF(AND({is_own},{changed}),N({value}),0)",
                bar if own and book.is_simulated else 0.0,
            ),
            number,
        ),
    }


def _mark(desk: Desk, page: Page) -> None:
    """Put the unit's row in bold wherever it stands, and in orange what is simulated of it."""
    own = f"{beside(Ranked.ROW, FIRST_PLACE)}={desk.book.unit + 1}"
    simulated = f"{beside(Ranked.SIMULATED, FIRST_PLACE)}<>0"
    last = FIRST_PLACE + len(desk.book.units) - 1
    orange, dark = f"=AND({own},{simulated})", f"={own}"
    text = palette(dark=False).text
    for first, end, criteria, colour in (
        (Ranked.PLACE, Ranked.SCENARIO, orange, SIMULATED),
        (Ranked.CLIMB, Ranked.CLIMB, orange, SIMULATED),
        (Ranked.PLACE, Ranked.CLIMB, dark, text),
    ):
        rule = {"type": "formula", "criteria": criteria, "format": desk.formats.ink(colour)}
        page.sheet.conditional_format(FIRST_PLACE, first, last, end, rule)


def _put_chart(desk: Desk, page: Page) -> None:
    """Draw the first places, the unit in a darker grey, what is simulated of it in orange."""
    count = min(len(desk.book.units), _DRAWN)
    chart = cast("ChartBar", desk.file.add_chart({"type": "bar"}))
    names = on(page.name, span(FIRST_PLACE, count, Ranked.NAME))
    colours = {
        Ranked.OTHERS: palette(dark=False).rest,
        Ranked.OWN: palette(dark=False).noted,
        Ranked.SIMULATED: SIMULATED,
    }
    font = {"name": FONT, "size": 8, "color": palette(dark=False).text}
    for column, colour in colours.items():
        chart.add_series(
            {
                "categories": f"={names}",
                "values": f"={on(page.name, span(FIRST_PLACE, count, column))}",
                "fill": {"color": colour},
                "gap": 35,
                "overlap": 100,
                "data_labels": {
                    "value": True,
                    "num_format": f"{desk.score_format};-{desk.score_format};",
                    "font": font,
                },
            }
        )
    # The band goes along: a picture leaves without the sheet.
    title = f"={on(page.name, cell(0, 0))}"
    chart.set_title({"name": title, "name_font": {**font, "size": 9, "bold": True}})
    chart.set_legend({"none": True})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_y_axis(
        {"reverse": True, "num_font": font, "line": {"none": True}, "interval_unit": 1}
    )
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
    chart.set_size({"width": _CHART_WIDTH, "height": max(count * _BAR + _TITLE, 240)})
    about = {"description": desk.words("workbook.chart_about", title=desk.title())}
    page.sheet.insert_chart(FIRST_PLACE - 1, len(_WIDTHS) + 1, chart, about)
