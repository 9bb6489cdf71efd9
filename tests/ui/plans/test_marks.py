from ictexplore.i18n import translator
from ictexplore.ui.plans.marks import dots_note, find_bars, find_dots
from ictexplore.ui.plans.sheet import get_sheets

VI = translator("vi")
NAM_DINH, TAY_NINH = "36", "72"


def test_targets_in_percent_with_a_figure_are_bars_that_say_what_is_left():
    bars = find_bars(get_sheets()[NAM_DINH], VI)
    assert [(bar.actual, bar.target, bar.note) for bar in bars][:2] == [
        (96, 100, "còn 4 điểm %"),
        (83, 100, "còn 17 điểm %"),
    ]
    assert bars[0].label.splitlines()[1] == "cấp tỉnh: 96% (2011), mục tiêu 100% (2015)"


def test_a_pillar_has_a_dot_a_year_that_says_whether_it_was_met():
    dots = find_dots(get_sheets()[TAY_NINH], VI)
    assert [dot.label for dot in dots][:3] == [
        "Chính quyền số 2022",
        "Chính quyền số 2023",
        "Chính quyền số 2024",
    ]
    assert [dot.is_met for dot in dots] == [
        True,
        True,
        False,
        False,
        True,
        False,
        False,
        True,
        False,
    ]
    assert "Năm 2025 chưa có số liệu." in dots_note(get_sheets()[TAY_NINH], VI)


def test_what_has_no_figure_is_not_drawn():
    assert find_bars(get_sheets()["40"], VI) == []
    assert find_dots(get_sheets()["40"], VI) == []
