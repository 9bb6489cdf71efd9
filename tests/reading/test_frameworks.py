from fractions import Fraction

import pytest

from ictexplore.model import EditionTable, Known, KnownFramework
from ictexplore.reading.edition import EditionCode, make_edition
from ictexplore.reading.frameworks import full_rows, prove_framework
from ictexplore.reading.records import Figure
from ictexplore.reading.standings import edition_table
from tests.engine.conftest import edition_table as small_table

NEXT = EditionCode("dti", 2025, "34")


def figures_of(table: EditionTable, **swaps: str) -> list[Figure]:
    """The figures of a published edition; a dimension under the name of another."""
    return [
        Figure(s.unit.code, swaps.get(code, code), "score", f"{p.value / 10**4:.4f}", i, 0)
        for i, s in enumerate(table.standings)
        for code, p in [*s.dimensions.items(), ("composite", s.composite)]
        if p is not None
    ]


@pytest.fixture
def candidates(known: Known) -> list[KnownFramework]:
    return [f for f in known.of_index("dti") if f.framework.is_recomputable]


def prove(
    known: Known,
    frameworks: list[KnownFramework],
    figures: list[Figure],
    *,
    is_wished: bool = False,
    is_new: bool = False,
):
    tables = [
        (f, edition_table(make_edition(NEXT, f.framework.code, known), f.framework, figures, known))
        for f in frameworks
    ]
    proof, findings = prove_framework(tables, "dti-2025-34", is_wished=is_wished, is_new=is_new)
    return proof, [(f.severity, f.key.removeprefix("tables.")) for f in findings]


def test_the_framework_that_explains_every_row_is_taken(
    known: Known, candidates: list[KnownFramework], dti34: EditionTable
) -> None:
    proof, told = prove(known, candidates, figures_of(dti34))
    assert (proof.kind, proof.framework.code) == ("known", "dti-2024")
    assert (proof.rows, proof.agreeing, told) == (34, 34, [])
    assert proof.deviation == Fraction(33, 47)
    # The order in which they are tried doesn't matter.
    assert prove(known, candidates[::-1], figures_of(dti34))[0] == proof


def test_points_of_another_framework_are_found(
    known: Known, candidates: list[KnownFramework], dti34: EditionTable
) -> None:
    proof, told = prove(known, candidates[1:], figures_of(dti34))
    assert (proof.kind, proof.framework.code) == ("found", "dti-2025-34")
    points = [d.points for d in proof.framework.dimensions]
    assert (points, proof.framework.composite.total) == (
        [50, 50, 140, 100, 100, 200, 150, 150],
        940,
    )
    assert told == [("doubt", "framework_found")]
    # Pillars follow: five foundations of 440 points and an activity index.
    assert [(p.code, p.total) for p in proof.framework.pillars] == [
        ("chinh_quyen_so", 640),
        ("kinh_te_so", 590),
        ("xa_hoi_so", 590),
    ]
    assert {m.code: m.points for m in proof.measures}["kinh_te_so"] == 590
    assert "34" in proof.framework.proof.vi
    assert proof.framework.decision is None


def test_columns_that_changed_places_are_suspected(
    known: Known, candidates: list[KnownFramework], dti34: EditionTable
) -> None:
    swapped = figures_of(dti34, ha_tang_so="hd_kinh_te_so", hd_kinh_te_so="ha_tang_so")
    proof, told = prove(known, candidates[:1], swapped)
    assert told == [("error", "columns_swapped"), ("doubt", "framework_found")]
    proof, told = prove(known, candidates[:1], swapped, is_new=True)
    assert told == [("doubt", "columns_swapped"), ("doubt", "framework_found")]
    proof, told = prove(known, candidates[:1], swapped, is_wished=True)
    assert proof.framework.code == "dti-2024"
    assert told == [("error", "columns_swapped"), ("error", "framework_misfit")]
    assert proof.is_refuted


def test_columns_that_moved_on_by_one_are_told(
    known: Known, candidates: list[KnownFramework], dti34: EditionTable
) -> None:
    moved = {"ha_tang_so": "nhan_luc_so", "nhan_luc_so": "hd_kinh_te_so"}
    figures = figures_of(dti34, **moved, hd_kinh_te_so="ha_tang_so")
    _, told = prove(known, candidates[:1], figures)
    assert told == [("error", "columns_reordered"), ("doubt", "framework_found")]
    _, told = prove(known, candidates[:1], figures, is_new=True)
    assert told == [("doubt", "columns_reordered"), ("doubt", "framework_found")]


def test_a_misprint_or_two_don_t_refute_a_framework(
    known: Known, candidates: list[KnownFramework], dti34: EditionTable
) -> None:
    figures = figures_of(dti34)
    i = next(i for i, f in enumerate(figures) if f.measure == "composite")
    figures[i] = Figure(figures[i].unit, "composite", "score", "0.0001", 0, 0)
    proof, told = prove(known, candidates, figures)
    assert (proof.framework.code, proof.agreeing, proof.rows, told) == ("dti-2024", 33, 34, [])
    assert not proof.is_refuted


def test_composites_that_follow_from_nothing_leave_a_table_without_formula(
    known: Known, candidates: list[KnownFramework], dti34: EditionTable
) -> None:
    figures = [
        Figure(f.unit, f.measure, "score", f"0.{i % 7}{i % 5}{i % 3}1", f.line, 0)
        if f.measure == "composite"
        else f
        for i, f in enumerate(figures_of(dti34))
    ]
    proof, told = prove(known, candidates, figures)
    assert (proof.kind, proof.framework.code) == ("none", "dti-2025-34")
    assert not proof.framework.is_recomputable
    assert proof.framework.reason is not None
    assert {m.points for m in proof.measures} == {None}
    assert told == [("doubt", "framework_none")]


def test_without_a_full_row_the_first_is_taken_unproven(
    known: Known, candidates: list[KnownFramework], dti34: EditionTable
) -> None:
    composites = [f for f in figures_of(dti34) if f.measure == "composite"]
    proof, told = prove(known, candidates, composites)
    assert (proof.framework.code, proof.rows, proof.deviation) == ("dti-2024", 0, None)
    assert told == [("doubt", "framework_unproven")]


def test_one_that_can_t_be_recomputed_needs_no_proof(known: Known, dti34: EditionTable) -> None:
    mic = list(known.of_index("mic_egov"))
    proof, told = prove(known, mic, figures_of(dti34))
    assert (proof.kind, proof.framework.code) == ("known", "mic-2016")
    assert told == [("note", "framework_no_formula")]


def test_full_rows_and_what_rounding_explains(dti34: EditionTable, small: EditionTable) -> None:
    scores, composites, allowed = full_rows(dti34)
    assert (scores.shape, composites.shape) == ((34, 8), (34,))
    # Half of 0.0001 of the composite, and as much of the dimensions together.
    assert allowed == 1
    empty = small_table(small.framework, {"north": {"composite": 8000, "rank": 1}})
    assert full_rows(empty)[0].shape == (0, 2)
