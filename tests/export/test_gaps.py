from dataclasses import replace

from ictexplore.export.gaps import format_gap, format_gap_points, say_gap
from ictexplore.i18n import translator
from ictexplore.model import EditionTable

VI, EN = translator("vi"), translator("en")


def test_behind_is_negative_and_none_has_no_sign():
    assert [format_gap(gap, "vi") for gap in (-251, 39, 0)] == ["−0,0251", "+0,0039", "0,0000"]
    # 940 points × 0,0251; half a hundredth away from zero.
    points = [format_gap_points(points, "vi") for points in (-940 * 251, 50, 49)]
    assert points == ["−23,59", "+0,01", "0,00"]
    assert format_gap_points(-940 * 251, "en") == "−23.59"


def test_in_words_a_score_and_the_frameworks_points(table: EditionTable):
    # 1000 × 0,0251 and 400 × 0,0251
    told = "25,1 điểm trên 1000 (0,0251, tức 10,04 điểm trên 400)"
    assert say_gap(table, -251, VI) == told
    assert say_gap(table, 251, EN) == "25.1 points of 1000 (0.0251, or 10.04 points of 400)"
    closed = replace(table, framework=replace(table.framework, is_recomputable=False))
    assert say_gap(closed, 251, VI) == "25,1 điểm trên 1000 (0,0251)"
