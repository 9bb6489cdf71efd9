from dataclasses import replace
from fractions import Fraction

from ictexplore.engine.recompute import (
    recompute_edition,
    recompute_merger,
    rounding_allowance,
)
from ictexplore.model import EditionTable, Printed
from tests.engine.conftest import edition_table, framework

HALVES = framework({"a": 1, "b": 1})


def prove(row: dict[str, int | None], decimals: int = 4):
    table = edition_table(HALVES, {"x": row})
    if decimals < 4:
        standing = table.standings[0]
        rough = {code: Printed(s.value, decimals) for code, s in standing.dimensions.items()}
        rounded = type(standing)(standing.unit, standing.composite, standing.rank, rough)
        table = EditionTable(table.edition, table.framework, (rounded,))
    return recompute_edition(table, {}).rows[0]


def test_agreement_is_within_rounding_of_the_last_decimal():
    row = prove({"a": 5001, "b": 5000, "composite": 5001})
    assert row.difference == Fraction(5001 + 5000, 2) - 5001
    assert row.allowed == Fraction(1, 2) + Fraction(1, 2)
    assert row.verdict == "agrees"


def test_a_gap_beyond_rounding_differs():
    assert prove({"a": 5000, "b": 5000, "composite": 5002}).verdict == "differs"


def test_coarsely_printed_dimensions_allow_more():
    row = prove({"a": 5000, "b": 5000, "composite": 5040}, decimals=2)
    assert row.allowed == Fraction(2 * 50, 2) + Fraction(1, 2)
    assert row.verdict == "rounding"


def test_what_is_missing_is_named():
    row = prove({"a": 5000, "composite": 5000})
    assert (row.verdict, row.missing, row.recomputed) == ("incomplete", ("b",), None)


def test_published_ranks_are_held_against_the_composites():
    table = edition_table(HALVES, {"x": {"composite": 2}, "y": {"composite": 1}})
    proof = recompute_edition(table, {"x": 1, "y": 1})
    assert [r.recomputed_rank for r in proof.rows] == [1, 2]
    assert [r.is_rank_mismatch for r in proof.rows] == [False, True]
    assert (proof.rank_mismatches, proof.holds) == (1, False)


def test_ranks_are_not_recomputed_while_a_composite_is_missing():
    table = edition_table(HALVES, {"x": {"composite": 2}, "y": {"rank": 1}})
    proof = recompute_edition(table, {"y": 1})
    assert [r.recomputed_rank for r in proof.rows] == [None, None]
    assert proof.holds


def test_a_merged_unit_is_the_mean_of_its_members():
    members = edition_table(HALVES, {"x": {"composite": 4000}, "y": {"composite": 6001}})
    merged = edition_table(HALVES, {"m": {"composite": 5001}})
    proof = recompute_merger(merged, members, {"x": "m", "y": "m"})
    assert proof.largest_difference == 5001 - Fraction(4000 + 6001, 2)
    assert proof.holds


def test_a_fifth_decimal_leaves_a_tenth_of_the_slack() -> None:
    chosen = framework({"a": 1})
    table = edition_table(chosen, {"north": {"composite": 8000, "rank": 1, "a": 8000}})
    five = replace(
        table.standings[0], composite=Printed(8000, 5), dimensions={"a": Printed(8000, 5)}
    )
    # 0.00005 each, of 0.0001.
    assert rounding_allowance(chosen, five) == Fraction(1, 20) + Fraction(1, 20)
