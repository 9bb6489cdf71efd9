import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ictexplore.engine.own_index.goal import OwnPlace, OwnScore, seek_goal
from ictexplore.engine.own_index.rooms import OwnLimits
from ictexplore.engine.own_index.whatif import simulate_unit
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import OwnFramework, OwnSettings
from tests.engine.own_index.made import (
    MONOTONE,
    NAN,
    POSTS,
    SETTINGS,
    TREE,
    made,
    made_or_reject,
    tables,
)

FIXED = OwnSettings(normalisation="goalposts", goalposts=POSTS, scale=(0, 1))
# On posts 1..6: p1 weighs 3/4 × 2/3 = 1/2, p2 1/4 (less is better), q1 1/4.
ROWS = [[2, 5, 2], [4, 3, 4], [6, 1, 6], [3, 4, 3]]


def test_the_value_that_reaches_alone():
    # U1 stands at (1/2 × 1 + 1/4 × 1 + 1/4 × 1) / 5 = 0.2 and U4 at 0.4: 0.2 more is needed.
    answer = seek_goal(made(ROWS, FIXED), 0, OwnPlace(3))
    assert answer.singles["p1"] == pytest.approx(2 + 5 * 0.2 / (1 / 2))
    assert answer.singles["p2"] == pytest.approx(5 - 5 * 0.2 / (1 / 4))
    assert answer.singles["q1"] == pytest.approx(2 + 5 * 0.2 / (1 / 4))
    assert (answer.is_reached, answer.is_feasible, answer.rank) == (False, True, 3)


def test_the_cheapest_mix_uses_up_what_weighs_most_for_its_effort():
    # To pass U2 at 0.6: p1 alone brings 1/2 × 4/5 = 0.4, just enough.
    answer = seek_goal(made(ROWS, FIXED), 0, OwnPlace(2))
    assert answer.rule == "cheapest"
    assert answer.changes == pytest.approx({"p1": 6})
    # Three times the effort puts p1 last: q1 and p2 bring 1/4 × 4/5 = 0.2 each.
    dear = seek_goal(made(ROWS, FIXED), 0, OwnPlace(2), OwnLimits(efforts={"p1": 3}))
    assert dear.changes == pytest.approx({"p2": 1, "q1": 6})
    # A cap on q1 leaves the rest to p1: 0.4 - 0.2 - 1/4 × 2/5 = 0.1.
    limits = OwnLimits(caps={"q1": 4}, efforts={"p1": 3})
    capped = seek_goal(made(ROWS, FIXED), 0, OwnPlace(2), limits)
    assert capped.changes == pytest.approx({"p2": 1, "q1": 4, "p1": 2 + 5 * 0.1 / (1 / 2)})


def test_elsewhere_all_go_the_same_share_of_their_room():
    answer = seek_goal(made(ROWS, OwnSettings(normalisation="prank")), 0, OwnPlace(2))
    assert answer.rule == "equal"
    shares = [
        (answer.changes[code] - now) / (best - now)
        for code, now, best in (("p1", 2, 6), ("p2", 5, 1), ("q1", 2, 6))
    ]
    assert shares == pytest.approx([shares[0]] * 3)
    assert answer.rank == 2


@given(tables, st.sampled_from(SETTINGS), st.data())
def test_an_answer_holds_when_it_is_simulated(rows, settings, data):
    index = made_or_reject(rows, settings)
    ranked = np.flatnonzero(index.places > 0).tolist()
    assume(ranked)
    unit, place = data.draw(st.sampled_from(ranked)), data.draw(st.integers(1, len(ranked)))
    answer = seek_goal(index, unit, OwnPlace(place))
    assert answer.is_reached == (index.places[unit] <= place)
    for code, value in answer.singles.items():
        if value is not None:
            assert simulate_unit(index, unit, {code: value}).rank_after <= place
    outcome = simulate_unit(index, unit, answer.changes)
    if answer.is_feasible:
        assert outcome.rank_after <= place
        assert outcome.rank_after == answer.rank
        assert bool(answer.changes) != answer.is_reached


@given(tables, st.sampled_from(MONOTONE), st.data())
def test_no_value_nearer_to_today_s_reaches(rows, settings, data):
    index = made_or_reject(rows, settings)
    ranked = np.flatnonzero(index.places > 1).tolist()
    assume(ranked)
    unit = data.draw(st.sampled_from(ranked))
    place = data.draw(st.integers(1, int(index.places[unit]) - 1))
    share = data.draw(st.floats(0, 0.999))
    for code, value in seek_goal(index, unit, OwnPlace(place)).singles.items():
        today = float(index.raw[index.row(code)][unit])
        best = float(np.nanmax(index.raw[index.row(code)] * TREE.node(code).direction))
        end = best * TREE.node(code).direction if value is None else value
        nearer = today + share * (end - today)
        assume(abs(end - nearer) > 1e-6)
        assert simulate_unit(index, unit, {code: nearer}).rank_after > place


def test_what_weighs_nothing_or_pulls_down_is_in_no_mix():
    nodes = tuple(replace(n, weight=0.0) if n.code == "p2" else n for n in TREE.nodes)
    for settings in (FIXED, OwnSettings(normalisation="prank")):
        answer = seek_goal(made(ROWS, settings, OwnFramework(nodes)), 0, OwnPlace(1))
        assert set(answer.changes) == {"p1", "q1"}
        assert answer.singles["p2"] is None


def test_a_place_that_no_caps_reach_is_told_with_the_best_there_is():
    index = made(ROWS, FIXED)
    answer = seek_goal(index, 0, OwnPlace(1), OwnLimits(caps={"p1": 3, "p2": 4, "q1": 3}))
    assert (answer.is_feasible, answer.changes) == (False, {})
    assert set(answer.singles.values()) == {None}
    assert answer.rank == 3


def test_a_place_that_is_held_already_takes_nothing():
    answer = seek_goal(made(ROWS, FIXED), 2, OwnPlace(1))
    assert (answer.is_reached, answer.is_feasible, answer.changes, answer.rank) == (
        True,
        True,
        {},
        1,
    )


def test_better_goals_take_more():
    index = made(ROWS, FIXED)
    alone = [seek_goal(index, 0, OwnPlace(place)).singles["p1"] for place in (4, 3, 2)]
    assert all(a < b for a, b in pairwise(alone))


@pytest.mark.parametrize(("unit", "place", "key"), [(0, 0, "place_range"), (0, 4, "place_range")])
def test_places_that_don_t_exist(unit, place, key):
    with pytest.raises(IctexploreError, match=key):
        seek_goal(made([*ROWS[:3], [NAN] * 3], FIXED), unit, OwnPlace(place))


def test_a_unit_without_a_score_can_have_no_goal():
    index = made([*ROWS, [NAN] * 3], FIXED)
    assert math.isnan(index.composite[4])
    with pytest.raises(IctexploreError, match="unit_unscored"):
        seek_goal(index, 4, OwnPlace(1))


def test_a_score_takes_what_it_is_short_of():
    # U1 stands at 0.2: p1 brings 1/2 × 2/5 = 0.2 more with two more.
    answer = seek_goal(made(ROWS, FIXED), 0, OwnScore(0.4))
    assert answer.changes == pytest.approx({"p1": 4})
    assert answer.score == pytest.approx(0.4)
    assert answer.singles == pytest.approx({"p1": 4, "p2": 1, "q1": 6})
    held = seek_goal(made(ROWS, FIXED), 0, OwnScore(0.2))
    assert (held.is_reached, held.changes) == (True, {})
    beyond = seek_goal(made(ROWS, FIXED), 0, OwnScore(1.1))
    assert (beyond.is_feasible, beyond.score) == (False, pytest.approx(1.0))


@given(tables, st.sampled_from(SETTINGS), st.data())
def test_a_score_that_is_reached_is_had_when_it_is_simulated(rows, settings, data):
    index = made_or_reject(rows, settings)
    ranked = np.flatnonzero(index.places > 0).tolist()
    assume(ranked)
    unit = data.draw(st.sampled_from(ranked))
    wanted = float(index.composite[unit]) + data.draw(st.floats(0, 50))
    answer = seek_goal(index, unit, OwnScore(wanted))
    reached = simulate_unit(index, unit, answer.changes).after["I"]
    assert reached == pytest.approx(answer.score) or not answer.is_feasible
    assert not answer.is_feasible or reached >= wanted - 1e-9 * max(abs(wanted), 1)
