from typing import Any

import altair as alt
import pytest

from ictexplore.charts.theme import themed
from ictexplore.export.picture_chart import draw_charts, place_charts
from ictexplore.export.view import Room, Spec, View
from tests.export.boxes import boxes

ROOM = Room(600, 300)


def view(*specs: Spec) -> View:
    return View("x", "y", lambda _: specs, None, (), (), is_simulated=False, language="vi")


def bars(**properties: Any) -> dict[str, Any]:
    rows = alt.InlineData(values=[{"a": 0.5, "b": "Đắk Lắk"}, {"a": 0.7, "b": "Huế\x01 & <b>"}])
    chart = (
        alt.Chart(rows).mark_bar().encode(x=alt.X("a:Q", title=None), y=alt.Y("b:N", title=None))
    )
    spec: dict[str, Any] = themed(chart, language="vi").properties(**properties).to_dict()
    return spec


def sizes(*specs: Spec) -> list[tuple[float, float]]:
    share = Room(ROOM.share(len(specs)), ROOM.height)
    return [drawing.size_in(share) for drawing in draw_charts(view(*specs), ROOM)]


@pytest.mark.parametrize("height", [60, 250, 900])
def test_a_chart_that_fills_its_page_fills_its_share_and_no_more(height: int) -> None:
    for width, drawn in sizes(bars(width="container", height=height), bars(width="container")):
        assert width <= ROOM.share(2) + 0.01
        assert drawn <= ROOM.height + 0.01


def test_a_low_chart_is_drawn_larger_but_not_without_end() -> None:
    ((width, height),) = sizes(bars(width="container", height=100))
    assert width == pytest.approx(600)
    assert 140 <= height < 190  # 1.4 × 100 and an axis


def test_a_chart_with_a_size_of_its_own_keeps_it_where_there_is_room() -> None:
    ((width, height),) = sizes({**bars(width=200, height=100)})
    assert 200 <= width < 280
    assert 100 <= height < 130
    ((width, height),) = sizes({**bars(width=2000, height=100)})
    assert width == pytest.approx(600)


def test_a_chart_may_leave_its_height_to_the_room_as_well() -> None:
    assert sizes(bars(width="container", height="container")) == [
        (pytest.approx(600, abs=1), pytest.approx(300, abs=1))
    ]


def test_charts_stand_side_by_side_and_words_are_kept() -> None:
    drawings = draw_charts(view(*[bars(width="container", height=200)] * 2), ROOM)
    svg, height = place_charts(drawings, 40, 100, ROOM)
    assert height <= ROOM.height
    found = boxes(f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="x">{svg}</svg>')
    names = [box for box in found if box.text == "Huế & <b>"]
    assert [box.left >= 40 for box in names] == [True, True]
    assert names[1].left - names[0].left == pytest.approx(ROOM.share(2) + 20, abs=0.1)
    assert all(box.right <= 640 and box.bottom <= 401 for box in found)


def test_names_of_parts_are_kept_apart() -> None:
    clipped = alt.Chart(alt.InlineData(values=[{"a": 1}])).mark_point(clip=True).encode(x="a:Q")
    spec = themed(clipped, language="vi").properties(width=100, height=50).to_dict()
    first, second = draw_charts(view(spec, spec), ROOM)
    assert 'id="c0-' in first.content
    assert "url(#c0-" in first.content
    assert 'id="c1-' in second.content


def test_layers_that_only_answer_a_pointer_are_not_drawn() -> None:
    base = alt.Chart(alt.InlineData(values=[{"a": 1}])).encode(x="a:Q")
    seen, unseen = base.mark_bar(color="#123456"), base.mark_bar(opacity=0, color="#654321")
    chart = themed(alt.layer(seen, unseen), language="vi").properties(width=100, height=50)
    (drawing,) = draw_charts(view(chart.to_dict()), ROOM)
    assert "#123456" in drawing.content
    assert "#654321" not in drawing.content


def test_no_chart_asks_the_network() -> None:
    spec = bars(width=100, height=50) | {"data": {"url": "https://example.invalid/a.json"}}
    with pytest.raises(ValueError, match="not allowed"):
        draw_charts(view(spec), ROOM)


def test_nothing_to_draw_is_no_chart() -> None:
    assert draw_charts(view(), ROOM) == []
