from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ictexplore.engine.goal import plan_goal, seek_goal
from ictexplore.engine.pillars import pillar_ranks, pillar_scores
from ictexplore.engine.residual import find_controls, find_obstacle, pillar_sum
from ictexplore.engine.rivals import move_rivals
from ictexplore.engine.targets import check_pillar
from ictexplore.engine.whatif import simulate
from ictexplore.model import (
    SCORE_MAX,
    AllOf,
    AnyOf,
    Assumption,
    EditionTable,
    Goal,
    GoalAnswer,
    IctexploreError,
    Limits,
    MeanGoal,
    PlaceGoal,
    Position,
    RankInterval,
    Reach,
    Scenario,
    ScoreGoal,
    SingleAnswer,
)
from ictexplore.store import Store, read_edition_table
from tests.engine.conftest import edition_table, framework

PLAN = plan_goal({"chinh_quyen_so": 25, "kinh_te_so": 30, "xa_hoi_so": 30})
EDITIONS = ("dti-2022-63", "dti-2023-63", "dti-2024-63", "dti-2024-34", "ict_index-2020-63")
ANY_EDITION = (
    PlaceGoal(1),
    PlaceGoal(3),
    PlaceGoal(10),
    ScoreGoal(8000),
    AnyOf((PlaceGoal(5), ScoreGoal(7500))),
)
WITH_PILLARS = (
    MeanGoal(),
    PLAN,
    PlaceGoal(10, "kinh_te_so"),
    MeanGoal("chinh_quyen_so"),
    AllOf((PlaceGoal(8), MeanGoal("xa_hoi_so"), ScoreGoal(9000, "kinh_te_so"))),
)

MADE = framework({"a": 1, "b": 3}, {"pa": ["a"]})
TABLE = edition_table(
    MADE,
    {
        "top": {"composite": 9000, "rank": 1, "a": 9000, "b": 9000},
        "me": {"composite": 5000, "rank": 2, "a": 8000, "b": 4000},
        "low": {"composite": 3000, "rank": 3, "a": 3000, "b": 3000},
    },
)


def is_met(table: EditionTable, unit: str, position: Position, goal: Goal) -> bool:
    """Whether a position reaches a goal, told from the ranks and means the other modules give."""
    if isinstance(goal, AnyOf):
        return any(is_met(table, unit, position, part) for part in goal.goals)
    if isinstance(goal, AllOf):
        return all(is_met(table, unit, position, part) for part in goal.goals)
    if goal.aggregate == "composite":
        score = position.composite
        rivals = [s.composite.value for s in table.standings if s.composite and s.unit.code != unit]
        place = position.rank.worst
    else:
        pillar = next(p for p in table.framework.pillars if p.code == goal.aggregate)
        score = position.pillars[goal.aggregate] or 0
        place = 1 + sum(
            rival.rounded > score
            for code, rival in pillar_scores(table, pillar).items()
            if code != unit
        )
        sums = [
            pillar_sum(table.framework, pillar, s) or 0
            for s in table.standings
            if s.unit.code != unit
        ]
        rivals = [Fraction(points, pillar.total) for points in sums]
    if isinstance(goal, ScoreGoal):
        return score >= goal.score
    if isinstance(goal, PlaceGoal):
        return place <= goal.place
    return score * (len(rivals) + 1) > sum(rivals) + score


def run(table: EditionTable, unit: str, changes: dict[str, int]) -> Position:
    return simulate(table, Scenario(table.edition.code, unit, changes)).result


def check_answer(table: EditionTable, unit: str, goal: Goal, answer: GoalAnswer) -> None:
    """The mix and each single value reach the goal, and not with 0.0001 less of any."""
    ways = [{s.control: s.needed} for s in answer.singles if s.needed is not None]
    if answer.is_feasible:
        ways.append(dict(answer.changes))
    baselines = {c.code: c.baseline for c in answer.controls}
    for way in ways:
        assert is_met(table, unit, run(table, unit, way), goal)
        for code, value in way.items():
            if value > baselines[code]:
                less = run(table, unit, way | {code: value - 1})
                assert not is_met(table, unit, less, goal)


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_answer_fed_back_reaches_the_goal_and_less_does_not(store: Store, edition: str):
    table = read_edition_table(store, edition)
    goals = [*ANY_EDITION, *(WITH_PILLARS if table.framework.pillars else ())]
    for i, standing in enumerate(table.standings):
        unit = standing.unit.code
        if find_obstacle(table, unit) is not None:
            continue
        # Every unit, and every goal: not every pair, which would take minutes.
        for goal in goals[i % 3 :: 3]:
            answer = seek_goal(table, unit, goal)
            check_answer(table, unit, goal, answer)
            caps = {c.code: SCORE_MAX for c in answer.controls}
            assert answer.is_feasible == is_met(table, unit, run(table, unit, caps), goal)
            assert answer.is_reached == is_met(table, unit, run(table, unit, {}), goal)


@settings(max_examples=60)
@given(st.data())
def test_any_goal_under_any_limits(dti34: EditionTable, data):
    unit = data.draw(st.sampled_from([s.unit.code for s in dti34.standings]))
    controls = find_controls(dti34, unit)
    caps = {
        c.code: data.draw(st.integers(c.baseline, SCORE_MAX))
        for c in controls
        if data.draw(st.booleans())
    }
    efforts = {c.code: data.draw(st.sampled_from([0.5, 1, 2, 7.5])) for c in controls}
    aggregates = ("composite", "chinh_quyen_so", "kinh_te_so", "xa_hoi_so")
    single = st.one_of(
        st.builds(PlaceGoal, st.integers(1, 34), st.sampled_from(aggregates)),
        st.builds(ScoreGoal, st.integers(0, SCORE_MAX), st.sampled_from(aggregates)),
        st.just(MeanGoal()),
    )
    goal = data.draw(
        st.one_of(
            single,
            st.builds(AnyOf, st.tuples(single, single)),
            st.builds(AllOf, st.tuples(single, st.builds(AnyOf, st.tuples(single, single)))),
        )
    )
    try:
        answer = seek_goal(dti34, unit, goal, Limits(caps, efforts))
    except IctexploreError as error:
        if error.key != "error.goal_contradiction":
            raise
        return
    check_answer(dti34, unit, goal, answer)
    full = {c.code: caps.get(c.code, SCORE_MAX) for c in controls}
    assert answer.is_feasible == is_met(dti34, unit, run(dti34, unit, full), goal)
    assert all(value <= full[code] for code, value in answer.changes.items())


@settings(max_examples=20)
@given(st.data())
def test_one_dimension_against_brute_force(dti34: EditionTable, data):
    unit = data.draw(st.sampled_from([s.unit.code for s in dti34.standings]))
    goal = data.draw(st.sampled_from([PlaceGoal(5), MeanGoal(), PlaceGoal(9, "xa_hoi_so")]))
    single = data.draw(st.sampled_from(seek_goal(dti34, unit, goal).singles))
    baseline = next(c.baseline for c in find_controls(dti34, unit) if c.code == single.control)
    # Every 40th value above today's, and those around the answer.
    near = range((single.needed or SCORE_MAX) - 2, (single.needed or SCORE_MAX) + 3)
    values = {*range(baseline, SCORE_MAX + 1, 40), *near, SCORE_MAX}
    reaching = [
        value
        for value in sorted(values)
        if baseline <= value <= SCORE_MAX
        and is_met(dti34, unit, run(dti34, unit, {single.control: value}), goal)
    ]
    assert single.needed == (reaching[0] if reaching else None)


def test_ninh_binh_among_the_first_ten(dti34: EditionTable):
    answer = seek_goal(dti34, "37", PlaceGoal(10))
    assert answer.needed_composite == 7480  # Lạng Sơn's, whose place is then shared
    # 0.7223 × 940 + 150 × (x − 0.5380) ≥ 0.74795 × 940, so x ≥ 0.5380 + 24.111 / 150 = 0.69874
    assert SingleAnswer("hd_kinh_te_so", 6988) in answer.singles
    assert answer.changes == {"hd_kinh_te_so": 6988}
    assert answer.points == 150 * (6988 - 5380)
    assert answer.reached == (Reach("composite", 7480, RankInterval(10, 10)),)


def test_what_is_there_already_takes_nothing():
    answer = seek_goal(TABLE, "me", PlaceGoal(2))
    assert (answer.is_reached, answer.is_feasible) == (True, True)
    assert (answer.changes, answer.points) == ({}, 0)
    assert answer.singles == (SingleAnswer("a", 8000), SingleAnswer("b", 4000))
    assert answer.reached == (Reach("composite", 5000, RankInterval(2, 2)),)


def test_what_can_not_be_is_said_with_the_nearest():
    answer = seek_goal(TABLE, "me", PlaceGoal(1), Limits(caps={"b": 8000}))
    assert not answer.is_feasible
    assert answer.needed_composite == 9000
    assert answer.changes == {}
    assert {single.needed for single in answer.singles} == {None}
    nearest = 5000 + (1 * (10_000 - 8000) + 3 * (8000 - 4000)) // 4
    assert answer.reached == (Reach("composite", nearest, RankInterval(2, 2)),)


def test_a_cap_is_kept_and_the_rest_comes_from_elsewhere():
    # Needed: 4 × 1000 less half a unit's 2 = 39980 units of points; a gives at most 2000.
    answer = seek_goal(TABLE, "me", ScoreGoal(6000), Limits(caps={"b": 5000}))
    assert answer.changes == {"a": 8000 + 998, "b": 5000}
    assert 998 + 3 * 1000 == 4 * 1000 - 2


def test_effort_turns_the_mix_around():
    easy = seek_goal(TABLE, "me", ScoreGoal(5100))
    assert list(easy.changes) == ["b"]
    hard = seek_goal(TABLE, "me", ScoreGoal(5100), Limits(efforts={"b": 2}))
    assert list(hard.changes) == ["a"]


def test_of_two_ways_the_cheaper_is_taken():
    goal = AnyOf((ScoreGoal(9000, "pa"), ScoreGoal(6000)))
    answer = seek_goal(TABLE, "me", goal)
    # The pillar takes 1 × 1000 points of a, less half a unit; the composite four times as many.
    assert answer.changes == {"a": 9000}
    assert answer.needed_composite is None


def test_a_goal_beyond_the_scale_has_no_composite_to_need():
    alone = edition_table(MADE, {"me": {"composite": 5000, "a": 8000, "b": 4000}})
    answer = seek_goal(alone, "me", MeanGoal())
    assert (answer.is_feasible, answer.needed_composite) == (False, None)


def test_a_moved_field_asks_for_more(dti34: EditionTable):
    assumption = Assumption("gain", gain=200)
    moved = move_rivals(dti34, "37", assumption)
    answer = seek_goal(moved, "37", PlaceGoal(10))
    assert answer.needed_composite == 7480 + 200
    scenario = Scenario("dti-2024-34", "37", answer.changes, assumption)
    assert simulate(dti34, scenario).result.rank == RankInterval(10, 10)


def test_todays_place_is_that_of_the_moved_field(dti34: EditionTable):
    moved = move_rivals(dti34, "37", Assumption("gain", gain=200))
    answer = seek_goal(moved, "37", PlaceGoal(12))  # published 12th, and then 19th
    assert not answer.is_reached


@pytest.mark.parametrize("unit", ["72", "35", "31", "10"])
def test_the_plan_is_what_its_page_calls_met(store: Store, unit: str):
    table = read_edition_table(store, "dti-2024-63")
    answer = seek_goal(table, unit, PLAN)
    result = run(table, unit, dict(answer.changes))
    limits = {"chinh_quyen_so": 25, "kinh_te_so": 30, "xa_hoi_so": 30}
    before = [check_pillar(table, p, unit, limits[p.code]) for p in table.framework.pillars]
    assert answer.is_reached == all(check and check.is_met for check in before)
    for pillar in table.framework.pillars:
        rivals = {c: v.rounded for c, v in pillar_scores(table, pillar).items() if c != unit}
        score = result.pillars[pillar.code] or 0
        place = 1 + sum(v > score for v in rivals.values())
        mean = (sum(rivals.values()) + score) / 63
        assert place <= limits[pillar.code] or score > mean
    assert len(pillar_ranks(table, table.framework.pillars[0])) == 63


def test_a_unit_that_can_not_be_simulated(ict2020: EditionTable):
    unit = next(s.unit.code for s in ict2020.standings if s.composite is None)
    with pytest.raises(IctexploreError, match="composite_unknown"):
        seek_goal(ict2020, unit, PlaceGoal(1))


def test_limits_are_checked():
    with pytest.raises(IctexploreError, match="goal_cap"):
        seek_goal(TABLE, "me", PlaceGoal(1), Limits(caps={"a": 1}))
