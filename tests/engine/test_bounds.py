"""The table of what a place can be is the specification."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.bounds import place, score_field, unranked_places
from ictexplore.engine.rank import rank_scores
from ictexplore.model import SCORE_MAX, Printed, RankInterval
from tests.engine.conftest import edition_table, framework

MADE = framework({"a": 1})


def field_of(*rows: tuple[int | None, int | None]):
    """A field of (score, rank); None is unknown."""
    standings = {str(i): {"composite": s, "rank": r} for i, (s, r) in enumerate(rows)}
    return score_field(edition_table(MADE, standings).standings)


def test_a_known_rank_lies_between_its_neighbours():
    field = field_of((9000, 1), (None, 2), (7000, 3), (None, None))
    assert (field.low[1], field.high[1]) == (7000, 9000)
    assert (field.low[3], field.high[3]) == (0, SCORE_MAX)


def test_a_score_printed_to_three_decimals_is_a_range():
    assert Printed(5410, 3).bounds == (5405, 5415)
    assert Printed(5410, 4).bounds == (5410, 5410)


# unit 0 of rank and score as given moves to `score`
TABLE = [
    # every rival known: a number
    ([(5000, 3), (9000, 1), (7000, 2)], 8000, (2, 2)),
    ([(5000, 3), (9000, 1), (7000, 2)], 9000, (1, 1)),  # shares the place
    ([(5000, 3), (9000, 1), (7000, 2)], 4000, (3, 3)),
    # one rival of whom nothing is known
    ([(5000, None), (9000, None), (None, None)], 8000, (2, 3)),
    # rank 3 at 7000 tells that two stand above it: one of them is unknown
    ([(5000, 4), (9000, 1), (None, None), (7000, 3)], 7500, (2, 3)),
    ([(5000, 4), (9000, 1), (None, None), (7000, 3)], 6000, (4, 4)),
    ([(5000, 4), (9000, 1), (None, None), (7000, 3)], 7000, (3, 3)),
    # the unit itself was one of those above: it doesn't count among its rivals
    ([(9000, 1), (None, None), (7000, 3), (None, None)], 6000, (3, 4)),
    ([(9000, 1), (None, None), (7000, 3), (None, None)], 8000, (1, 2)),
    # a rival known by rank only
    ([(5000, 4), (9000, 1), (None, 2), (7000, 3)], 8000, (2, 3)),
]


@pytest.mark.parametrize(("rows", "score", "expected"), TABLE)
def test_places_left_open(rows, score, expected):
    assert place(field_of(*rows), 0, score, score) == RankInterval(*expected)


ROWS = st.lists(
    st.tuples(st.none() | st.integers(0, 40), st.none() | st.integers(1, 9)), min_size=1, max_size=9
)


@given(ROWS)
def test_the_places_of_all_at_once_are_those_of_each(rows):
    field = field_of(*rows)
    best, worst = unranked_places(field)
    for unit in np.flatnonzero(field.rank == 0):
        alone = place(field, unit, int(field.low[unit]), int(field.high[unit]))
        assert (best[unit], worst[unit]) == (alone.best, alone.worst)


@given(st.data())
def test_no_interval_is_ever_wrong(data):
    """Hide figures of a known field: the true place lies in the interval that is left."""
    scores = data.draw(st.lists(st.integers(0, 40), min_size=2, max_size=9))
    ranks = rank_scores(np.array(scores)).tolist()
    shown = [
        (s if data.draw(st.booleans()) else None, r if data.draw(st.booleans()) else None)
        for s, r in zip(scores, ranks, strict=True)
    ]
    moved = data.draw(st.integers(0, 40))
    interval = place(field_of((scores[0], shown[0][1]), *shown[1:]), 0, moved, moved)
    truth = 1 + sum(s > moved for s in scores[1:])
    assert interval.best <= truth <= interval.worst


@given(st.lists(st.integers(0, 40), min_size=2, max_size=9), st.integers(0, 40))
def test_a_fully_known_field_leaves_one_place(scores, moved):
    interval = place(field_of(*((s, None) for s in scores)), 0, moved, moved)
    assert interval == RankInterval(*[1 + sum(s > moved for s in scores[1:])] * 2)
