from dataclasses import replace

import pytest

from ictexplore.i18n import translator
from ictexplore.store import open_store, read_indicators, read_targets
from ictexplore.ui.plans.sheet import Goal, get_sheets
from ictexplore.ui.plans.words import (
    TOPICS,
    UNITS,
    amount_text,
    check_text,
    left_text,
    sheet_title,
)
from tests.ui.plans.test_sheet import FIGURE, TARGET

VI, EN = translator("vi"), translator("en")


def test_every_topic_and_unit_of_the_data_has_words():
    figures = [*read_targets(open_store()), *read_indicators(open_store())]
    assert {f.topic for f in figures} <= TOPICS.keys()
    assert {f.measurement_unit for f in figures} <= UNITS.keys()
    assert all(amount_text(f, t) for f in figures for t in (VI, EN))


@pytest.mark.parametrize(
    ("comparator", "value", "said"),
    [
        ("=", 1324, "1.324%"),
        (">=", 40, "từ 40%"),
        ("~", 7.5, "khoảng 7,5%"),
        ("<=", 1, "không quá 1%"),
    ],
)
def test_amounts(comparator: str, value: float, said: str):
    assert amount_text(replace(FIGURE, comparator=comparator, value=value), VI) == said


def test_what_is_left():
    assert left_text(Goal(TARGET, (FIGURE,)), VI) == "còn 56 điểm %"
    assert left_text(Goal(TARGET, (replace(FIGURE, value=100),)), VI) == "đã đạt năm 2011"
    assert left_text(Goal(TARGET, ()), VI) == "chưa có số liệu"
    rooms = {"measurement_unit": "rooms"}
    goal = Goal(replace(TARGET, value=2, **rooms), (replace(FIGURE, value=0, **rooms),))
    assert left_text(goal, VI) == "còn 2 phòng"


def test_the_findings():
    sheets = get_sheets()
    assert sheet_title(sheets["72"], "Tây Ninh", VI) == (
        "Chỉ tiêu hạng trụ cột của Tây Ninh: năm 2024 đạt 0/3; năm 2023 đạt 3/3; năm 2022 đạt 1/3"
    )
    assert "5 trong 21 chỉ tiêu đến năm 2015" in sheet_title(sheets["36"], "Nam Định", VI)
    assert "còn 56 điểm %" in sheet_title(sheets["36"], "Nam Định", VI)
    assert "7 chỉ tiêu cho năm 2023, chưa có số liệu" in sheet_title(sheets["40"], "Nghệ An", VI)
    assert "8 số liệu năm 2017" in sheet_title(sheets["42"], "Hà Tĩnh", VI)


def test_verdicts_say_by_what_or_how_far():
    first, second, third = (goal.checks for goal in get_sheets()["72"].pillars)
    assert check_text(first[0], VI) == "đạt: điểm trên trung bình cả nước"
    assert check_text(third[1], VI) == "đạt: cả hạng và điểm"
    # 33 − 30; 0,6395 − 0,6392
    assert check_text(second[0], VI) == "chưa đạt: còn 3 bậc, hoặc còn 0,0003 điểm tới trung bình"
