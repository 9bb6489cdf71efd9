import pytest

from ictexplore.cli.goal_options import (
    GoalOptions,
    parse_goal,
    parse_limits,
    parse_whole,
    read_plan,
)
from ictexplore.model import (
    AllOf,
    AnyOf,
    Control,
    EditionTable,
    Goal,
    IctexploreError,
    Limits,
    MeanGoal,
    PlaceGoal,
    ScoreGoal,
)
from ictexplore.store import Store

CONTROLS = [Control(code, 100, 5000, 4, (code,)) for code in ("a", "b")]


@pytest.mark.parametrize(
    ("options", "goal"),
    [
        (GoalOptions(ranks=["10"]), PlaceGoal(10)),
        (GoalOptions(ranks=["0"]), PlaceGoal(0)),  # the engine says what places there are
        (GoalOptions(composites=["0,75"]), ScoreGoal(7500)),
        (GoalOptions(above_mean=True), MeanGoal()),
        (GoalOptions(pillars=["p=25"]), PlaceGoal(25, "p")),
        (GoalOptions(pillars=[" p = mean"]), MeanGoal("p")),
        (GoalOptions(pillars=["p=25 | mean"]), AnyOf((PlaceGoal(25, "p"), MeanGoal("p")))),
        (GoalOptions(pillars_above_mean=["p"]), MeanGoal("p")),
        (
            GoalOptions(ranks=["3"], pillars=["p=25"], pillars_above_mean=["q"]),
            AllOf((PlaceGoal(3), PlaceGoal(25, "p"), MeanGoal("q"))),
        ),
    ],
)
def test_goals(store: Store, dti34: EditionTable, options: GoalOptions, goal: Goal) -> None:
    assert parse_goal(store, dti34.framework, options) == goal


def test_the_plan_is_read_from_the_targets(store: Store) -> None:
    assert read_plan(store, "Tay-Ninh-2025") == AllOf(
        tuple(
            AnyOf((PlaceGoal(place, pillar), MeanGoal(pillar)))
            for pillar, place in (("chinh_quyen_so", 25), ("kinh_te_so", 30), ("xa_hoi_so", 30))
        )
    )


@pytest.mark.parametrize(
    ("options", "key"),
    [
        (GoalOptions(ranks=["ten"]), "goal_place_form"),
        (GoalOptions(ranks=["1.5"]), "goal_place_form"),
        (GoalOptions(ranks=["9" * 5000]), "goal_place_form"),
        (GoalOptions(composites=["1.2"]), "score_range"),
        (GoalOptions(pillars=["p"]), "goal_pillar_form"),
        (GoalOptions(pillars=["=3"]), "goal_pillar_form"),
        (GoalOptions(pillars=["p=3|"]), "goal_pillar_form"),
        (GoalOptions(plan="x"), "goal_unknown_plan"),
    ],
)
def test_what_is_no_goal(store: Store, dti34: EditionTable, options: GoalOptions, key: str) -> None:
    with pytest.raises(IctexploreError, match=key):
        parse_goal(store, dti34.framework, options)


def test_limits() -> None:
    options = GoalOptions(caps=["a=0,8"], efforts=["a=2", " b =1,5"])
    assert parse_limits(CONTROLS, options) == Limits({"a": 8000}, {"a": 2.0, "b": 1.5})


@pytest.mark.parametrize(
    ("options", "key"),
    [
        (GoalOptions(efforts=["a"]), "effort_form"),
        (GoalOptions(efforts=["a=x"]), "effort_form"),
        (GoalOptions(efforts=["=2"]), "effort_form"),
        (GoalOptions(efforts=["a=1", "a=2"]), "change_twice"),
        (GoalOptions(caps=["z=1"]), "unknown_dimension"),
    ],
)
def test_what_is_no_limit(options: GoalOptions, key: str) -> None:
    with pytest.raises(IctexploreError, match=key):
        parse_limits(CONTROLS, options)


def test_whole_numbers() -> None:
    assert [parse_whole(text, "k") for text in ("7", " -3 ")] == [7, -3]
    with pytest.raises(IctexploreError, match="no_number"):
        parse_whole("٣", "no_number")
