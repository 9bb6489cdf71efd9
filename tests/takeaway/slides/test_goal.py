import pytest

from ictexplore.engine.goal import seek_goal
from ictexplore.engine.residual import find_controls
from ictexplore.model import Assumption, EditionTable, Limits, MeanGoal, PlaceGoal
from ictexplore.takeaway.slides.goal import goal_slide, next_round_place
from tests.materials import material_of


@pytest.mark.parametrize(
    ("place", "expected"),
    [(63, 60), (12, 10), (11, 10), (10, 5), (6, 5), (5, 3), (4, 3), (3, 1), (2, 1), (1, None)],
)
def test_the_next_round_place_above(place: int, expected: int | None) -> None:
    assert next_round_place(place) == expected


def test_the_round_place_is_sought_and_said(dti34: EditionTable) -> None:
    slide = goal_slide(material_of(dti34, "Ninh Bình"))
    assert slide is not None
    assert "mốc hạng tròn gần nhất" in slide.remarks[0]
    assert slide.is_simulated
    assert [(card.before, card.figure) for card in slide.cards] == [
        ("0,7223", "0,7480"),
        ("12", "10/34"),
        ("", "+24,12"),
    ]
    answer = seek_goal(dti34, "37", PlaceGoal(10))
    needed = {single.control: single.needed for single in answer.singles}
    rows = {row[0]: row[2] for row in slide.panels[1].content.rows}
    assert rows["Hoạt động kinh tế số"] == "0,6988"
    assert needed["nhan_thuc_so"] is None
    assert rows["Nhận thức số"] == "không đủ"


def test_a_goal_that_is_reached_is_published(dti34: EditionTable) -> None:
    slide = goal_slide(material_of(dti34, "Ninh Bình", goal=MeanGoal()))
    assert slide is not None
    assert not slide.is_simulated
    assert "đã đạt mục tiêu" in slide.finding
    assert (len(slide.panels), slide.cards) == (1, ())


def test_with_moved_rivals_even_that_is_simulated(dti34: EditionTable) -> None:
    moved = Assumption("gain", gain=1)
    slide = goal_slide(material_of(dti34, "Ninh Bình", {}, moved, goal=MeanGoal()))
    assert slide is not None
    assert slide.is_simulated


def test_limits_are_said(dti34: EditionTable) -> None:
    limits = Limits({"hd_kinh_te_so": 5400}, {"ha_tang_so": 2.5})
    slide = goal_slide(material_of(dti34, "Ninh Bình", goal=PlaceGoal(10), limits=limits))
    assert slide is not None
    told = "Giới hạn: Hoạt động kinh tế số tối đa 0,5400, Hạ tầng số công sức 2,5."
    assert told in slide.remarks


def test_a_goal_out_of_reach(dti34: EditionTable) -> None:
    limits = Limits({control.code: control.baseline for control in find_controls(dti34, "37")})
    slide = goal_slide(material_of(dti34, "Ninh Bình", goal=PlaceGoal(1), limits=limits))
    assert slide is not None
    assert "không đạt được mục tiêu" in slide.finding
    assert slide.cards == ()
    assert slide.shorter[0].endswith("các tỉnh khác giữ nguyên.")
