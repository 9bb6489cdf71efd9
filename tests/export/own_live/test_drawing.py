"""The bars of a file: what moves is compiled, what stands still is drawn."""

from ictexplore.charts.score_bars import ROW_HEIGHT, ScoreBar
from ictexplore.export.own_live.drawing import draw_bars

BARS = [
    ScoreBar("1", "<b>A\x01", 3.0, "3,00"),
    ScoreBar("2", "B", 1.0, "1,00", is_unit=True, is_simulated=True),
]


def test_names_are_text_without_what_no_picture_can_hold() -> None:
    drawing = draw_bars(BARS, 0.0, "vi")
    assert drawing.height == len(BARS) * ROW_HEIGHT
    assert "&lt;b&gt;A<" in drawing.still
    assert "\x01" not in drawing.still
    assert "1,00" in drawing.still
    assert "1,00" not in str(drawing.vega["data"])
