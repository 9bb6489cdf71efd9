import pytest

from ictexplore.engine.goal import seek_goal
from ictexplore.engine.rivals import move_rivals
from ictexplore.export.goal_sentence import goal_sentence, goal_words, needed_words
from ictexplore.model import (
    HOLD,
    AllOf,
    AnyOf,
    Assumption,
    EditionTable,
    Goal,
    Limits,
    MeanGoal,
    PlaceGoal,
    Printed,
    ScoreGoal,
    SingleAnswer,
)
from tests.export.conftest import HUE, NAM_DINH, NINH_BINH, edition_table, standing


@pytest.mark.parametrize(
    ("goal", "vi", "en"),
    [
        (PlaceGoal(2), "hạng 2 trở lên", "rank 2 or better"),
        (ScoreGoal(7500), "điểm 0,7500 trở lên", "a score of 0.7500 or more"),
        (MeanGoal(), "điểm trên trung bình cả nước", "a score above the national mean"),
        (
            AnyOf((PlaceGoal(2, "tru_cot"), MeanGoal("tru_cot"))),
            "Trụ cột hạng 2 trở lên hoặc điểm trên trung bình cả nước",
            "rank 2 or better in Pillar or a score above the national mean",
        ),
        (
            AllOf((PlaceGoal(2), ScoreGoal(9000, "tru_cot"), MeanGoal("tru_cot"))),
            "hạng 2 trở lên; Trụ cột từ 0,9000 trở lên; Trụ cột trên trung bình cả nước",
            "rank 2 or better; 0.9000 or more in Pillar; more than the national mean in Pillar",
        ),
    ],
)
def test_goals(table: EditionTable, goal: Goal, vi: str, en: str):
    assert goal_words(table, goal, language="vi") == vi
    assert goal_words(table, goal, language="en") == en


def say(
    table: EditionTable,
    unit: str,
    goal: Goal,
    limits: Limits | None = None,
    assumption: Assumption = HOLD,
) -> str:
    answer = seek_goal(move_rivals(table, unit, assumption), unit, goal, limits)
    return goal_sentence(table, answer, assumption, language="vi")


def test_the_cheapest_mix(table: EditionTable):
    # 0.6000 × 400 less half a unit's 200: 39.98 points more, 200 of hoat_dong × 0.1999.
    assert say(table, "37", PlaceGoal(2)) == (
        "Để đạt mục tiêu hạng 2 trở lên, cách tốn ít công sức nhất của Ninh Bình là nâng Hoạt động"
        " số từ 0,5000 lên 0,6999, thêm 39,98 trên 400 điểm: điểm DTI 2024 là 0,6000, hạng 2/4;"
        " các tỉnh khác giữ nguyên."
    )
    answer = seek_goal(table, "37", PlaceGoal(2))
    assert goal_sentence(table, answer, HOLD, language="en") == (
        "To reach rank 2 or better, the least effort for Ninh Binh is to raise Digital activities"
        " from 0.5000 to 0.6999, 39.98 more points of 400: a DTI 2024 score of 0.6000, rank 2/4;"
        " the other provinces stay as they are."
    )


def test_two_changes_and_the_residual_block(table: EditionTable):
    # 0.2900 × 400 less half a unit's 200 is 115.98: 200 × 0.5000 and then 200 × 0.0799.
    assert (
        "nâng Hoạt động số từ 0,7000 lên 0,7799 và nhóm chưa công bố riêng (Hạ tầng số, Nhân lực"
        " số) từ khoảng 0,5000 lên 1,0000, thêm 115,98 trên 400 điểm:"
    ) in say(table, "46", ScoreGoal(8900), Limits(caps={"hoat_dong": 9500}))


def test_a_goal_reached_already(table: EditionTable):
    assert say(table, "37", PlaceGoal(3)) == (
        "Ninh Bình đã đạt mục tiêu hạng 3 trở lên: điểm DTI 2024 là 0,5000, hạng 3/4;"
        " các tỉnh khác giữ nguyên."
    )


def test_a_goal_out_of_reach_with_the_nearest(table: EditionTable):
    limits = Limits(caps={"ha_tang": 4000, "nhan_luc": 6000, "hoat_dong": 8000})
    gain = Assumption("gain", gain=100)
    # 0.5000 + 200 × 0.3000 / 400 = 0.6500, below Nam Định's 0.7100
    assert say(table, "37", PlaceGoal(1), limits, gain) == (
        "Ninh Bình không đạt được mục tiêu hạng 1 trở lên dù nâng mọi chỉ số thành phần lên mức"
        " trần; mức gần nhất: điểm DTI 2024 là 0,6500, hạng 2/4; các tỉnh khác đều tăng 0,0100."
    )


def test_a_pillar_with_its_place(table: EditionTable):
    goal = PlaceGoal(1, "tru_cot")
    assert "lên 0,7000, thêm 40 trên 400 điểm: Trụ cột là 0,7000, hạng 1/4;" in say(
        table, "37", goal
    )


def test_a_pillar_whose_rivals_are_unknown_has_no_place():
    table = edition_table(
        standing(NINH_BINH, Printed(5000), None, 4000, 6000, 5000), standing(HUE, Printed(6000))
    )
    told = say(table, "37", ScoreGoal(6000, "tru_cot"))
    assert "điểm: Trụ cột là 0,6000; các tỉnh khác" in told


def test_a_composite_printed_to_three_decimals_stays_as_printed_or_is_about():
    table = edition_table(
        standing(NINH_BINH, Printed(5000, 3), 2, 4000, 6000, 5000),
        standing(NAM_DINH, Printed(6000), 1, 6000, 6000, 6000),
    )
    assert "điểm DTI 2024 là 0,500, hạng 2/2" in say(table, "37", PlaceGoal(2))
    # Its rounding leaves 0.4995 open, so a place is sure from 0.6005 up.
    assert "điểm DTI 2024 là khoảng 0,6005, hạng 1/2" in say(table, "37", PlaceGoal(1))


def test_what_one_dimension_needs_or_that_its_cap_is_too_low():
    limits = Limits(caps={"b": 8000})
    assert needed_words(SingleAnswer("a", 6988), limits, language="vi") == "0,6988"
    assert needed_words(SingleAnswer("a", None), limits, language="vi") == (
        "không đạt được dù đạt 1,0000"
    )
    assert needed_words(SingleAnswer("b", None), limits, language="en") == (
        "out of reach even at 0.8000"
    )
