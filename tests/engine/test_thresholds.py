from fractions import Fraction

import pytest

from ictexplore.engine.targets import check_pillar
from ictexplore.engine.thresholds import find_branches, find_place
from ictexplore.model import (
    AllOf,
    AnyOf,
    EditionTable,
    Goal,
    IctexploreError,
    MeanGoal,
    PlaceGoal,
    RankInterval,
    ScoreGoal,
)
from ictexplore.store import Store, read_edition_table
from tests.engine.conftest import edition_table, framework

MADE = framework({"a": 1, "b": 1}, {"pa": ["a"], "pb": ["b"]})
ROWS = {
    "n": {"composite": 8000, "rank": 1, "a": 9000, "b": 7000},
    "e": {"composite": 7000, "rank": 2, "a": 7000, "b": 7000},
    "w": {"composite": 7000, "rank": 2, "a": 6000, "b": 8000},
    "me": {"composite": 6001, "rank": 4, "a": 6000, "b": 6002},
}
TABLE = edition_table(MADE, ROWS)


@pytest.mark.parametrize(
    ("goal", "branches"),
    [
        (PlaceGoal(1), ({"composite": 8000},)),
        (PlaceGoal(2), ({"composite": 7000},)),  # shares the place of two
        (PlaceGoal(3), ({"composite": 7000},)),  # there is no third place
        (PlaceGoal(4), ({"composite": 0},)),  # nobody is left to fall behind
        (PlaceGoal(2, "pb"), ({"pb": 7000},)),
        (PlaceGoal(3, "pa"), ({"pa": 6000},)),
        (ScoreGoal(7777), ({"composite": 7777},)),
        (ScoreGoal(10_000, "pa"), ({"pa": 10_000},)),
        (MeanGoal(), ({"composite": (8000 + 7000 + 7000) // 3 + 1},)),
        (MeanGoal("pa"), ({"pa": (9000 + 7000 + 6000) // 3 + 1},)),
        # Of two ways by the same aggregate only the easier is left.
        (AnyOf((PlaceGoal(2), MeanGoal())), ({"composite": 7000},)),
        (AnyOf((PlaceGoal(2, "pb"), ScoreGoal(1))), ({"composite": 1}, {"pb": 7000})),
        (AllOf((PlaceGoal(2), MeanGoal())), ({"composite": 7334},)),
        (
            AllOf((AnyOf((PlaceGoal(1, "pa"), MeanGoal("pa"))), AnyOf((PlaceGoal(1, "pb"),)))),
            ({"pa": 7334, "pb": 8000},),
        ),
    ],
)
def test_goals_as_lowest_scores(goal: Goal, branches: tuple[dict[str, int], ...]):
    found = find_branches(TABLE, "me", goal)
    assert sorted(map(sorted, (b.items() for b in found))) == sorted(
        map(sorted, (b.items() for b in branches))
    )


def test_above_the_mean_means_above_a_mean_that_moved_along():
    rivals = [8000, 7000, 7000]
    needed = find_branches(TABLE, "me", MeanGoal())[0]["composite"]
    assert needed > Fraction(sum(rivals) + needed, 4)
    assert needed - 1 <= Fraction(sum(rivals) + needed - 1, 4)


def test_the_first_of_one_stands_at_its_own_mean():
    alone = edition_table(MADE, {"me": ROWS["me"]})
    assert find_branches(alone, "me", MeanGoal())[0]["composite"] == 10_001


def test_a_place_is_needed_for_sure_where_rivals_are_known_by_rank_alone():
    table = edition_table(
        MADE,
        {
            "x": {"composite": 8000, "rank": 1},
            "y": {"rank": 2},
            "z": {"composite": 6000, "rank": 3},
            "me": {"composite": 5000, "rank": 4},
        },
    )
    assert find_branches(table, "me", PlaceGoal(2)) == ({"composite": 8000},)
    assert find_branches(table, "me", PlaceGoal(3)) == ({"composite": 6000},)
    assert find_branches(table, "me", PlaceGoal(4)) == ({"composite": 0},)
    assert find_place(table, "me", "composite", 7000) == RankInterval(2, 3)


def test_a_place_nobody_can_be_sure_of_is_off_the_scale():
    table = edition_table(MADE, {"x": {"composite": None}, "me": {"composite": 5000, "rank": 1}})
    assert find_branches(table, "me", PlaceGoal(1)) == ({"composite": 5000},)  # as published
    hidden = edition_table(MADE, {"x": {"composite": None}, "me": {"composite": 5000}})
    assert find_branches(hidden, "me", PlaceGoal(1)) == ({"composite": 10_000},)


@pytest.mark.parametrize(
    ("aggregate", "score", "place"),
    [("composite", 7500, 2), ("composite", 6001, 4), ("pa", 6500, 3), ("pb", 9000, 1)],
)
def test_the_place_of_a_score(aggregate: str, score: int, place: int):
    assert find_place(TABLE, "me", aggregate, score) == RankInterval(place, place)


@pytest.mark.parametrize(
    ("goal", "key"),
    [
        (PlaceGoal(0), "goal_place"),
        (PlaceGoal(5), "goal_place"),
        (PlaceGoal(0, "pa"), "goal_place"),
        (ScoreGoal(10_001), "score_range"),
        (ScoreGoal(-1, "pa"), "score_range"),
        (PlaceGoal(1, "zz"), "goal_unknown_pillar"),
        (ScoreGoal(1, "zz"), "goal_unknown_pillar"),
        (MeanGoal("zz"), "goal_unknown_pillar"),
        (AllOf(()), "goal_missing"),
        (AnyOf(()), "goal_missing"),
        (AllOf((PlaceGoal(1), PlaceGoal(2))), "goal_contradiction"),
        (AllOf((ScoreGoal(1, "pa"), ScoreGoal(2, "pa"))), "goal_contradiction"),
    ],
)
def test_goals_that_can_not_be_meant(goal: Goal, key: str):
    with pytest.raises(IctexploreError, match=key):
        find_branches(TABLE, "me", goal)


def test_goals_of_one_aggregate_that_agree_are_no_contradiction():
    goal = AllOf((PlaceGoal(2), PlaceGoal(2), PlaceGoal(1, "pa"), ScoreGoal(1)))
    assert find_branches(TABLE, "me", goal) == ({"composite": 7000, "pa": 9000},)


def test_what_is_not_known_of_every_unit_is_said():
    table = edition_table(MADE, {"x": {"rank": 1}, "me": ROWS["me"]})
    for goal, key in (
        (MeanGoal(), "goal_mean_unknown"),
        (MeanGoal("pa"), "goal_pillar_unknown"),
        (PlaceGoal(1, "pa"), "goal_pillar_unknown"),
    ):
        with pytest.raises(IctexploreError, match=key):
            find_branches(table, "me", goal)
    assert find_place(table, "me", "pa", 5000) is None


def test_an_edition_without_pillars_says_so(ict2020: EditionTable):
    with pytest.raises(IctexploreError, match="goal_no_pillars"):
        find_branches(ict2020, "36", PlaceGoal(1, "pa"))


@pytest.mark.parametrize("edition", ["dti-2022-63", "dti-2023-63", "dti-2024-63", "dti-2024-34"])
def test_the_rule_agrees_with_what_the_page_of_plans_says(store: Store, edition: str):
    table = read_edition_table(store, edition)
    for pillar in table.framework.pillars:
        for unit in (s.unit.code for s in table.standings):
            check = check_pillar(table, pillar, unit, 25)
            ranked, above = (
                find_branches(table, unit, goal)[0][pillar.code]
                for goal in (PlaceGoal(25, pillar.code), MeanGoal(pillar.code))
            )
            assert check is not None
            assert (check.score >= ranked, check.score >= above) == (
                check.is_ranked,
                check.is_above_mean,
            )
