import math
from dataclasses import replace

import pytest

from ictexplore.engine.caps import check_limits, largest_gains, offered_caps
from ictexplore.engine.residual import find_controls
from ictexplore.model import EditionTable, IctexploreError, Limits
from ictexplore.store import Store, read_edition_table
from tests.engine.conftest import edition_table, framework

MADE = framework({"a": 1, "b": 1})
BEFORE = edition_table(
    MADE, {"x": {"a": 1000, "b": 5000}, "y": {"a": 2000}, "z": {"a": 9000, "b": 100}}
)
NOW = edition_table(
    MADE, {"x": {"a": 1500, "b": 4000}, "y": {"a": 2900, "b": 9000}, "z": {"a": 9100, "b": 100}}
)


def follow(table: EditionTable, code: str | None) -> EditionTable:
    return replace(table, edition=replace(table.edition, comparable_with=code))


def test_the_largest_gain_is_of_those_known_twice():
    # a: 500, 900 and 100; b: nobody rose of whom both are known.
    assert largest_gains(follow(NOW, "made-1"), BEFORE) == {"a": 2900 - 2000}


def test_other_frameworks_offer_nothing():
    other = replace(NOW, framework=replace(NOW.framework, code="other"))
    assert largest_gains(follow(other, "made-1"), BEFORE) == {}


def test_editions_that_are_not_comparable_are_a_mistake():
    with pytest.raises(ValueError, match="made-1"):
        largest_gains(NOW, BEFORE)


def test_the_cap_offered_is_today_plus_that_gain():
    controls = find_controls(edition_table(MADE, {"x": {"composite": 1, "a": 9500, "b": 1}}), "x")
    assert offered_caps(controls, {"a": 900}) == {"a": 10_000}
    assert offered_caps(controls, {"b": 900, "c": 5}) == {"b": 901}


def test_what_2023_gained_on_2022(store: Store, dti63: EditionTable):
    table = read_edition_table(store, "dti-2023-63")
    gains = largest_gains(table, dti63)
    known = [
        (s.dimensions[code].value, dti63.standing(s.unit.code).dimensions[code].value, code)
        for s in table.standings
        for code in s.dimensions
        if code in dti63.standing(s.unit.code).dimensions
    ]
    assert gains
    for code, gain in gains.items():
        assert gain == max(now - before for now, before, c in known if c == code)


@pytest.mark.parametrize(
    ("limits", "key"),
    [
        (Limits(caps={"z": 1}), "unknown_dimension"),
        (Limits(efforts={"z": 1}), "unknown_dimension"),
        (Limits(caps={"a": 10_001}), "score_range"),
        (Limits(caps={"a": -1}), "score_range"),
        (Limits(caps={"a": 4999}), "goal_cap"),
        (Limits(efforts={"a": 0}), "goal_effort"),
        (Limits(efforts={"a": -2}), "goal_effort"),
        (Limits(efforts={"a": math.nan}), "goal_effort"),
        (Limits(efforts={"a": math.inf}), "goal_effort"),
    ],
)
def test_limits_that_can_not_be_meant(limits: Limits, key: str):
    controls = find_controls(edition_table(MADE, {"x": {"composite": 1, "a": 5000, "b": 1}}), "x")
    with pytest.raises(IctexploreError, match=key):
        check_limits(MADE, controls, limits)


def test_todays_value_is_a_cap():
    controls = find_controls(edition_table(MADE, {"x": {"composite": 1, "a": 5000, "b": 1}}), "x")
    check_limits(MADE, controls, Limits({"a": 5000}, {"b": 0.1}))
