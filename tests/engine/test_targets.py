from fractions import Fraction

import pytest

from ictexplore.engine.targets import PillarCheck, check_pillar, distance_left
from ictexplore.store import Store, read_edition_table
from tests.engine.conftest import edition_table, framework

TAY_NINH = "72"
LIMITS = {"chinh_quyen_so": 25, "kinh_te_so": 30, "xa_hoi_so": 30}


def checks(store: Store, year: int) -> dict[str, PillarCheck]:
    table = read_edition_table(store, f"dti-{year}-63")
    found = {
        p.code: check_pillar(table, p, TAY_NINH, LIMITS[p.code]) for p in table.framework.pillars
    }
    return {code: check for code, check in found.items() if check is not None}


@pytest.mark.parametrize(
    ("year", "ranks", "met"),
    [
        (2022, [31, 33, 47], [True, False, False]),
        (2023, [33, 31, 19], [True, True, True]),
        (2024, [47, 51, 43], [False, False, False]),
    ],
)
def test_tay_ninh_against_its_plan(store: Store, year: int, ranks: list[int], met: list[bool]):
    found = checks(store, year)
    assert list(found) == list(LIMITS)
    assert [check.rank for check in found.values()] == ranks
    assert [check.is_met for check in found.values()] == met
    assert {check.of for check in found.values()} == {63}


def test_the_mean_can_do_what_the_rank_does_not(store: Store):
    check = checks(store, 2022)["chinh_quyen_so"]
    assert (check.is_ranked, check.is_above_mean) == (False, True)
    assert check.places_left == 6  # 31 − 25
    assert check.score_left == 0


def test_the_distance_to_both_ways(store: Store):
    check = checks(store, 2024)["chinh_quyen_so"]
    assert check.places_left == 22  # 47 − 25
    assert round(check.score_left) == 382  # 0,7582 − 0,7200


def test_at_the_mean_is_not_above_it():
    check = PillarCheck(2024, 31, 63, 7000, Fraction(7000), 30)
    assert not check.is_met
    assert PillarCheck(2024, 30, 63, 7000, Fraction(7000), 30).is_met


def test_no_check_while_a_rival_is_unknown():
    frame = framework({"a": 1}, {"p": ["a"]})
    table = edition_table(frame, {"n": {"a": 8000}, "s": {}})
    assert check_pillar(table, table.framework.pillars[0], "n", 1) is None


@pytest.mark.parametrize(
    ("target", "comparator", "actual", "left"),
    [(100, "=", 44, 56), (40, ">=", 41, 0), (25, "<=", 31, 6), (25, "<=", 20, 0), (1, "~", 0, 1)],
)
def test_distance(target: float, comparator: str, actual: float, left: float):
    assert distance_left(target, comparator, actual) == left
