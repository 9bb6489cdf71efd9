import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.rank import rank_scores

TABLE = [
    ([8241, 7951, 7857], [1, 2, 3]),
    ([7000, 8000, 7000, 6000], [2, 1, 2, 4]),  # shared place, next one left out
    ([5000, 5000, 5000], [1, 1, 1]),
    ([0, 10000], [2, 1]),
    ([1], [1]),
    ([], []),
]


@pytest.mark.parametrize(("scores", "ranks"), TABLE)
def test_ranks(scores: list[int], ranks: list[int]):
    assert rank_scores(np.array(scores, dtype=np.int64)).tolist() == ranks


@given(st.lists(st.integers(0, 10000), min_size=1, max_size=63))
def test_a_place_is_one_more_than_those_above(scores: list[int]):
    ranks = rank_scores(np.array(scores))
    assert ranks.tolist() == [1 + sum(other > s for other in scores) for s in scores]


@pytest.mark.parametrize("highest", [3, 10_000, 10_000_000])
def test_many_units_are_ranked_as_few(highest: int):
    scores = np.random.default_rng(1).integers(0, highest, 2_000)
    above = (scores[None, :] > scores[:, None]).sum(axis=1)
    assert (rank_scores(scores) == 1 + above).all()


@given(st.lists(st.integers(0, 30), min_size=1, max_size=20), st.randoms())
def test_permuting_units_changes_nothing(scores: list[int], random):
    order = list(range(len(scores)))
    random.shuffle(order)
    ranks = rank_scores(np.array(scores))
    shuffled = rank_scores(np.array([scores[i] for i in order]))
    assert [ranks[i] for i in order] == shuffled.tolist()
