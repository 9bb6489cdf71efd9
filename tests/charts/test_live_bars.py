"""Bars whose rows come later look as those that are drawn at once."""

import vl_convert

from ictexplore.charts.live_bars import BARS, live_bars_spec
from ictexplore.charts.score_bars import ROW_HEIGHT, ScoreBar, score_bars


def test_what_a_viewer_sets_is_there() -> None:
    vega = vl_convert.vegalite_to_vega(live_bars_spec(15, -2.0, language="vi"))
    signals = {s["name"]: s.get("value") for s in vega["signals"]}
    assert {name: signals[name] for name in ("rows", "start", "high")} == {
        "rows": 15,
        "start": -2.0,
        "high": -1.0,
    }
    assert BARS in [data["name"] for data in vega["data"]]


def test_its_marks_are_those_of_the_bars_that_stand_still() -> None:
    spec = live_bars_spec(1, 0.0, language="en", dark=True)
    bar = ScoreBar("1", "A", 3.0, "3.00")
    still = score_bars([bar], language="en", low=0.0, dark=True).to_dict()
    assert [layer["mark"] for layer in spec["layer"]] == [layer["mark"] for layer in still["layer"]]
    assert spec["config"] == still["config"]
    assert spec["height"] == still["height"] == ROW_HEIGHT


def test_there_is_a_row_of_room_where_nobody_has_a_place() -> None:
    assert live_bars_spec(0, 0.0, language="vi")["height"] == ROW_HEIGHT
