from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ictexplore.charts.trend_rows import TrendPoint, end_labels, may_join, spread, trend_frame


def point(year: int, value: float = 0.5, **changes) -> TrendPoint:
    fields = {"series": "s", "name": "A", "label": "x", "framework": "f", "edition": "", "tip": ""}
    return TrendPoint(year=year, value=value, **{**fields, **changes})


def test_a_line_joins_a_year_to_the_next_in_one_framework_and_of_one_kind():
    assert may_join(point(2022), point(2023))
    assert not may_join(point(2022), point(2024))  # the gap stays open
    assert not may_join(point(2022), point(2023, framework="g"))
    assert not may_join(point(2022), point(2023, series="t"))
    assert not may_join(point(2022), point(2023, is_converted=True))


def test_what_somebody_brought_has_a_role_of_its_own():
    points = [point(2024, is_unit=True), point(2025, is_unit=True, is_brought=True), point(2023)]
    assert trend_frame(points)["role"].tolist() == ["other", "unit", "brought"]


def test_segments_begin_anew_at_each_break_and_the_unit_is_drawn_last():
    points = [
        point(2024, framework="g", is_unit=True),
        point(2022, is_unit=True),
        point(2023, is_unit=True),
        point(2020, series="t"),
        point(2022, series="t"),
    ]
    frame = trend_frame(points)
    assert list(frame["segment"]) == ["t-2020", "t-2022", "s-2022", "s-2022", "s-2024"]
    assert list(frame["is_unit"]) == [False, False, True, True, True]


def test_names_stand_at_the_last_point_apart():
    points = [point(2020, 0.1), point(2023, 0.5), point(2023, 0.5, series="t", name="B")]
    rows = end_labels(points, (0.0, 1.0), height=100, line=20)
    assert [row["year"] for row in rows] == [2023, 2023]
    assert abs(rows[0]["value"] - rows[1]["value"]) * 100 >= 20 - 1e-9


@given(st.lists(st.floats(0, 100), min_size=1, max_size=4))
def test_spread_keeps_the_distance_and_the_ceiling(wanted: list[float]):
    placed = spread(sorted(wanted), gap=16, most=100)
    assert max(placed) <= 100
    assert all(b - a >= 16 - 1e-9 for a, b in pairwise(placed))


def test_what_has_room_stays():
    assert spread([10, 50, 90], gap=16, most=100) == [10, 50, 90]
