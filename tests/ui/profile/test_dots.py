import math

from ictexplore.ui.profile.dots import describe, dot_frame, legend_html
from tests.ui.profile.conftest import Read


def test_a_row_a_measure_with_what_it_is_compared_with(read: Read):
    frame = dot_frame(read("dti-2023-63", "40")).set_index("name")
    composite = frame.loc["Điểm chung"]
    assert (composite.unit, composite.earlier) == (0.6619, 0.5049)
    assert composite.low <= composite.unit <= composite.high
    assert "Đà Nẵng" in composite.best_label
    assert list(frame.is_total) == [True] * 4 + [False] * 4


def test_no_past_where_no_edition_is_comparable(read: Read):
    subject = read("dti-2024-34", "40")
    frame = dot_frame(subject)
    assert frame.earlier.isna().all()
    assert "ix-key-earlier" not in legend_html(frame, subject)
    assert "ix-key-national" in legend_html(frame, subject)


def test_what_is_unknown_is_left_out_or_not_a_number(read: Read):
    frame = dot_frame(read("ict_index-2020-63", "36"))
    assert len(frame) == 4
    assert math.isnan(frame.national[0])


def test_the_picture_in_words(read: Read):
    told = describe(read("dti-2024-34", "40"))
    assert told.startswith("Điểm chung: 0,7184 · hạng 13; trung bình cả nước 0,7005.")
