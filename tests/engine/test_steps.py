"""Where places change: the steps against the simulator, composite by composite."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.bounds import place, score_field
from ictexplore.engine.position import find_index
from ictexplore.engine.steps import find_crossings, find_steps, place_at
from ictexplore.engine.whatif import simulate
from ictexplore.model import SCORE_MAX, EditionTable, RankInterval, Scenario, Standing
from tests.figures import code_of

Tables = dict[str, EditionTable]


@pytest.fixture(scope="session")
def tables(dti34: EditionTable, dti63: EditionTable, ict2020: EditionTable) -> Tables:
    return {"dti34": dti34, "dti63": dti63, "ict2020": ict2020}


def movable(table: EditionTable) -> list[Standing]:
    return [s for s in table.standings if s.composite]


def test_a_tie_shares_the_better_place_and_leaves_the_next_out(small: EditionTable):
    # Scores 8000, 7000, 7000, 6000, 5000: west, one of the two at 7000, moves.
    steps = find_steps(small, "west")
    assert steps.best == steps.worst == (5000, 6000, 7000, 8000)
    assert place_at(steps, 8000) == RankInterval(1, 1)
    assert place_at(steps, 7999) == RankInterval(2, 2)
    assert place_at(steps, 7000) == RankInterval(2, 2)
    assert place_at(steps, 6999) == RankInterval(3, 3)
    assert place_at(steps, 0) == RankInterval(5, 5)


def test_the_unchanged_composite_keeps_the_published_place(ict2020: EditionTable):
    for standing in movable(ict2020):
        steps = find_steps(ict2020, standing.unit.code)
        assert standing.composite is not None
        held = place_at(steps, standing.composite.value)
        if standing.rank:
            assert held == RankInterval(standing.rank, standing.rank)


@given(data=st.data())
def test_steps_give_the_place_of_the_bounds(tables: Tables, data: st.DataObject):
    table = tables[data.draw(st.sampled_from(sorted(tables)))]
    code = data.draw(st.sampled_from([s.unit.code for s in movable(table)]))
    steps = find_steps(table, code)
    x = data.draw(st.integers(0, SCORE_MAX) | st.sampled_from((*steps.best, *steps.worst)))
    if x in (steps.published, SCORE_MAX + 1):
        return
    field, unit = score_field(table.standings), find_index(table, code)
    shift = x - steps.published
    low, high = int(field.low[unit]) + shift, int(field.high[unit]) + shift
    expected = place(field, unit, max(low, 0), min(high, SCORE_MAX))
    assert place_at(steps, x) == expected


@given(data=st.data())
def test_steps_give_the_place_of_a_simulation(tables: Tables, data: st.DataObject):
    table = tables[data.draw(st.sampled_from(sorted(tables)))]
    standing = data.draw(st.sampled_from(movable(table)))
    codes = sorted(standing.dimensions) or ["residual"]
    changes = {data.draw(st.sampled_from(codes)): data.draw(st.integers(0, SCORE_MAX))}
    outcome = simulate(table, Scenario(table.edition.code, standing.unit.code, changes))
    steps = find_steps(table, standing.unit.code)
    assert place_at(steps, outcome.result.composite) == outcome.result.rank


@given(data=st.data())
def test_crossings_tell_who_is_passed(tables: Tables, data: st.DataObject):
    table = tables[data.draw(st.sampled_from(sorted(tables)))]
    standing = data.draw(st.sampled_from(movable(table)))
    codes = sorted(standing.dimensions) or ["residual"]
    changes = {data.draw(st.sampled_from(codes)): data.draw(st.integers(0, SCORE_MAX))}
    outcome = simulate(table, Scenario(table.edition.code, standing.unit.code, changes))
    x = outcome.result.composite
    moved = x != outcome.baseline.composite
    crossings = find_crossings(table, standing.unit.code)
    passed = {c for c, k in crossings.items() if moved and k.is_ahead and x >= k.passed}
    passed_by = {c for c, k in crossings.items() if moved and k.is_not_ahead and x < k.met}
    assert (passed, passed_by) == ({*outcome.passes}, {*outcome.passed_by})


def test_thresholds_are_the_scores_to_reach(dti34: EditionTable):
    # Ninh Bình reaches place 8 where Bắc Ninh stands: no closer, no further.
    steps = find_steps(dti34, code_of(dti34, "Ninh Bình"))
    rival = dti34.standing(code_of(dti34, "Bắc Ninh"))
    assert rival.composite is not None
    assert rival.composite.value in steps.best
