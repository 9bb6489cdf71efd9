"""Native charts: bars that PowerPoint edits, in the product's colours."""

from __future__ import annotations

from typing import Any

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.series import BarSeries
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide
from pptx.util import Pt

from ictexplore.export.slides.book import (
    as_number,
    label_cells,
    number_format,
    shown_label,
    write_book,
)
from ictexplore.export.slides.box import Box
from ictexplore.export.slides.content import Bars, Series, Tone
from ictexplore.export.slides.labels import Label, add_labels
from ictexplore.export.slides.look import Look
from ictexplore.export.slides.raw import build, describe, raw
from ictexplore.export.slides.text import rgb
from ictexplore.model import SCORE_MAX

_SIZE = 12
"""Points of its words on the own presentation."""

_SIDEWAYS = "-5400000"
"""Words that read upwards, in 60,000ths of a degree."""

_TURNED = 0.68
"""Size of turned words in widths of the room of a bar: each keeps a line of its own."""

_GAP_LEAST, _GAP_MOST = 45, 500
"""Room between bars in per cent of a bar; PowerPoint takes up to 500."""

_THICK = 32
"""Points that a bar is thick at most."""


def add_chart(slide: Slide, box: Box, bars: Bars, look: Look) -> None:
    """Draw the bars into the box."""
    kind = XL_CHART_TYPE.COLUMN_CLUSTERED if bars.is_upright else XL_CHART_TYPE.BAR_CLUSTERED
    language, size = look.language, _SIZE * look.scale
    # python-pptx's charts have no types.
    data: Any = CategoryChartData(number_format=number_format(bars.form, language))  # type: ignore[no-untyped-call]
    data.categories = bars.categories
    for series in bars.series:
        data.add_series(series.name, [as_number(series, i) for i in range(len(bars.categories))])
    graphic: Any = slide.shapes.add_chart(kind, *box.emu, data)
    describe(graphic, bars.described)
    chart = graphic.chart
    chart.part.chart_workbook.update_from_xlsx_blob(write_book(bars, language, look.made))
    chart.font.size = Pt(size)
    chart.has_title = False
    _set_axes(chart, bars, min(size, box.points[0] / len(bars.categories) * _TURNED))
    chart.has_legend = False
    plot = chart.plots[0]
    plot.overlap = 100 if bars.overlap else 0
    plot.gap_width = _gap_width(box, bars)
    for i, series in enumerate(bars.series):
        _colour(plot.series[i], series, look)
        _label(plot.series[i], bars, i, look)


def _set_axes(chart: Chart, bars: Bars, turned_size: float) -> None:
    values, names = chart.value_axis, chart.category_axis
    values.minimum_scale, values.maximum_scale = bars.low / SCORE_MAX, bars.high / SCORE_MAX
    values.has_major_gridlines = False
    values.visible = False
    names.has_major_gridlines = False
    names.major_tick_mark = XL_TICK_MARK.NONE
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    line = names.format.line
    line.width = Pt(0.75)
    line.color.theme_color, line.color.brightness = MSO_THEME_COLOR.TEXT_1, 0.6
    # Else every other name is left out.
    skip = build(f'<c:tickLblSkip {nsdecls("c")} val="1"/>')
    raw(names).find(qn("c:noMultiLvlLbl")).addprevious(skip)
    if bars.is_upright:
        body = raw(names).get_or_add_txPr().bodyPr
        body.set("rot", _SIDEWAYS)
        body.set("vert", "horz")
        names.tick_labels.font.size = Pt(int(turned_size * 2) / 2)
    else:
        # The first row on top, as in a table.
        names.reverse_order = True


def _gap_width(box: Box, bars: Bars) -> int:
    """Return the room between bars in per cent of a bar, more where few bars would be thick."""
    beside = 1 if bars.overlap else len(bars.series)
    room = box.points[0 if bars.is_upright else 1] / len(bars.categories)
    return min(max(_GAP_LEAST, round(100 * (room / _THICK - beside))), _GAP_MOST)


def _colour(drawn: BarSeries, series: Series, look: Look) -> None:
    """Colour the series, and apart the bars that differ from the most common colour."""
    common = _common(series)
    drawn.invert_if_negative = False
    drawn.format.fill.solid()
    drawn.format.fill.fore_color.rgb = rgb(look.colour(common))
    for i, tone in enumerate(series.tones):
        if tone != common:
            fill = drawn.points[i].format.fill
            fill.solid()
            fill.fore_color.rgb = rgb(look.colour(tone))


def _common(series: Series) -> Tone:
    return max(series.tones, key=series.tones.count)


def _label(drawn: BarSeries, bars: Bars, index: int, look: Look) -> None:
    series = bars.series[index]
    common = _common(series)
    labels = [
        Label(
            shown_label(bars, series, i, look.language),
            ink=look.colour(tone) if tone in {"published", "simulated"} else "",
            bold=tone == "simulated" or (tone == "published" and tone != common),
        )
        for i, tone in enumerate(series.tones)
    ]
    add_labels(drawn, labels, label_cells(bars, index), _SIZE * look.scale, look.language)
