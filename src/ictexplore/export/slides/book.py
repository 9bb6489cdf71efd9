"""The small workbook inside a chart: what opens on «Edit data»."""

from __future__ import annotations

import io
from datetime import date, datetime

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_rowcol_to_cell

from ictexplore.export.slides.content import Bars, Form, Series
from ictexplore.export.slides.labels import label_formula, label_text
from ictexplore.i18n import translator
from ictexplore.model import SCORE_DECIMALS, SCORE_MAX

SHEET = "Sheet1"
"""The name that python-pptx's references carry."""

_FORMATS = {
    "score": "0.0000",
    "change": "+0.0000;-0.0000;0.0000",
    "points": "0.00",
    "own": "0.0000;-0.0000",
}
# LibreOffice then writes the decimal sign of the language; Excel has the one Windows is set to.
_LOCALES = {"vi": "[$-42A]", "en": "[$-809]"}
_WIDTH = 24


def number_format(form: Form, language: str) -> str:
    """Return the format of a value's cell."""
    return ";".join(_LOCALES[language] + part for part in _FORMATS[form].split(";"))


def as_number(series: Series, row: int) -> float | None:
    """Return a value as the workbook and the chart hold it: 7223 units are 0.7223."""
    value = series.values[row]
    return None if value is None else float(value) / SCORE_MAX


def label_cells(bars: Bars, index: int) -> str:
    """Return the cells that hold the labels of a series, right of all numbers."""
    column = 1 + len(bars.series) + index
    first = xl_rowcol_to_cell(1, column, row_abs=True, col_abs=True)
    last = xl_rowcol_to_cell(len(bars.categories), column, row_abs=True, col_abs=True)
    return f"{SHEET}!{first}:{last}"


def shown_label(bars: Bars, series: Series, row: int, language: str) -> str:
    """Return the label of a bar, empty where it has none."""
    value = series.values[row]
    if value is None or not series.labelled[row]:
        return ""
    return series.instead.get(row) or label_text(value, bars.form, _decimals(series, row), language)


def _decimals(series: Series, row: int) -> int:
    return series.decimals[row] if series.decimals else SCORE_DECIMALS


def write_book(bars: Bars, language: str, made: date) -> bytes:
    """Return the workbook: names, a column of numbers a series, a column of labels a series."""
    blob = io.BytesIO()
    book = Workbook(blob, {"in_memory": True})
    # The clock stays out of it: the same slide is the same file.
    book.set_properties({"created": datetime(made.year, made.month, made.day)})  # noqa: DTZ001
    sheet = book.add_worksheet(SHEET)
    sheet.set_column(0, 2 * len(bars.series), _WIDTH)
    formatted = book.add_format({"num_format": number_format(bars.form, language)})
    sheet.write_column(1, 0, bars.categories)
    t = translator(language)
    for i, series in enumerate(bars.series):
        labels = 1 + len(bars.series) + i
        sheet.write(0, 1 + i, series.name)
        sheet.write(0, labels, t("deck.label_column", name=series.name))
        for row in range(len(bars.categories)):
            if (number := as_number(series, row)) is None:
                continue
            sheet.write_number(1 + row, 1 + i, number, formatted)
            text = shown_label(bars, series, row, language)
            if row in series.instead:
                sheet.write_string(1 + row, labels, text)
            elif text:
                cell = xl_rowcol_to_cell(1 + row, 1 + i)
                formula = label_formula(cell, bars.form, _decimals(series, row), language)
                sheet.write_formula(1 + row, labels, formula, None, text)
    book.close()
    return blob.getvalue()
