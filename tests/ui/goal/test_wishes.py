from dataclasses import replace

import pytest

from ictexplore.model import (
    AllOf,
    AnyOf,
    Goal,
    IctexploreError,
    MeanGoal,
    PlaceGoal,
    RankInterval,
    ScoreGoal,
)
from ictexplore.ui.goal.wishes import default_wish, joint_goal, keep_others, read_wish, write_wish

PILLARS = ("chinh_quyen_so", "kinh_te_so")
PLAN = AnyOf((PlaceGoal(25, "chinh_quyen_so"), MeanGoal("chinh_quyen_so")))
PLANS = {"tay-ninh-2025": PLAN}

READ: dict[str, Goal] = {
    "hang-10": PlaceGoal(10),
    "hang-0": PlaceGoal(0),  # the engine says which places there are
    "diem-0.75": ScoreGoal(7500),
    "tren-trung-binh": MeanGoal(),
    "chinh_quyen_so-25": PlaceGoal(25, "chinh_quyen_so"),
    "kinh_te_so-tren-trung-binh": MeanGoal("kinh_te_so"),
    "ke-hoach-tay-ninh-2025": PLAN,
}


@pytest.mark.parametrize(("given", "goal"), READ.items())
def test_wishes_read_and_written_back(given: str, goal: Goal) -> None:
    wish = read_wish(given, PILLARS, PLANS)
    assert wish is not None
    assert (wish.text, wish.goal) == (given, goal)
    assert write_wish(wish.slot, given.rpartition("-")[2]) == given


@pytest.mark.parametrize(
    "given",
    ["", "hang", "hang-", "hang--5", "hang-1.5", "hang-99999", "ha_tang-3", "ke-hoach-x"],
)
def test_what_means_nothing_here(given: str) -> None:
    assert read_wish(given, PILLARS, PLANS) is None
    assert read_wish("xa_hoi_so-tren-trung-binh", PILLARS, PLANS) is None


def test_a_score_outside_the_scale_has_its_own_sentence() -> None:
    with pytest.raises(IctexploreError, match="score_range"):
        read_wish("diem-1.5", PILLARS, PLANS)


def test_what_is_typed_may_have_a_comma() -> None:
    assert write_wish(("diem", "composite"), " 0,75 ") == "diem-0.75"


@pytest.mark.parametrize(
    ("worst", "place"), [(63, 50), (50, 40), (26, 25), (25, 20), (12, 10), (10, 9), (2, 1), (1, 1)]
)
def test_the_next_round_place_above(worst: int, place: int) -> None:
    wish = default_wish(RankInterval(max(worst - 1, 1), worst))
    assert wish.goal == PlaceGoal(place)
    assert read_wish(wish.text, (), {}) == replace(wish, is_default=False)


def test_a_default_gives_way_to_what_is_chosen() -> None:
    default, mean = default_wish(RankInterval(12, 12)), read_wish("tren-trung-binh", (), {})
    assert mean is not None
    assert keep_others([default], [mean.slot]) == []
    assert keep_others([mean], [default.slot]) == ["tren-trung-binh"]
    assert keep_others([mean], [mean.slot]) == []


def test_several_are_wanted_at_once() -> None:
    one, other = (read_wish(given, PILLARS, PLANS) for given in ("hang-10", "tren-trung-binh"))
    assert one is not None
    assert other is not None
    assert joint_goal([one]) == PlaceGoal(10)
    assert joint_goal([one, other]) == AllOf((PlaceGoal(10), MeanGoal()))
