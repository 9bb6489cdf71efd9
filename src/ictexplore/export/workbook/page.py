"""A sheet that is being written: its columns, heads, rows and lines."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ictexplore.charts.theme import PUBLISHED, SIMULATED, palette
from ictexplore.export.workbook.formats import WHOLE, Formats
from ictexplore.export.workbook.formula import Cell, Live, cell, text
from ictexplore.export.workbook.layout import BAND, TITLE

PART = 12
"""Size of a part's title."""

CHART_WIDTHS = (3, *[10] * 7)
"""A gap, then columns behind a chart."""

ROW_PIXELS = 20
"""Height of a row of the ranking, on screen."""

_GENERAL = "General"
_A4 = 9
_FOOTER_MAX = 200
_LINE_HEIGHT = 14.5
_ROW_HEIGHT = 18
_LETTER = 0.95
"""Width of an average letter beside that of a digit, by which columns are measured."""

_BOLD = 1.1
"""Width of a bold letter beside that of a plain one."""

Figure = tuple[Cell, str]
"""A value and its number format, empty for a text."""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet with the widths of its columns, in digits."""

    sheet: Worksheet
    name: str
    widths: Sequence[float]
    formats: Formats

    def set_up(self, band: Cell, published: str, footer: str, ground: str = PUBLISHED) -> None:
        """Write the band, on its ``ground`` where it says ``published``, else on orange.

        Set up the print as well.
        """
        for column, width in enumerate(self.widths):
            self.sheet.set_column(column, column, width, self.formats())
        self.sheet.hide_gridlines(2)
        self._put_band(band, published, ground)
        self.sheet.set_landscape()
        self.sheet.set_paper(_A4)
        self.sheet.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.7)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(BAND)
        # In a footer & begins a command.
        shown = _cut(footer).replace("&", "&&")
        self.sheet.set_footer(f"&L&8{shown}&R&8&P/&N")

    def put(self, row: int, column: int, value: Cell, look: Format) -> None:
        """Write a cell: a text is never read as a formula, nothing leaves a blank with its look."""
        if isinstance(value, Live) and value.is_array:
            told = f"{{={value.formula}}}"
            self.sheet.write_array_formula(row, column, row, column, told, look, value.value)
        elif isinstance(value, Live):
            self.sheet.write_formula(row, column, f"={value.formula}", look, value.value)
        elif isinstance(value, str):
            self.sheet.write_string(row, column, value, look)
        elif value is None:
            self.sheet.write_blank(row, column, None, look)
        else:
            self.sheet.write_number(row, column, value, look)

    def put_title(self, title: str, row: int = TITLE, size: int = 16) -> None:
        """Write what the sheet, or a part of it, is about."""
        self.sheet.set_row(row, 1.6 * size)
        self.put(row, 0, title, self.formats(bold=True, font_size=size))

    def put_heads(self, row: int, heads: Mapping[int, str], *, left: int = 1) -> None:
        """Write the heads of columns, as high as they need: the first few left, others right."""
        lines = max(_count_lines(head, self.widths[c] / _BOLD) for c, head in heads.items())
        self.sheet.set_row(row, _LINE_HEIGHT * lines + 3)
        for column in range(max(heads) + 1):
            look = self.formats.head(align="left" if column < left else "right")
            self.put(row, column, heads.get(column), look)

    def put_row(self, row: int, values: Mapping[int, Figure], **look: object) -> None:
        """Write a row of a table: the value of each column with its number format."""
        for column, (value, number) in values.items():
            own = {"align": "right"} if column else {"text_wrap": True}
            shown: dict[str, object] = {"num_format": number or _GENERAL} | own | look
            self.put(row, column, value, self.formats.row(**shown))

    def put_place(self, row: int, place: Cell, name: Cell, **look: object) -> None:
        """Write what heads a row of the ranking: the place and whose it is."""
        self.sheet.set_row_pixels(row, ROW_PIXELS)
        aligned: dict[str, object] = {"num_format": WHOLE, "align": "center"} | look
        self.put(row, 0, place, self.formats.row(**aligned))
        self.put(row, 1, name, self.formats.row(**look))

    def put_cells(self, row: int, texts: Sequence[str]) -> None:
        """Write texts beside each other, as high as the longest needs."""
        lines = max(_count_lines(words, self.widths[i]) for i, words in enumerate(texts))
        self.sheet.set_row(row, _LINE_HEIGHT * lines + 3)
        for i, words in enumerate(texts):
            self.put(row, i, words, self.formats.row(text_wrap=True))

    def put_wide(self, row: int, column: int, value: Cell) -> None:
        """Write a text from a column to the last, as high as it needs."""
        look = self.formats.row(text_wrap=True, num_format=WHOLE, align="left")
        shown = str(value.value) if isinstance(value, Live) else str(value)
        self.fit(row, sum(self.widths[column:]), shown)
        self.sheet.merge_range(row, column, row, len(self.widths) - 1, "", look)
        self.put(row, column, value, look)

    def put_text(self, row: int, value: Live | str, *, lines: int = 1, **look: object) -> None:
        """Write a text across the sheet, as high as it, or so many lines, need."""
        shown = str(value.value) if isinstance(value, Live) else value
        scale = _BOLD if look.get("bold") else 1
        count = max(_count_lines(shown, sum(self.widths) / scale), lines)
        self.sheet.set_row(row, _LINE_HEIGHT * count + 3)
        whole: dict[str, object] = {"text_wrap": True, "valign": "top"} | look
        self._put_across(row, value, self.formats(**whole))

    def put_name(self, row: int, name: str) -> None:
        """Write what heads a row, as high as it needs."""
        self.fit(row, self.widths[0], name)
        self.put(row, 0, name, self.formats.row(text_wrap=True))

    def put_remark(self, row: int, column: int, remark: Live | str) -> None:
        """Write what is to be said of a row, beside it; `fit` it where it may be long."""
        look = self.formats(text_wrap=True, font_color=palette(dark=False).muted, indent=1)
        self.put(row, column, remark, look)

    def fit(self, row: int, width: float, words: str) -> None:
        """Make a row as high as a text in a cell so many digits wide needs."""
        count = _count_lines(words, width)
        self.sheet.set_row(row, max(_LINE_HEIGHT * count + 3, _ROW_HEIGHT))

    def _put_band(self, band: Cell, published: str, ground: str) -> None:
        look = {"bold": True, "font_size": 12, "font_color": "#ffffff", "indent": 1}
        self.sheet.set_row(BAND, 24)
        self._put_across(BAND, band, self.formats(**look, bg_color=ground))
        simulated = {
            "type": "formula",
            "criteria": f"={cell(BAND, 0)}<>{text(published)}",
            "format": self.formats.ground(SIMULATED),
        }
        self.sheet.conditional_format(BAND, 0, BAND, len(self.widths) - 1, simulated)

    def _put_across(self, row: int, value: Cell, look: Format) -> None:
        self.sheet.merge_range(row, 0, row, len(self.widths) - 1, "", look)
        self.put(row, 0, value, look)


def _cut(footer: str) -> str:
    return footer if len(footer) <= _FOOTER_MAX else f"{footer[: _FOOTER_MAX - 1].rstrip()}…"


def _count_lines(words: str, width: float) -> int:
    """Return how many lines a text takes in a column so many digits wide."""
    return sum(max(math.ceil(_LETTER * len(part) / width), 1) for part in words.split("\n"))
