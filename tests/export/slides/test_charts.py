from dataclasses import replace
from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE

from ictexplore.export.slides.box import INCH, Box
from ictexplore.export.slides.charts import add_chart
from ictexplore.export.slides.content import Bars, Series
from ictexplore.export.slides.look import Look
from tests.export.slides.conftest import NAMES
from tests.materials import MADE
from tests.slides import categories, charts, labels, series

LIGHT = Look("vi", MADE, 1.0, dark=False)
BOX = Box(INCH, INCH, 9 * INCH, 6 * INCH)


def drawn(bars: Bars, look: Look = LIGHT) -> Any:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    add_chart(slide, BOX, bars, look)
    return charts(slide)[0]


def test_bars_are_native_with_names_and_numbers(bars: Bars) -> None:
    chart = drawn(bars)
    assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert categories(chart) == list(NAMES)
    assert series(chart) == {"Điểm chung": [0.8241, 0.7223, None]}
    assert labels(chart) == {0: "cao nhất", 1: "0,7223"}
    assert not chart.has_legend
    assert not chart.has_title


def test_the_unit_is_coloured(bars: Bars) -> None:
    points = drawn(bars).plots[0].series[0].points
    assert str(points[1].format.fill.fore_color.rgb) == "0B5CAD"
    fill = drawn(bars).plots[0].series[0].format.fill
    assert str(fill.fore_color.rgb) == "C9CED4"


def test_on_a_dark_ground_blue_is_lighter(bars: Bars) -> None:
    points = drawn(bars, replace(LIGHT, dark=True)).plots[0].series[0].points
    assert str(points[1].format.fill.fore_color.rgb) == "5AA7F0"


def test_the_scale_begins_at_zero(bars: Bars) -> None:
    axis = drawn(bars).value_axis
    assert (axis.minimum_scale, axis.maximum_scale, axis.visible) == (0, 1, False)


@pytest.mark.parametrize("count", [13, 64])
def test_names_of_upright_bars_are_turned_and_none_is_left_out(bars: Bars, count: int) -> None:
    many = replace(
        bars,
        categories=tuple(f"Tỉnh {i}" for i in range(count)),
        series=(Series.even("a", tuple(range(count)), "rest"),),
        is_upright=True,
    )
    chart = drawn(many)
    assert chart.chart_type == XL_CHART_TYPE.COLUMN_CLUSTERED
    axis = chart.category_axis
    assert axis._element.find(".//{*}bodyPr").get("rot") == "-5400000"
    assert axis._element.find("{*}tickLblSkip").get("val") == "1"
    size = axis.tick_labels.font.size.pt
    assert size <= 12
    assert size <= BOX.points[0] / count


def test_parts_are_drawn_over_their_whole(bars: Bars) -> None:
    whole, part = Series.even("cả", (5, 4, 3), "rest"), Series.even("phần", (4, 2, 1), "published")
    over = replace(bars, series=(whole, part), overlap=True)
    assert drawn(over).plots[0].overlap == 100
    assert drawn(replace(over, overlap=False)).plots[0].overlap == 0


def test_a_label_shows_the_cell_beside_its_number(bars: Bars) -> None:
    element = drawn(bars).plots[0].series[0]._element
    assert element.find(".//{*}datalabelsRange/{*}f").text == "Sheet1!$C$2:$C$4"
    assert [v.text for v in element.findall(".//{*}dlblRangeCache//{*}v")] == ["cao nhất", "0,7223"]
    assert {field.get("type") for field in element.iter("{*}fld")} == {"CELLRANGE"}


def test_few_bars_are_not_thick(bars: Bars) -> None:
    alone = replace(bars, categories=NAMES[:1], series=(Series.even("a", (5,), "rest"),))
    assert drawn(alone).plots[0].gap_width == 500
    assert drawn(bars).plots[0].gap_width > 45
