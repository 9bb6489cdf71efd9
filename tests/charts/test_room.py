import re

import altair as alt
import vl_convert

from ictexplore.charts.room import fitted
from ictexplore.charts.theme import themed


def chart(height: int) -> alt.Chart:
    rows = alt.InlineData(values=[{"name": name, "value": value} for name, value in ("ab", "cd")])
    drawn: alt.Chart = (
        alt.Chart(rows)
        .mark_bar()
        .encode(x=alt.X("name:N", title="Tên"), y="value:N")
        .properties(width="container", height=height)
    )
    return themed(drawn, language="vi")


def size_of(spec: dict[str, object]) -> tuple[float, float]:
    svg = vl_convert.vegalite_to_svg(spec)
    found = re.search(r'width="([\d.]+)" height="([\d.]+)"', svg)
    assert found is not None
    return float(found[1]), float(found[2])


def test_a_high_chart_is_fitted_with_its_axes():
    assert size_of(fitted(chart(500), 600, 300)) == (600, 300)


def test_a_low_chart_keeps_its_proportions_to_be_drawn_larger():
    spec = fitted(chart(200), 600, 300)
    assert (spec["width"], spec["height"]) == ("container", 200)


def test_rows_are_moved_together_no_further_than_can_be_read():
    spec = fitted(chart(500), 600, 300, least=400)
    assert (spec["width"], spec["height"]) == ("container", 400)
