from typing import Any

import vl_convert

from ictexplore.charts.named_rows import ROW_HEIGHT, across, at, drawn, named_rows

ROWS = [
    {"name": "Hạ tầng số", "note": "0,5000 → 0,6000", "value": 0.5, "is_strong": True},
    {"name": "Nhân lực số", "note": "0,7000", "value": 0.7, "is_strong": False},
]


def test_words_stand_above_what_is_drawn_and_none_is_cut():
    layer = drawn(len(ROWS)).mark_circle().encode(x=at("value", across(0, 1)))
    chart: dict[str, Any] = named_rows(ROWS, [layer], description="told").to_dict()
    assert chart["height"] == 2 * ROW_HEIGHT
    assert chart["description"] == "told"
    first, second = chart["datasets"][chart["data"]["name"]]
    assert first["words_at"] < first["drawn_at"] < second["words_at"] < second["drawn_at"] < 2
    svg = vl_convert.vegalite_to_svg(chart | {"width": 366})
    assert all(row[key] in svg for row in ROWS for key in ("name", "note"))
