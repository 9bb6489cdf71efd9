"""The formulas against what was published: every row that is printed in full, every known rank."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import duckdb
import numpy as np
import pytest

from ictexplore.engine.composite import round_half_up
from ictexplore.engine.national import composite_mean, pillar_mean
from ictexplore.engine.places import published_places
from ictexplore.engine.position import published_position
from ictexplore.engine.rank import rank_scores
from ictexplore.engine.recompute import exact_composites, recompute_edition, recompute_merger
from ictexplore.engine.residual import find_controls, find_obstacle
from ictexplore.engine.whatif import simulate
from ictexplore.model import EditionTable, Scenario
from ictexplore.store import (
    open_store,
    read_edition_table,
    read_editions,
    read_figures,
    read_mergers,
)

store = cache(open_store)


@cache
def table(code: str) -> EditionTable:
    return read_edition_table(store(), code)


def simulatable() -> list[str]:
    return [e.code for e in read_editions(store()) if table(e.code).framework.is_recomputable]


@pytest.mark.parametrize(
    ("edition", "rows", "within"),
    [
        ("dti-2020-63", 10, Fraction(5, 10)),  # 0.00005
        ("dti-2022-63", 5, Fraction(7, 10)),  # 0.00007
        ("dti-2023-63", 10, Fraction(7, 10)),
        ("dti-2024-34", 34, Fraction(71, 100)),
    ],
)
def test_every_row_printed_in_full_is_reproduced(edition: str, rows: int, within: Fraction):
    proof = recompute_edition(table(edition), {})
    assert len(proof.recomputed) == rows
    assert proof.largest_difference is not None
    assert proof.largest_difference <= within
    assert {row.verdict for row in proof.recomputed} == {"agrees"}


def test_fractions_and_decimals_of_the_database_agree():
    """The same sums by DuckDB in DECIMAL, from the same rows."""
    rows = (
        store()
        .cursor()
        .execute("""
        with points as (
            select framework_code, dimension_code as measure_code, points,
                count(*) over (partition by framework_code) as dimensions
            from aggregate_members
            where aggregate_code = 'composite'
        )
        select edition_code, unit_code,
            sum(cast(score as decimal(18, 4)) * points) as points, sum(points) as total
        from scores
        join editions using (edition_code)
        join points using (framework_code, measure_code)
        where is_preferred
        group by edition_code, unit_code, dimensions
        having count(*) = dimensions
    """)
        .fetchall()
    )
    assert len(rows) >= 34 + 10 + 5 + 10
    for edition, unit, points, total in rows:
        expected = Fraction(points) * 10_000 / Fraction(total)
        assert exact_composites(table(edition))[unit] == expected


def test_the_pillars_of_quang_ninh_2022():
    position = published_position(table("dti-2022-63"), "22")
    assert position.pillars == {"chinh_quyen_so": 7804, "kinh_te_so": 7187, "xa_hoi_so": 6864}


@pytest.mark.parametrize(
    ("edition", "unit", "pillars"),
    [
        ("dti-2022-63", "58", (6787, 6518, 6045)),  # Ninh Thuận
        ("dti-2023-63", "31", (7684, 7794, 7384)),  # Hải Phòng, the last printed cut off: 0.7383
    ],
)
def test_pillars_that_newspapers_printed(edition: str, unit: str, pillars: tuple[int, ...]):
    position = published_position(table(edition), unit)
    for computed, printed in zip(position.pillars.values(), pillars, strict=True):
        assert computed is not None
        assert abs(computed - printed) <= 1


def test_the_national_means():
    newest = table("dti-2024-63")
    means = [pillar_mean(newest, pillar) for pillar in newest.framework.pillars]
    assert [rounded(mean) for mean in means] == [7582, 7723, 7692]
    composites = [rounded(composite_mean(table(f"dti-{y}-63"))) for y in (2022, 2023, 2024)]
    assert composites == [5787, 6783, 6961]


def rounded(mean: Fraction | None) -> int:
    assert mean is not None
    return round_half_up(mean.numerator, mean.denominator)


def test_all_63_official_ranks_of_2022():
    figures = read_figures(store(), "dti-2022-63")
    is_rank = (figures["kind"] == "rank") & (figures["measure_code"] == "composite")
    printed = figures[is_rank & figures["is_preferred"]].set_index("unit_code")["value"].astype(int)
    assert len(printed) == 63
    proof = recompute_edition(table("dti-2022-63"), printed.to_dict())
    assert proof.rank_mismatches == 0
    assert [r.recomputed_rank for r in proof.rows].count(15) == 2  # 15, 15, 17
    assert 16 not in [r.recomputed_rank for r in proof.rows]


def test_places_are_shared_in_2023():
    ranks = sorted(p.best for p in published_places(table("dti-2023-63")).values())
    assert ranks[57:63] == [58, 59, 59, 61, 62, 63]


def test_the_34_follow_from_the_63():
    successors = {m: unit for unit, members in read_mergers(store()).items() for m in members}
    proof = recompute_merger(table("dti-2024-34"), table("dti-2024-63"), successors)
    assert len(proof.recomputed) == 34
    assert proof.holds
    assert proof.largest_difference is not None
    assert proof.largest_difference <= 1


def test_nam_dinh_2020_is_told_apart_from_an_error():
    (row,) = [
        r for r in recompute_edition(table("ict_index-2020-63"), {}).rows if r.unit.code == "36"
    ]
    assert row.recomputed == Fraction(5830 + 8200 + 2300, 3)
    assert row.allowed == Fraction(5 + 50 + 50, 3) + 5
    assert row.verdict == "rounding"


def test_the_published_mean_of_0_4595_is_not_the_provinces():
    frame = store().frame("national_statistics", edition="dti-2021-63")
    wrong = frame[frame["value"].astype(str).str.startswith("0.4595")]
    assert wrong["confidence"].tolist() == ["low"]
    assert not wrong["is_preferred"].any()


def test_the_example_of_ninh_binh():
    outcome = simulate(table("dti-2024-34"), Scenario("dti-2024-34", "37", {"hd_kinh_te_so": 7500}))
    exact = 7223 + Fraction(150 * (7500 - 5380), 940)
    assert outcome.result.composite == 7561 == round(exact)
    assert (outcome.baseline.rank.best, outcome.result.rank.best) == (12, 8)


@pytest.mark.parametrize("edition", simulatable())
def test_every_unit_that_can_be_simulated_starts_from_its_published_figures(edition: str):
    here = table(edition)
    for standing in here.standings:
        unit = standing.unit.code
        if find_obstacle(here, unit):
            continue
        outcome = simulate(here, Scenario(edition, unit, {}))
        assert standing.composite is not None
        assert outcome.result == outcome.baseline
        assert outcome.baseline.composite == standing.composite.value
        assert outcome.places == published_places(here)
        for control in find_controls(here, unit):
            for value in (0, 10_000):
                moved = simulate(here, Scenario(edition, unit, {control.code: value}))
                assert 1 <= moved.result.rank.best <= moved.result.rank.worst
                assert moved.result.rank.worst <= here.edition.unit_count


@pytest.mark.parametrize("edition", ["dti-2022-63", "dti-2023-63", "dti-2024-63", "dti-2024-34"])
def test_ranks_of_complete_editions_are_those_of_their_composites(edition: str):
    here = table(edition)
    scores = np.array([s.composite.value for s in here.standings if s.composite])
    assert [s.rank for s in here.standings] == rank_scores(scores).tolist()


def test_the_store_itself_can_not_be_written():
    with pytest.raises(duckdb.Error):
        store().cursor().execute("delete from scores")
