import pytest

from ictexplore.engine.peers import common_dimensions, compare_units, nearest
from ictexplore.model import EditionTable
from ictexplore.store import Store, read_edition_table
from tests.engine.conftest import edition_table, framework

FRAME = framework({"a": 1, "b": 3})


def test_nearest_by_value():
    values = {"u": 10.0, "v": 12.0, "w": 9.0, "x": 30.0}
    assert nearest(values, "u", 2) == ("w", "v")
    assert nearest(values, "unknown", 2) == ()


def test_ninh_binh_leads_nghe_an(dti34: EditionTable):
    codes = {s.unit.name.vi: s.unit.code for s in dti34.standings}
    (found,) = compare_units(dti34, codes["Ninh Bình"], [codes["Nghệ An"]])
    assert found.gap == 7223 - 7184
    points = {part.code: part.points for part in found.parts}
    assert points["hd_chinh_quyen_so"] == 200 * (6898 - 4967)
    # Composite and dimensions are rounded in print.
    assert sum(points.values()) == pytest.approx(940 * (7223 - 7184), abs=940)


@pytest.mark.parametrize("edition", ["dti-2022-63", "dti-2023-63"])
def test_with_the_block_the_parts_are_the_whole(store: Store, edition: str):
    table = read_edition_table(store, edition)
    codes = [s.unit.code for s in table.standings]
    total = table.framework.composite.total
    for found in compare_units(table, codes[0], codes[1:]):
        assert sum(part.points for part in found.parts) == found.gap * total


def test_what_is_not_printed_for_all_is_one_block():
    table = edition_table(
        FRAME,
        {"n": {"composite": 7000, "a": 1000, "b": 9000}, "s": {"composite": 5000, "a": 5000}},
    )
    assert common_dimensions(table, ["n", "s"]) == ("a",)
    (found,) = compare_units(table, "n", ["s"])
    parts = {part.code: part.points for part in found.parts}
    assert parts["a"] == 1 * (1000 - 5000)
    assert parts["residual"] == (4 * 7000 - 1 * 1000) - (4 * 5000 - 1 * 5000)


def test_units_without_a_score_are_left_out():
    table = edition_table(FRAME, {"n": {"composite": 7000}, "s": {}, "t": {"composite": 7000}})
    assert [c.rival for c in compare_units(table, "n", ["s", "t"])] == ["t"]
    assert compare_units(table, "s", ["n"]) == ()
