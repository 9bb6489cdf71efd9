"""Places left open by rounding: by hand, and against true figures drawn at random."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.composite import round_half_up
from ictexplore.engine.rivals import move_rivals
from ictexplore.engine.rounding import rounding_places
from ictexplore.model import Assumption, EditionTable, IctexploreError
from tests.engine.conftest import edition_table, framework

FINER = 100
"""True figures of the property test have two decimals more than the printed ones."""


def places(rows: dict[str, tuple[int, int, int]]) -> dict[str, tuple[int, int]]:
    """Places of units of two dimensions of one point each: unit → (composite, a, b)."""
    table = edition_table(
        framework({"a": 1, "b": 1}),
        {unit: {"composite": c, "a": a, "b": b} for unit, (c, a, b) in rows.items()},
    )
    return {unit: (p.best, p.worst) for unit, p in rounding_places(table).items()}


def test_equal_printed_figures_may_stand_either_way():
    assert places({"x": (7000, 7000, 7000), "y": (7000, 7000, 7000)}) == {"x": (1, 2), "y": (1, 2)}


def test_a_whole_unit_apart_at_most_ties():
    # x ≥ 7001 − ½ = 7000 + ½ ≥ y: at the very end they tie and share place 1.
    assert places({"x": (7001, 7001, 7001), "y": (7000, 7000, 7000)}) == {"x": (1, 1), "y": (1, 2)}


def test_the_dimensions_narrow_the_composite():
    # x: 7000 ± ½ by its composite, (7001 + 7000) / 2 ± ½ by its dimensions: 7000..7000½.
    # y: 7000 ± ½, (7000 + 6999) / 2 ± ½: 6999½..7000. They may tie, and y can't pass.
    assert places({"x": (7000, 7001, 7000), "y": (7000, 7000, 6999)}) == {"x": (1, 1), "y": (1, 2)}


def test_a_dimension_ends_with_the_scale():
    # x: at most (10000 + 4000½) / 2 = 7000¼, not 7000½; y at least 7001 − ½.
    assert places({"x": (7000, 10_000, 4000), "y": (7001, 7001, 7001)}) == {
        "x": (2, 2),
        "y": (1, 1),
    }
    # x: at least (0 + 6001½) / 2 = 3000¾, not 3000½; y at most 3000 + ½.
    assert places({"x": (3001, 0, 6002), "y": (3000, 3000, 3000)}) == {"x": (1, 1), "y": (2, 2)}


def test_the_top_of_the_scale_can_be_shared():
    # x is at least 9999½ and y at most: there they meet.
    assert places({"x": (10_000, 10_000, 10_000), "y": (9999, 9999, 9999)}) == {
        "x": (1, 1),
        "y": (1, 2),
    }


def test_figures_that_contradict_the_formula_are_named():
    # (7000 + 7000) / 2 ± ½ and 7002 ± ½ don't meet.
    with pytest.raises(IctexploreError) as refused:
        places({"x": (7002, 7000, 7000), "y": (6000, 6000, 6000)})
    assert refused.value.key == "error.certainty_contradiction"
    assert [name.vi for name in refused.value.values["units"]] == ["x"]


def two_units(
    x: tuple[int, int, int], y: tuple[int, int, int] = (7011, 7011, 7011)
) -> EditionTable:
    rows = {"x": x, "y": y}
    return edition_table(
        framework({"a": 1, "b": 1}),
        {unit: {"composite": c, "a": a, "b": b} for unit, (c, a, b) in rows.items()},
    )


def test_a_moved_rival_keeps_the_rounding_it_was_published_with():
    published = two_units((7000, 9999, 4001))
    moved = move_rivals(published, "y", Assumption("gain", gain=10))
    # x's a ends at 10000, so that (10000 + 4011) / 2 no longer agrees with 7010.
    with pytest.raises(IctexploreError):
        rounding_places(moved)
    # 7000 ± ½ moved by 10 meets 7011 − ½ at its very end: there they tie.
    found = rounding_places(moved, published)
    assert {unit: (p.best, p.worst) for unit, p in found.items()} == {"x": (1, 2), "y": (1, 1)}


def test_a_moved_rival_ends_with_the_scale():
    published = two_units((9990, 9990, 9990), (9999, 9999, 9999))
    moved = move_rivals(published, "y", Assumption("gain", gain=10))
    # x: 9999½..10000, not 10000½; y: 9998½..9999½. They may tie.
    found = rounding_places(moved, published)
    assert {unit: (p.best, p.worst) for unit, p in found.items()} == {"x": (1, 1), "y": (1, 2)}
    first = two_units((9990, 9990, 9990), (10_000, 10_000, 10_000))
    both = rounding_places(move_rivals(first, "y", Assumption("gain", gain=10)), first)
    assert {unit: (p.best, p.worst) for unit, p in both.items()} == {"x": (1, 2), "y": (1, 2)}


def test_contradictions_are_those_of_the_published_figures():
    wrong = two_units((7002, 7000, 7000))
    moved = move_rivals(wrong, "y", Assumption("own", composites={"x": 8000}))
    with pytest.raises(IctexploreError, match="contradiction"):
        rounding_places(moved, wrong)


def test_no_published_rank_of_2024_hangs_on_rounding(dti34: EditionTable):
    published = {s.unit.code: s.rank for s in dti34.standings}
    # All 34 composites are at least one unit apart.
    composites = sorted(s.composite.value for s in dti34.standings if s.composite)
    assert min(b - a for a, b in itertools.pairwise(composites)) >= 1
    for unit, place in rounding_places(dti34).items():
        assert place.best <= published[unit] <= place.worst


true_scores = st.lists(
    st.tuples(*[st.integers(7000 * FINER, 7003 * FINER)] * 3), min_size=2, max_size=5
)


@given(rows=true_scores)
def test_true_places_never_leave_the_interval(rows: list[tuple[int, ...]]):
    points = {"a": 1, "b": 2, "c": 3}
    exact = [Fraction(sum(p * s for p, s in zip((1, 2, 3), row, strict=True)), 6) for row in rows]
    printed = {
        str(i): {
            "composite": round_half_up(composite.numerator, composite.denominator * FINER),
            **{code: round_half_up(s, FINER) for code, s in zip(points, row, strict=True)},
        }
        for i, (row, composite) in enumerate(zip(rows, exact, strict=True))
    }
    found = rounding_places(edition_table(framework(points), printed))
    for i, own in enumerate(exact):
        place = 1 + sum(rival > own for rival in exact)
        assert found[str(i)].best <= place <= found[str(i)].worst
