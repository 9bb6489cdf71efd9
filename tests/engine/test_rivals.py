from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.pillars import pillar_scores
from ictexplore.engine.rank import rank_scores
from ictexplore.engine.rivals import move_rivals
from ictexplore.engine.whatif import simulate
from ictexplore.model import (
    HOLD,
    Assumption,
    EditionTable,
    IctexploreError,
    Printed,
    RankInterval,
    Scenario,
)
from ictexplore.store import Store, read_edition_table
from tests.engine.conftest import edition_table, framework

MADE = framework({"a": 1, "b": 1, "c": 2}, {"p": ["a", "b"]})
NOW = edition_table(
    MADE,
    {
        "me": {"composite": 5000, "rank": 3, "a": 5000, "b": 5000, "c": 5000},
        "up": {"composite": 6000, "rank": 2, "a": 6000, "b": 7000},
        "top": {"composite": 9500, "rank": 1, "a": 9000, "b": 9900, "c": 9550},
        "low": {"composite": 4000, "rank": 4, "a": 4000, "b": 4000, "c": 4000},
    },
)
BEFORE = edition_table(
    MADE,
    {
        "me": {"composite": 1000},
        "up": {"composite": 5500, "a": 5000, "b": 7500},
        "top": {"composite": 8800, "a": 8000},
        "low": {"composite": 4500, "a": 4800, "b": 4000, "c": 4600},
    },
)
REPEAT = Assumption("repeat")


def follow(table: EditionTable, code: str | None) -> EditionTable:
    return replace(table, edition=replace(table.edition, comparable_with=code))


def composites(table: EditionTable) -> dict[str, int | None]:
    return {s.unit.code: s.composite and s.composite.value for s in table.standings}


def dimensions(table: EditionTable, unit: str) -> dict[str, int]:
    return {code: score.value for code, score in table.standing(unit).dimensions.items()}


def test_on_hold_nothing_moves():
    assert move_rivals(NOW, "me", HOLD) is NOW


def test_all_gain_and_no_score_leaves_the_scale():
    moved = move_rivals(NOW, "me", Assumption("gain", gain=600))
    assert composites(moved) == {"me": 5000, "up": 6600, "top": 10_000, "low": 4600}
    assert dimensions(moved, "top") == {"a": 9600, "b": 10_000, "c": 10_000}
    assert dimensions(moved, "up") == {"a": 6600, "b": 7600}
    assert dimensions(moved, "me") == dimensions(NOW, "me")


def test_a_rival_of_its_own_composite_shifts_its_dimensions_by_the_difference():
    moved = move_rivals(NOW, "me", Assumption("own", composites={"low": 5500}))
    assert composites(moved) == {**composites(NOW), "low": 5500}
    assert dimensions(moved, "low") == dict.fromkeys("abc", 4000 + (5500 - 4000))


def test_a_change_is_repeated_where_it_is_known():
    moved = move_rivals(follow(NOW, BEFORE.edition.code), "me", REPEAT, BEFORE)
    assert composites(moved) == {
        "me": 5000,
        "up": 6000 + (6000 - 5500),
        "top": 10_000,  # 9500 + (9500 − 8800) is off the scale
        "low": 4000 + (4000 - 4500),
    }
    assert dimensions(moved, "up") == {"a": 6000 + 1000, "b": 7000 - 500}
    assert dimensions(moved, "top") == {"a": 9000 + 1000}  # b and c have no predecessor
    assert dimensions(moved, "low") == {"a": 4000 - 800, "b": 4000, "c": 4000 - 600}


def test_published_ranks_no_longer_follow():
    moved = move_rivals(NOW, "me", Assumption("gain"))
    assert {s.rank for s in moved.standings} == {None}
    assert [s.unit for s in moved.standings] == [s.unit for s in NOW.standings]


@pytest.mark.parametrize(
    ("table", "assumption", "earlier", "key"),
    [
        (NOW, REPEAT, None, "rivals_no_predecessor"),
        (follow(NOW, "made-1"), REPEAT, None, "rivals_no_predecessor"),
        (
            follow(NOW, "made-1"),
            REPEAT,
            edition_table(MADE, {code: {"composite": None} for code in ("me", "up", "top", "low")}),
            "rivals_earlier_incomplete",
        ),
        (
            edition_table(MADE, {"me": {"composite": 1}, "up": {"rank": 1}}),
            Assumption("gain", gain=1),
            None,
            "rivals_incomplete",
        ),
        (NOW, Assumption("own", composites={"me": 1}), None, "rivals_self"),
        (NOW, Assumption("own", composites={"zz": 1}), None, "unknown_unit_code"),
        (NOW, Assumption("own", composites={"up": 10_001}), None, "score_range"),
    ],
)
def test_what_can_not_be_assumed(table, assumption, earlier, key):
    with pytest.raises(IctexploreError, match=key):
        move_rivals(table, "me", assumption, earlier)


def test_a_score_of_three_decimals_is_not_moved():
    standing = replace(NOW.standings[1], composite=Printed(6000, 3))
    table = replace(NOW, standings=(NOW.standings[0], standing))
    with pytest.raises(IctexploreError, match="rivals_incomplete"):
        move_rivals(table, "me", Assumption("gain", gain=1))


def test_another_edition_than_the_comparable_one_is_a_mistake():
    with pytest.raises(ValueError, match="made-1"):
        move_rivals(follow(NOW, "made-0"), "me", REPEAT, BEFORE)


def test_the_baseline_stays_published_and_the_result_is_in_the_moved_field():
    scenario = Scenario("made-1", "me", {"a": 7000}, Assumption("gain", gain=1200))
    outcome = simulate(NOW, scenario)
    assert outcome.baseline == simulate(NOW, Scenario("made-1", "me", {})).baseline
    assert outcome.result.composite == 5000 + 1 * 2000 // 4  # 5500: between 5200 and 7200
    assert outcome.result.rank == RankInterval(3, 3)
    assert (outcome.passes, outcome.passed_by) == ((), ())
    assert outcome.is_simulated


def test_who_stands_still_is_passed():
    own = Assumption("own", composites={"low": 5001, "up": 4999})
    outcome = simulate(NOW, Scenario("made-1", "me", {}, own))
    assert (outcome.passes, outcome.passed_by) == (("up",), ("low",))
    assert outcome.result.rank == RankInterval(3, 3)
    assert {code: place.best for code, place in outcome.places.items()} == {
        "top": 1,
        "low": 2,
        "me": 3,
        "up": 4,
    }


def refusal(store: Store, code: str) -> str | None:
    """Why the changes of an edition can't be repeated, ``None`` where they can."""
    table = read_edition_table(store, code)
    before = table.edition.comparable_with
    earlier = read_edition_table(store, before) if before else None
    try:
        move_rivals(table, table.standings[0].unit.code, REPEAT, earlier)
    except IctexploreError as error:
        return error.key
    return None


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("dti-2023-63", None),
        ("dti-2022-63", "error.rivals_earlier_incomplete"),  # of 2021 few scores are known
        ("dti-2024-63", "error.rivals_no_predecessor"),  # another framework than 2023's
        ("dti-2024-34", "error.rivals_no_predecessor"),
        ("ict_index-2020-63", "error.rivals_incomplete"),
    ],
)
def test_which_editions_can_repeat_their_change(store: Store, code: str, key: str | None):
    assert refusal(store, code) == key


def test_every_pillar_is_still_known_when_2023_repeats_2022(store: Store, dti63: EditionTable):
    table = read_edition_table(store, "dti-2023-63")
    own = table.standings[0].unit.code
    moved = move_rivals(table, own, REPEAT, dti63)
    for pillar in table.framework.pillars:
        assert len(pillar_scores(moved, pillar)) == 63


@given(st.data())
def test_places_in_a_moved_field_are_the_ranks_of_its_scores(dti34: EditionTable, data):
    unit = data.draw(st.sampled_from([s.unit.code for s in dti34.standings]))
    gain = data.draw(st.integers(0, 10_000))
    value = data.draw(st.integers(0, 10_000))
    scenario = Scenario(
        "dti-2024-34", unit, {"hd_kinh_te_so": value}, Assumption("gain", gain=gain)
    )
    outcome = simulate(dti34, scenario)
    scores = {
        code: outcome.result.composite if code == unit else min((score or 0) + gain, 10_000)
        for code, score in composites(dti34).items()
    }
    ranks = rank_scores(np.array(list(scores.values())))
    expected = {c: RankInterval(int(r), int(r)) for c, r in zip(scores, ranks, strict=True)}
    assert outcome.places == expected
    assert outcome.result.rank == expected[unit]
