import numpy as np
import pytest

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.i18n import translator
from ictexplore.model.own_index import OwnNode
from ictexplore.ui.own_index.rows import (
    count_ranked,
    filter_units,
    find_decimals,
    find_standings,
    name_columns,
    order_units,
    ranking_frame,
    walk,
)


def test_units_best_first_those_without_a_score_last(small: OwnIndex):
    assert order_units(small) == [0, 1, 2, 3]
    assert count_ranked(small) == 3


def test_the_ranking_holds_every_score_in_full(example: OwnIndex):
    frame = ranking_frame(example, translator("vi"))
    assert frame.columns[:3].tolist() == ["Hạng", "Đơn vị", "Chỉ số ví dụ"]
    assert frame["Đơn vị"].iloc[0] == "Huế"
    assert frame["Chỉ số ví dụ"].iloc[0] == example.composite.max()
    assert len(frame) == 21


def test_a_unit_without_a_score_has_no_place(small: OwnIndex):
    frame = ranking_frame(small, translator("vi"))
    assert frame["Hạng"].isna().tolist() == [False, False, False, True]


def test_names_that_would_be_one_column_carry_their_codes():
    nodes = [OwnNode("a", "r", 1, 1, 1, "Hạng"), OwnNode("b", "r", 1, 1, 1, "X")]
    assert name_columns(nodes, ["Hạng"]) == ["Hạng (a)", "X"]


def test_units_are_found_without_marks(example: OwnIndex):
    frame = ranking_frame(example, translator("vi"))
    assert filter_units(frame, "Đơn vị", "ninh quang")["Đơn vị"].tolist() == ["Quảng Ninh"]
    assert len(filter_units(frame, "Đơn vị", " ")) == 21


@pytest.mark.parametrize(
    ("values", "decimals"), [([1, 2], 0), ([0.5, 1], 1), ([0.1234], 4), ([1 / 3], 4), ([np.nan], 0)]
)
def test_as_many_decimals_as_tell_the_values(values: list[float], decimals: int):
    assert find_decimals(np.array(values)) == decimals


def test_every_node_stands_right_before_what_is_below_it(example: OwnIndex):
    found = [(node.code, depth) for node, depth in walk(example)]
    assert found[:3] == [("chi_so", 0), ("nen_tang", 1), ("nhan_thuc_so", 2)]
    assert found[7] == ("hoat_dong", 1)


def test_how_a_unit_stands_at_every_level(small: OwnIndex):
    root, good, bad = find_standings(small, 1)
    assert (root.score, root.mean, root.best, root.place, root.of) == (50, 50, 100, 2, 3)
    assert (good.value, bad.value, bad.score) == (5, 5, 50)
    nothing = find_standings(small, 3)[1]
    assert (nothing.value, nothing.score, nothing.place) == (None, None, 0)
