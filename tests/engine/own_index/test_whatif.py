import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.own_index.whatif import path_above, rescore, simulate_unit, unit_scores
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import OwnSettings
from tests.engine.own_index.made import (
    MONOTONE,
    NAN,
    SETTINGS,
    TREE,
    Rows,
    complete_tables,
    made,
    same,
    tables,
    values,
)

CODES = ("p1", "p2", "q1")


@given(
    tables,
    st.sampled_from(SETTINGS),
    st.dictionaries(st.sampled_from(CODES), values, min_size=1),
    st.data(),
)
def test_it_is_the_index_built_anew(rows: Rows, settings: OwnSettings, moves, data):
    unit = data.draw(st.integers(0, len(rows) - 1))
    changes = {code: None if math.isnan(v) else v for code, v in moves.items()}
    outcome = simulate_unit(made(rows, settings), unit, changes)
    moved = [list(row) for row in rows]
    for code, value in moves.items():
        moved[unit][CODES.index(code)] = value
    anew = made(moved, settings)
    assert outcome.places.tolist() == anew.places.tolist()
    after = [NAN if outcome.after[c] is None else outcome.after[c] for c in anew.scores]
    assert same(after, [float(scores[unit]) for scores in anew.scores.values()])


def test_the_lowest_and_highest_values_move_along():
    # Raising U1 from 1 to 9 makes it the highest: U2 falls from 100 to (5 - 3) / (9 - 3).
    index = made([[1, 1, 1], [5, 1, 1], [3, 1, 1]])
    outcome = simulate_unit(index, 0, {"p1": 9})
    assert (outcome.before["p1"], outcome.after["p1"]) == (0, 100)
    assert same(rescore(index, 0, {"p1": 9})["p1"], [100, 100 * 2 / 6, 0])
    assert (outcome.rank_before, outcome.rank_after) == (3, 1)
    assert (outcome.passes, outcome.passed_by) == ((1, 2), ())


def test_those_it_draws_level_with_are_named_as_those_it_goes_past():
    index = made([[1, 1, 1], [5, 1, 1], [3, 1, 1]])
    outcome = simulate_unit(index, 0, {"p1": 5})
    assert (outcome.rank_before, outcome.rank_after) == (3, 1)
    assert (outcome.passes, outcome.passed_by) == ((1, 2), ())


def test_those_that_go_past_are_named():
    index = made([[5, 1, 1], [3, 1, 1], [1, 1, 1]])
    outcome = simulate_unit(index, 0, {"p1": 0})
    assert (outcome.rank_before, outcome.rank_after) == (1, 3)
    assert (outcome.passes, outcome.passed_by) == ((), (1, 2))


def test_goalposts_and_principal_weights_stay():
    rows = [[1, 9, 1], [2, 7, 2], [3, 8, 4], [5, 2, 3]]
    index = made(rows, OwnSettings(weights="pca"))
    moved = rescore(index, 0, {"p1": 5})
    p1, p2 = index.weights["p1"], index.weights["p2"]
    assert same(moved["P"], (p1 * moved["p1"] + p2 * moved["p2"]) / (p1 + p2))


def test_taking_a_value_away_may_take_the_rank():
    index = made([[1, 2, 3], [2, 1, 4]], OwnSettings(missing="none"))
    outcome = simulate_unit(index, 1, {"q1": None})
    assert (outcome.rank_before, outcome.rank_after) == (1, None)
    assert outcome.after["Q"] is None
    assert (outcome.passes, outcome.passed_by) == ((), ())


def test_without_a_change_nothing_changes():
    index = made([[1, 2, 3], [2, 1, 4], [2, NAN, 4]])
    outcome = simulate_unit(index, 1, {})
    assert outcome.before == outcome.after == unit_scores(index.scores, 1)
    assert outcome.places.tolist() == index.places.tolist()


@given(complete_tables, st.sampled_from(MONOTONE), st.sampled_from(CODES), st.data())
def test_a_better_value_never_worsens_the_place(rows, settings, code, data):
    unit = data.draw(st.integers(0, len(rows) - 1))
    direction = TREE.node(code).direction
    steps = sorted(data.draw(st.lists(st.integers(-3, 12), min_size=2, max_size=4)))
    index = made(rows, settings)
    places = []
    for step in steps:
        try:
            outcome = simulate_unit(index, unit, {code: float(step * direction)})
        except IctexploreError:  # a mean that can't take zero
            return
        places.append(outcome.rank_after)
    known = [place for place in places if place is not None]
    assert known == sorted(known, reverse=True)


def test_only_indicators_can_be_changed():
    index = made([[1, 2, 3], [2, 1, 4]])
    for code in ("P", "x"):
        with pytest.raises(IctexploreError, match="unknown_indicator") as caught:
            simulate_unit(index, 0, {code: 1})
        assert caught.value.values["known"] == CODES


def test_the_way_up():
    index = made([[1, 2, 3], [2, 1, 4]])
    assert path_above(index, "p1") == ["P", "I"]
    assert path_above(index, "I") == []


def test_the_index_that_is_asked_stays_as_it_was():
    index = made([[1, 2, 3], [2, 1, 4]])
    before = {code: scores.copy() for code, scores in index.scores.items()}
    simulate_unit(index, 0, {"p1": 7, "q1": None})
    assert all(np.array_equal(index.scores[code], scores) for code, scores in before.items())
    assert index.raw[index.row("p1")].tolist() == [1, 2]
