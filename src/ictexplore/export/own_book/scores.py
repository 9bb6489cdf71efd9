"""The sheet of scores: every step of the index for every unit, for whoever checks it."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.theme import palette
from ictexplore.export.own_book.book import shown
from ictexplore.export.own_book.desk import Desk
from ictexplore.export.own_book.formulas import (
    aggregated,
    first_param,
    mean_param,
    normalised,
    order,
    place,
    second_param,
    tolerance,
)
from ictexplore.export.own_book.layout import SCORE_ROW, VALUE_ROW, Fixed, Param
from ictexplore.export.workbook.formats import WHOLE
from ictexplore.export.workbook.formula import Cell, Live, on, span
from ictexplore.export.workbook.page import Page
from ictexplore.model.own_index import OwnNode, OwnSettings

_WIDTHS = (50, 11, 9)
_VALUE = 13
_DECIMALS = 6


def put_scores(desk: Desk) -> None:
    """Write the sheet: figures of the whole, a line each of all columns, then the units."""
    layout, words, book = desk.layout, desk.words, desk.book
    widths = (*_WIDTHS, *[_VALUE] * (len(layout.columns) + 2))
    page = desk.add_page(layout.scores, widths)
    page.put_title(words("ownfile.scores_title"))
    page.put_text(2, words("ownfile.scores_how"), font_color=palette(dark=False).muted)
    _put_whole(desk, page)
    _put_lines(desk, page)
    ranks = find_orders(book.places_after)
    for unit in range(layout.units):
        _put_unit(desk, page, unit, ranks[unit])
    page.sheet.freeze_panes(SCORE_ROW, 1)
    page.sheet.protect(options={"format_columns": True, "format_rows": True})


def find_orders(places: Sequence[int]) -> list[int]:
    """Return each unit's row in the ranking, from 1: by place, then as brought."""
    rows = sorted(range(len(places)), key=lambda i: places[i] or len(places) + 1)
    return [position + 1 for _, position in sorted(zip(rows, range(len(rows)), strict=True))]


def _put_whole(desk: Desk, page: Page) -> None:
    words, layout, settings = desk.words, desk.layout, desk.book.settings
    low, high = settings.range
    names = ("ownpage.scale_low", "ownfile.scale_high")
    if settings.normalisation == "zscore":
        low, high = settings.target
        names = ("ownpage.target_mean", "ownpage.target_deviation")
    page.put_title(words("ownfile.part_whole"), Param.LOW - 1, 12)
    count, first = len(layout.indicators), desk.book
    live = on(layout.values, span(VALUE_ROW, layout.units, 1, count))
    brought = on(layout.values, span(VALUE_ROW, layout.units, 2 + count, count))
    row = VALUE_ROW + layout.unit
    own_live = on(layout.values, span(row, 1, 1, count))
    own_brought = on(layout.values, span(row, 1, 2 + count, count))
    changed = f"IF({_differing(live, brought)}>0,1,0)"
    others = f"{_differing(live, brought)}-{_differing(own_live, own_brought)}"
    top = max((abs(v) for v in first.after[first.root] if v == v), default=0.0)  # noqa: PLR0124
    rows: dict[Param, tuple[str, Cell]] = {
        Param.LOW: (words(names[0]), low),
        Param.HIGH: (words(names[1]), high),
        Param.TOLERANCE: (
            words("ownfile.tolerance"),
            Live(tolerance(layout, first.root), 1e-12 * top),
        ),
        Param.CHANGED: (words("ownfile.state_changed"), Live(changed, int(first.is_simulated))),
        Param.OTHERS: (words("ownfile.state_others"), Live(others, 0)),
    }
    for at, (name, value) in rows.items():
        page.put_name(at, name)
        page.put(at, 1, value, desk.formats.row(align="right"))


def _differing(live: str, brought: str) -> str:
    """Return how many cells differ; an empty cell isn't zero."""
    return f"SUMPRODUCT(--((({live}<>{brought})+(ISNUMBER({live})<>ISNUMBER({brought})))>0))"


def _put_lines(desk: Desk, page: Page) -> None:
    """Write names, weights, directions, and what each normalisation takes of all values."""
    words, layout, book = desk.words, desk.layout, desk.book
    heads: dict[int, str] = {
        Fixed.NAME: words("ownindex.head_unit"),
        Fixed.PLACE: words("common.rank"),
        Fixed.ORDER: words("workbook.unit_order"),
        layout.before: words("ownfile.brought_score"),
        layout.before + 1: words("ownfile.brought_place"),
    }
    heads |= {layout.column(code): book.names[code] for code in layout.columns}
    page.put_heads(Param.HEAD, heads)
    muted = palette(dark=False).muted
    look = desk.formats(font_color=muted, align="right")
    first, second = _param_names(book.settings)
    for row, key in (
        (Param.WEIGHT, "ownpage.weights"),
        (Param.DIRECTION, "ownpage.column_direction"),
        (Param.FIRST, first),
        (Param.SECOND, second),
        (Param.MEAN, "ownfile.mean_of" if book.settings.missing == "mean" else ""),
    ):
        page.put(
            row, 0, words(key) if key else "", desk.formats(font_color=palette(dark=False).muted)
        )
    for node in layout.nodes:
        column = layout.column(node.code)
        if node.parent is not None:
            page.put(Param.WEIGHT, column, book.weights[node.code], look)
        if node.level == 1:
            page.put(Param.DIRECTION, column, node.direction, look)
            number = desk.value_format(node.code)
            told = desk.formats(font_color=muted, align="right", num_format=number)
            for row, value in _params(desk, node).items():
                page.put(row, column, value, told)


def _param_names(settings: OwnSettings) -> tuple[str, str]:
    return {
        "minmax": ("ownfile.lowest", "ownfile.highest"),
        "zscore": ("ownfile.mean_of", "ownfile.deviation_of"),
        "prank": ("ownfile.count_of", ""),
        "goalposts": ("ownfile.post_least", "ownfile.post_most"),
    }[settings.normalisation]


def _params(desk: Desk, node: OwnNode) -> dict[Param, Cell]:
    """Return the figures of an indicator; what formulas come to is left to the spreadsheet."""
    settings, layout = desk.book.settings, desk.layout
    params: dict[Param, Cell] = {}
    if settings.normalisation == "goalposts":
        posts = settings.goalposts[node.code]
        ends = (posts.lower, posts.upper) if node.direction > 0 else (posts.upper, posts.lower)
        params = {Param.FIRST: ends[0], Param.SECOND: ends[1]}
    else:
        params[Param.FIRST] = Live(first_param(layout, node, settings), "")
        if settings.normalisation != "prank":
            params[Param.SECOND] = Live(second_param(layout, node, settings), "")
    if settings.missing == "mean":
        params[Param.MEAN] = Live(mean_param(layout, node), "")
    return params


def _put_unit(desk: Desk, page: Page, unit: int, at: int) -> None:
    book, layout, row = desk.book, desk.layout, SCORE_ROW + unit
    plain, number = (
        desk.formats(),
        desk.formats(align="right", num_format=desk.formats.own(_DECIMALS)),
    )
    name = on(layout.values, f"$A${VALUE_ROW + unit + 1}")
    page.put(row, Fixed.NAME, Live(name, book.units[unit]), plain)
    page.put(
        row, Fixed.PLACE, Live(place(layout, unit, book.root), book.places_after[unit] or ""), plain
    )
    page.put(row, Fixed.ORDER, Live(order(layout, unit), at), plain)
    for node in layout.nodes:
        value = shown(book.after[node.code][unit])
        if node.level == 1:
            told = Live(normalised(layout, unit, node, book.settings), value)
        else:
            formula = aggregated(layout, unit, node, book.settings)
            told = Live(formula, value, book.settings.aggregation(node) != "arithmetic")
        page.put(row, layout.column(node.code), told, number)
    page.put(row, layout.before, shown(book.before[book.root][unit]), number)
    whole = desk.formats(num_format=WHOLE, align="right")
    page.put(row, layout.before + 1, book.places_before[unit] or "", whole)
