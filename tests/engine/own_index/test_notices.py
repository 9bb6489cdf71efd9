from ictexplore.model.own_index import OwnFramework, OwnNode, OwnSettings
from tests.engine.own_index.made import NAN, made


def test_nothing_is_left_out_without_a_word():
    # p1 is empty, p2 has one value for all, U3 has none, all of q1 is known.
    index = made([[NAN, 4, 1], [NAN, 4, 2], [NAN, NAN, NAN], [NAN, 4, 3]])
    told = {notice.key: notice.values for notice in index.notices}
    assert told == {
        "ownindex.notice_empty": {"count": 1, "names": ("p1",)},
        "ownindex.notice_level": {"count": 1, "names": ("p2",)},
        "ownindex.notice_blank": {"count": 1, "names": ("U3",)},
    }


def test_units_that_gaps_leave_without_an_index_are_told():
    index = made([[1, 2, 3], [2, NAN, 1], [3, 1, 2]], OwnSettings(missing="none"))
    assert [(n.key, n.values["names"]) for n in index.notices] == [
        ("ownindex.notice_unscored", ("U2",))
    ]


def test_many_names_are_cut_short_and_counted():
    index = made([*[[1, 2, 3], [2, 3, 4]], *[[NAN] * 3] * 7])
    assert index.notices[0].values == {
        "count": 7,
        "names": ("U3", "U4", "U5", "U6", "U7", "…"),
    }


def test_weights_below_zero_are_told():
    tree = OwnFramework(
        (OwnNode("I", None, 2, 1, 1), *(OwnNode(code, "I", 1, 1, 1) for code in "abc"))
    )
    index = made([[1, 2, 9], [2, 3, 5], [4, 7, 1]], OwnSettings(weights="pca"), tree)
    assert [(n.key, n.values["names"]) for n in index.notices] == [
        ("ownindex.notice_negative", ("c",))
    ]


def test_a_complete_table_needs_no_word():
    assert made([[1, 2, 3], [4, 5, 6]]).notices == ()
