"""The layout of a row."""

from ictexplore.charts.rank_layout import MARKER_FROM, PLACE_END, names_from


def test_an_interval_has_more_room_than_a_place() -> None:
    assert names_from(is_complete=False) > names_from(is_complete=True) > MARKER_FROM > PLACE_END
