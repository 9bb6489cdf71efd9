import pytest

from ictexplore.engine.conversion import Converted, convert_edition
from ictexplore.model import EditionTable
from ictexplore.store import Store, read_edition_table, read_mergers
from tests.engine.conftest import edition_table, framework

ROWS = {
    "a": {"composite": 6000},
    "b": {"composite": 6001},
    "c": {"composite": 6001},
    "d": {"composite": 7000},
}


def test_a_merged_unit_has_the_mean_rounded_as_printed_and_ties_share_a_place():
    table = edition_table(framework({"x": 1}), ROWS)
    converted = convert_edition(table, {"ab": ["a", "b"], "c": ["c"], "d": ["d"]})
    assert converted == {
        "ab": Converted(6001, 2, 3),  # 6000,5 rounds up
        "c": Converted(6001, 2, 3),
        "d": Converted(7000, 1, 3),
    }


def test_nothing_is_converted_where_a_score_lacks():
    table = edition_table(framework({"x": 1}), {**ROWS, "e": {"rank": 5}})
    assert convert_edition(table, {"ab": ["a", "b"]}) == {}


def test_the_rule_gives_the_34_the_ministry_published_for_2024(store: Store, dti34: EditionTable):
    converted = convert_edition(read_edition_table(store, "dti-2024-63"), read_mergers(store))
    assert len(converted) == 34
    for standing in dti34.standings:
        assert standing.composite is not None
        assert abs(converted[standing.unit.code].composite - standing.composite.value) <= 1


@pytest.mark.parametrize(("year", "composite", "rank"), [(2022, 6116, 10), (2023, 7038, 11)])
def test_ninh_binh_before_it_was(store: Store, year: int, composite: int, rank: int):
    # (5743 + 6390 + 6214) ÷ 3 = 6115,67 and (6870 + 7149 + 7094) ÷ 3 = 7037,67
    table = read_edition_table(store, f"dti-{year}-63")
    assert convert_edition(table, read_mergers(store))["37"] == Converted(composite, rank, 34)
