"""The sheet of values: those of all units, to be typed over, and beside them as brought."""

from __future__ import annotations

from ictexplore.charts.theme import SIMULATED, palette
from ictexplore.export.own_book.book import shown
from ictexplore.export.own_book.desk import Desk
from ictexplore.export.own_book.layout import VALUE_ROW
from ictexplore.export.workbook.formula import beside, cell
from ictexplore.export.workbook.page import Page

_NAME, _VALUE, _GAP = 28, 13, 3
_LARGEST = 10**15
"""What a number may be at most: a spreadsheet keeps fifteen digits."""


def put_values(desk: Desk) -> None:
    """Write the sheet; the unit's own row follows the first sheet."""
    layout, words, book = desk.layout, desk.words, desk.book
    count = len(layout.indicators)
    widths = (_NAME, *[_VALUE] * count, _GAP, *[_VALUE] * count)
    page = desk.add_page(layout.values, widths)
    page.put_title(words("ownfile.values_title"))
    page.put_text(2, words("ownfile.values_how"), font_color=palette(dark=False).muted)
    page.put(VALUE_ROW - 2, 2 + count, words("ownfile.brought"), desk.formats(bold=True))
    heads = {0: words("ownindex.head_unit")}
    heads |= {1 + i: book.names[code] for i, code in enumerate(layout.indicators)}
    heads |= {layout.brought(code): book.names[code] for code in layout.indicators}
    page.put_heads(VALUE_ROW - 1, heads)
    for unit in range(layout.units):
        _put_unit(desk, page, unit)
    _mark(desk, page)
    _validate(desk, page)
    page.sheet.freeze_panes(VALUE_ROW, 1)
    page.sheet.protect(options={"format_columns": True, "format_rows": True})


def _put_unit(desk: Desk, page: Page, unit: int) -> None:
    book, layout, row = desk.book, desk.layout, VALUE_ROW + unit
    page.put(row, 0, book.units[unit], desk.formats.row())
    own = unit == book.unit
    for i, code in enumerate(layout.indicators):
        look = {"align": "right", "num_format": desk.value_format(code)}
        typed = desk.formats(**look, locked=own)
        grey = desk.formats(**look, font_color=palette(dark=False).muted)
        brought, value = book.values[code][unit], shown(book.value(code, unit))
        page.put(row, layout.brought(code), None if brought != brought else brought, grey)  # noqa: PLR0124
        if own:
            given, entry = cell(row, layout.brought(code)), layout.typed(code)
            kept = f'IF(ISNUMBER({given}),{given},"")'
            page.put(row, 1 + i, desk.live(f"IF(ISNUMBER({entry}),{entry},{kept})", value), typed)
        else:
            page.put(row, 1 + i, None if value == "" else value, typed)


def _mark(desk: Desk, page: Page) -> None:
    """Put what differs from what was brought in simulated ink."""
    layout = desk.layout
    for i, code in enumerate(layout.indicators, 1):
        live, brought = beside(i, VALUE_ROW), beside(layout.brought(code), VALUE_ROW)
        differs = f"OR({live}<>{brought},ISNUMBER({live})<>ISNUMBER({brought}))"
        rule = {"type": "formula", "criteria": f"={differs}", "format": desk.formats.ink(SIMULATED)}
        page.sheet.conditional_format(VALUE_ROW, i, VALUE_ROW + layout.units - 1, i, rule)


def _validate(desk: Desk, page: Page) -> None:
    last = VALUE_ROW + desk.layout.units - 1
    page.sheet.data_validation(VALUE_ROW, 1, last, len(desk.layout.indicators), number_rule(desk))


def number_rule(desk: Desk) -> dict[str, object]:
    """Return the rule that lets a number be typed, or nothing."""
    return {
        "validate": "decimal",
        "criteria": "between",
        "minimum": -_LARGEST,
        "maximum": _LARGEST,
        "error_title": desk.words("ownfile.error_title"),
        "error_message": desk.words("ownfile.error_message"),
    }
