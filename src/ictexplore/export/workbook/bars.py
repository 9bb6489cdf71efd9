"""The ranking as native bar charts beside its rows, one a printed page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from xlsxwriter.chart_bar import ChartBar

from ictexplore.charts.ranking_rows import Row
from ictexplore.charts.theme import PUBLISHED, SIMULATED, palette
from ictexplore.export.workbook.desk import Desk, LiveDesk
from ictexplore.export.workbook.formats import FONT
from ictexplore.export.workbook.formula import on, span
from ictexplore.export.workbook.layout import FIRST_PLACE, Ranked, Sorted, State
from ictexplore.export.workbook.page import ROW_PIXELS, Page

_ROWS = 34
"""Rows of the ranking on a printed page."""

_WIDTH, _LOWEST = 520, 240
_TITLE = 40
"""Height of a title of two lines; all in pixels."""

_NAMES = 0.3
"""Share of the chart's width that names take."""

_AXIS_END = 1.15
"""Room beyond 1.0000 for the longest bar's figure."""


@dataclass(frozen=True, slots=True)
class Series:
    """Bars of one colour: the sheet and column that hold their lengths, from row ``first``.

    ``marked`` is the one bar to stand out in published blue, ``None`` for none; ``labels`` stand
    beside the bars, ``None`` for their lengths as scores, nothing for none.
    """

    sheet: str
    column: int
    first: int
    colour: str
    marked: int | None = None
    labels: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars laid over each other, beside ``count`` rows from ``row``.

    ``title`` is the chart's, or, after an equals sign, the address of it.
    """

    title: str
    series: Sequence[Series]
    row: int
    count: int

    def parts(self) -> Iterator[Bars]:
        """Yield the bars of each printed page, about equally many."""
        pages = -(-self.count // _ROWS)
        size = -(-self.count // max(pages, 1))
        for start in range(0, self.count, size or 1):
            count = min(size, self.count - start)
            series = [_cut(one, start, count) for one in self.series]
            yield replace(self, series=series, row=self.row + start, count=count)


def _cut(series: Series, start: int, count: int) -> Series:
    marked = None if series.marked is None else series.marked - start
    labels = series.labels and series.labels[start : start + count]
    return replace(series, first=series.first + start, marked=marked, labels=labels)


def live_bars(desk: LiveDesk) -> Bars:
    """Return the bars that follow the calculations."""
    method, grey = desk.layout.method, palette(dark=False).rest
    colours = {
        Sorted.OTHERS: grey,
        Sorted.PUBLISHED: PUBLISHED,
        Sorted.SCENARIO: SIMULATED,
    }
    # Where not all scores are printed in full, a bar's length says more than is known.
    labels = None if desk.layout.is_counted else ()
    series = [
        Series(method, column, desk.layout.sorted, colour, labels=labels)
        for column, colour in colours.items()
    ]
    return Bars(f"={desk.state(State.CHART)}", series, FIRST_PLACE, desk.layout.units)


def published_bars(desk: Desk, sheet: str, column: int, rows: Sequence[Row]) -> Bars:
    """Return the bars of published figures in a column of the sheet, the unit's in blue."""
    codes = [row.unit_code for row in rows]
    marked = codes.index(desk.book.unit) if desk.book.unit in codes else None
    labels = [row.score_label for row in rows]
    series = Series(sheet, column, FIRST_PLACE, palette(dark=False).rest, marked, labels)
    title = f"{desk.band_words(is_simulated=False)}\n{desk.title()}"
    return Bars(title, [series], FIRST_PLACE, len(rows))


def put_bars(desk: Desk, page: Page, column: int, bars: Bars) -> None:
    """Lay charts beside the rows, each as high as its part of them."""
    parts = list(bars.parts())
    for part in parts:
        _put_chart(desk, page, column, part)
    page.sheet.set_h_pagebreaks([part.row for part in parts[1:]])


def _put_chart(desk: Desk, page: Page, column: int, bars: Bars) -> None:
    chart = cast("ChartBar", desk.file.add_chart({"type": "bar"}))
    names = on(page.name, span(bars.row, bars.count, Ranked.NAME))
    for series in bars.series:
        chart.add_series({"categories": f"={names}", **_series(desk, series, bars.count)})
    height = max(bars.count * ROW_PIXELS, _LOWEST)
    chart.set_size({"width": _WIDTH, "height": height})
    top = _TITLE / height
    layout = {"x": _NAMES, "y": top, "width": 1 - _NAMES, "height": 1 - top}
    chart.set_plotarea({"layout": layout})
    _dress(chart, bars.title)
    about = {"description": desk.words("workbook.chart_about", title=desk.title())}
    page.sheet.insert_chart(bars.row, column, chart, about)


def _dress(chart: ChartBar, title: str) -> None:
    colours = palette(dark=False)
    font = {"name": FONT, "size": 8, "color": colours.text}
    head = {"name": FONT, "size": 9, "bold": True, "color": colours.text}
    place = {"x": 0.01, "y": 0.005}
    chart.set_title({"name": title, "name_font": head, "overlay": True, "layout": place})
    chart.set_legend({"none": True})
    chart.set_chartarea({"border": {"none": True}})
    names = {"reverse": True, "num_font": font, "line": {"none": True}, "interval_unit": 1}
    chart.set_y_axis(names | {"major_tick_mark": "none"})
    lengths = {"min": 0, "max": _AXIS_END, "visible": False}
    chart.set_x_axis(lengths | {"major_gridlines": {"visible": False}})


def _series(desk: Desk, series: Series, count: int) -> dict[str, object]:
    fills = [{"fill": {"color": series.colour}} for _ in range(count)]
    if series.marked is not None and 0 <= series.marked < count:
        fills[series.marked] = {"fill": {"color": PUBLISHED}}
    values = on(series.sheet, span(series.first, count, series.column))
    options: dict[str, object] = {
        "values": f"={values}",
        "fill": {"color": series.colour},
        "points": fills if series.marked is not None else None,
        "gap": 35,
        "overlap": 100,
    }
    if series.labels is None or series.labels:
        options["data_labels"] = _labels(desk, series.labels)
    return options


def _labels(desk: Desk, labels: Sequence[str] | None) -> dict[str, object]:
    options: dict[str, object] = {
        "value": True,
        "position": "outside_end",
        # A bar of another series has no length and no figure here.
        "num_format": f"{desk.formats.score()};;",
        "font": {"name": FONT, "size": 8, "color": palette(dark=False).text},
    }
    return options | {"custom": [{"value": label} for label in labels]} if labels else options
