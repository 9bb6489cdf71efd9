from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.whatif import simulate
from ictexplore.model import RESIDUAL, EditionTable, IctexploreError, RankInterval, Scenario
from tests.engine.conftest import edition_table, framework

POINTS = {"a": 100, "b": 100, "c": 200}
MADE = framework(POINTS, {"p": ["a", "b"], "q": ["b", "c"]})
SCORE = st.integers(0, 10000)


def full_row(a: int, b: int, c: int) -> dict[str, int | None]:
    composite = round(Fraction(100 * a + 100 * b + 200 * c, 400))
    return {"a": a, "b": b, "c": c, "composite": composite}


def table_of(*rows: tuple[int, int, int]) -> EditionTable:
    return edition_table(MADE, {str(i): full_row(*row) for i, row in enumerate(rows)})


def run(table: EditionTable, **changes: int):
    return simulate(table, Scenario("made-1", "0", changes))


def test_published_figures_plus_the_change():
    outcome = run(table_of((4000, 4000, 4000), (6000, 6000, 6000), (5000, 5000, 5000)), c=8000)
    assert outcome.baseline.composite == 4000
    assert outcome.result.composite == 4000 + 200 * (8000 - 4000) // 400
    assert outcome.baseline.rank == RankInterval(3, 3)
    assert outcome.result.rank == RankInterval(1, 1)  # level with the first: shares its place
    assert outcome.passes == ("1", "2")
    assert outcome.gains == {"c": 200 * (8000 - 4000)}
    assert outcome.baseline.pillars == {"p": 4000, "q": 4000}
    assert outcome.result.pillars == {"p": 4000, "q": (100 * 4000 + 200 * 8000 + 150) // 300}


def test_falling_lets_others_by():
    outcome = run(table_of((5000, 5000, 5000), (4999, 4999, 4999), (9000, 9000, 9000)), a=0)
    assert outcome.result.composite == 5000 - 100 * 5000 // 400
    assert (outcome.baseline.rank.best, outcome.result.rank.best) == (2, 3)
    assert (outcome.passes, outcome.passed_by) == ((), ("1",))


def test_the_residual_block_moves_its_joint_points():
    table = edition_table(MADE, {"0": {"composite": 5000, "c": 6000}, "1": {"composite": 5100}})
    outcome = run(table, **{RESIDUAL: 4500})
    assert outcome.gains == {RESIDUAL: 200 * (4500 - 4000)}
    assert outcome.result.composite == 5000 + 200 * 500 // 400
    assert outcome.result.pillars == {"p": 4500, "q": None}


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"z": 1}, "unknown_dimension"),
        ({"a": 10001}, "score_range"),
        ({"a": -1}, "score_range"),
        ({RESIDUAL: 5000}, "unknown_dimension"),  # all is printed: there is no block
    ],
)
def test_what_can_not_be_asked(changes: dict[str, int], key: str):
    with pytest.raises(IctexploreError, match=key):
        run(table_of((1, 2, 3)), **changes)


def test_a_unit_that_is_not_there():
    with pytest.raises(IctexploreError, match="unknown_unit_code"):
        simulate(table_of((1, 2, 3)), Scenario("made-1", "99", {}))


@given(st.lists(st.tuples(SCORE, SCORE, SCORE), min_size=1, max_size=12))
def test_no_change_is_the_published_table(rows):
    outcome = run(table_of(*rows))
    assert outcome.result == outcome.baseline
    assert (outcome.passes, outcome.passed_by, outcome.gains) == ((), (), {})


@given(st.lists(st.tuples(SCORE, SCORE, SCORE), min_size=2, max_size=12), SCORE, SCORE)
def test_raising_a_score_never_worsens_the_rank(rows, one, other):
    low, high = sorted((one, other))
    table = table_of(*rows)
    before, after = run(table, b=low).result, run(table, b=high).result
    assert after.composite >= before.composite
    assert after.rank.best <= before.rank.best


@given(st.lists(st.tuples(SCORE, SCORE, SCORE), min_size=2, max_size=12), SCORE)
def test_the_rank_moves_by_those_passed(rows, value):
    outcome = run(table_of(*rows), c=value)
    climbed = outcome.baseline.rank.best - outcome.result.rank.best
    assert climbed == len(outcome.passes) - len(outcome.passed_by)


@given(st.tuples(SCORE, SCORE, SCORE), SCORE, SCORE)
def test_the_composite_is_the_fraction_rounded(row, a, c):
    outcome = run(table_of(row), a=a, c=c)
    published = full_row(*row)["composite"] or 0
    exact = published + Fraction(100 * (a - row[0]) + 200 * (c - row[2]), 400)
    assert abs(outcome.result.composite - max(0, min(exact, 10000))) <= Fraction(1, 2)


@given(st.lists(st.tuples(SCORE, SCORE, SCORE), min_size=2, max_size=6), SCORE)
def test_points_times_ten_change_nothing(rows, value):
    tenfold = framework({d: 10 * p for d, p in POINTS.items()}, {"p": ["a", "b"], "q": ["b", "c"]})
    figures = {str(i): full_row(*row) for i, row in enumerate(rows)}
    once = run(edition_table(MADE, figures), b=value)
    more = run(edition_table(tenfold, figures), b=value)
    assert (once.result, once.passes) == (more.result, more.passes)
