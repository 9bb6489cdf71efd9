"""The look that all units of an edition share."""

import pytest

from ictexplore.charts.live_layers import Look, layout_params, template
from tests.charts.vega import evaluate


@pytest.mark.parametrize(
    ("room", "parts", "rows", "height"),
    [
        (13, 1, 13, 18),  # 424 // 13 = 32: no more than 18
        (20, 1, 20, 18),  # 424 // 20 = 21
        (35, 2, 18, 18),  # 34 units and a ghost: 424 // 18 = 23
        (64, 2, 32, 13),  # 63 units and a ghost: 424 // 32 = 13
    ],
)
def test_rows_are_as_high_as_the_screen_allows(
    room: int, parts: int, rows: int, height: int
) -> None:
    look = Look(room, is_complete=True, language="vi", dark=False)
    assert (look.parts, look.part_rows, look.row_height) == (parts, rows, height)
    assert template(look)["height"] == rows * height


@pytest.mark.parametrize(("width", "height"), [(862, 32 * 13), (366, 64 * 13)])
def test_a_narrow_screen_has_one_part(width: int, height: int) -> None:
    params = layout_params(Look(64, is_complete=True, language="vi", dark=False))
    expressions = {p["name"]: p["expr"].replace("width", "given") for p in params}
    renamed = {name.replace("width", "given"): expr for name, expr in expressions.items()}
    assert evaluate(renamed, ["drawn_height"], given=width)["drawn_height"] == str(height)
