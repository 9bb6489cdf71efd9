from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.i18n import translator
from ictexplore.model.own_index import OwnNode
from ictexplore.ui.own_index.rows import filter_units, name_columns, ranking_frame


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
