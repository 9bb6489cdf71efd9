import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.ladder import find_ladder, find_passing
from ictexplore.engine.rivals import move_rivals
from ictexplore.model import Assumption, EditionTable, IctexploreError, RankInterval, Rung
from tests.engine.conftest import edition_table, framework

MADE = framework({"a": 1, "b": 3})
TABLE = edition_table(
    MADE,
    {
        "first": {"composite": 9000, "rank": 1},
        "next": {"composite": 6000, "rank": 2, "a": 9000, "b": 5000},
        "same": {"composite": 5000, "rank": 3, "a": 5000, "b": 5000},
        "me": {"composite": 5000, "rank": 3, "a": 8000, "b": 4000},
        "near": {"composite": 4990, "rank": 5, "b": 4000},
        "far": {"composite": 1000, "rank": 6},
    },
)


def place(rank: int) -> RankInterval:
    return RankInterval(rank, rank)


def test_gaps_of_composite_and_of_each_dimension_known_of_both():
    ladder = find_ladder(TABLE, "me", 1)
    assert (ladder.unit, ladder.composite, ladder.rank) == ("me", 5000, place(3))
    points = {"a": 1 * (8000 - 9000), "b": 3 * (4000 - 5000)}
    assert ladder.above == (Rung("next", 6000, place(2), 5000 - 6000, points),)
    points = {"a": 1 * (8000 - 5000), "b": 3 * (4000 - 5000)}
    assert ladder.level == (Rung("same", 5000, place(3), 0, points),)
    assert ladder.below == (Rung("near", 4990, place(5), 5000 - 4990, {"b": 0}),)


def test_best_first_and_no_more_than_there_are():
    ladder = find_ladder(TABLE, "me")
    assert [rung.unit for rung in ladder.above] == ["first", "next"]
    assert [rung.unit for rung in ladder.below] == ["near", "far"]


def test_who_goes_past_with_a_gain():
    ladder = find_ladder(TABLE, "me", 1)
    # Past, not level: one more than the gap. All are counted, however few are shown.
    assert ladder.pursuers == (("same", 1), ("near", 11), ("far", 4001))
    assert ladder.thresholds == (1, 11, 4001)
    assert find_passing(ladder, 0) == ()
    assert find_passing(ladder, 10) == ("same",)
    assert find_passing(ladder, 11) == ("same", "near")


def test_nobody_goes_past_the_end_of_the_scale():
    table = edition_table(MADE, {"me": {"composite": 10_000}, "x": {"composite": 9999}})
    assert find_ladder(table, "me").pursuers == ()


def test_in_a_moved_field_neighbours_are_others():
    moved = move_rivals(TABLE, "me", Assumption("own", composites={"far": 5500, "next": 4000}))
    ladder = find_ladder(moved, "me", 1)
    assert [(r.unit, r.rank) for r in ladder.above] == [("far", place(2))]
    assert ladder.rank == place(3)
    assert ladder.below[0].unit == "near"


@pytest.mark.parametrize(
    ("table", "unit", "count", "key"),
    [
        (TABLE, "me", 0, "ladder_count"),
        (TABLE, "zz", 5, "unknown_unit_code"),
        (
            edition_table(MADE, {"me": {"composite": 1}, "x": {"rank": 1}}),
            "me",
            5,
            "ladder_incomplete",
        ),
    ],
)
def test_what_can_not_be_told(table: EditionTable, unit: str, count: int, key: str):
    with pytest.raises(IctexploreError, match=key):
        find_ladder(table, unit, count)


@given(st.data())
def test_who_goes_past_by_counting(dti34: EditionTable, data):
    unit = data.draw(st.sampled_from([s.unit.code for s in dti34.standings]))
    gain = data.draw(st.integers(0, 3000))
    scores = {s.unit.code: s.composite.value for s in dti34.standings if s.composite}
    own = scores.pop(unit)
    expected = {code for code, score in scores.items() if score <= own < score + gain}
    assert {*find_passing(find_ladder(dti34, unit), gain)} == expected
