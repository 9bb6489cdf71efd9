"""The arrays of a fully printed edition, and what is missing where one isn't."""

from dataclasses import replace

import pytest

from ictexplore.engine.matrix import find_missing, name_missing, score_matrix
from ictexplore.model import EditionTable, IctexploreError, Printed, Text


def test_the_arrays_are_the_printed_figures(dti34: EditionTable):
    matrix = score_matrix(dti34)
    assert matrix.points.tolist() == [50, 50, 140, 100, 100, 200, 150, 150]
    assert matrix.total == 940
    for i, standing in enumerate(dti34.standings):
        assert matrix.units[i] == standing.unit.code
        assert standing.composite is not None
        assert matrix.composites[i] == standing.composite.value
        printed = [standing.dimensions[code].value for code in matrix.dimensions]
        assert matrix.scores[i].tolist() == printed


def test_the_remainder_is_what_rounding_leaves(small: EditionTable):
    north, *others = small.standings
    table = replace(small, standings=(replace(north, composite=Printed(8001)), *others))
    # (8000 + 8000) × 1 point each against 8001 × 2 points.
    assert score_matrix(table).remainders.tolist() == [8001 * 2 - 16_000, 0, 0, 0, 0]


def test_what_is_missing_is_counted(dti63: EditionTable, small: EditionTable):
    # 5 rows of 2022 are printed in full; see the facts of the edition.
    assert find_missing(dti63) == dict.fromkeys(
        ("nhan_thuc_so", "the_che_so", "nhan_luc_so", "an_toan_thong_tin"), 63 - 5
    )
    assert find_missing(small) == {}
    assert Text("Nhận thức số 58/63", "Digital awareness 58/63") in name_missing(dti63)


def test_a_composite_of_three_decimals_ranks_nobody(small: EditionTable):
    north, *others = small.standings
    rough = replace(small, standings=(replace(north, composite=Printed(8000, 3)), *others))
    assert find_missing(rough) == {"composite": 1}


def test_what_is_missing_is_named(dti63: EditionTable):
    with pytest.raises(IctexploreError) as refused:
        score_matrix(dti63)
    assert refused.value.key == "error.certainty_incomplete"
    assert refused.value.values["missing"] == name_missing(dti63)


def test_no_formula_no_arrays(small: EditionTable):
    unproved = replace(small, framework=replace(small.framework, is_recomputable=False))
    with pytest.raises(IctexploreError, match="certainty_no_formula"):
        score_matrix(unproved)
