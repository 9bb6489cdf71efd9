"""The ranking as a frame: who is a row, in which order, with which words."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from ictexplore.charts.ranking import PART_ROWS, count_unknown, split_ranking
from ictexplore.model import EditionTable
from tests.charts.conftest import frame_of, rows
from tests.engine.conftest import edition_table, framework
from tests.figures import code_of, move


def test_published_rows_stand_by_place_and_ties_share_it(small: EditionTable) -> None:
    frame = frame_of(small, unit_code="south", language="vi")
    assert rows(frame, "row", "rank_label", "name", "score_label", "role") == [
        (0, "1", "north", "0,8000", "other"),
        (1, "2", "east", "0,7000", "other"),
        (2, "2", "west", "0,7000", "other"),
        (3, "4", "south", "0,6000", "unit"),
        (4, "5", "isle", "0,5000", "other"),
    ]
    assert frame["score"].tolist() == [0.8, 0.7, 0.7, 0.6, 0.5]
    assert not frame["is_ghost"].any()
    assert not frame["is_simulated"].any()


def test_an_outcome_without_a_change_is_the_published_ranking(small: EditionTable) -> None:
    published = frame_of(small, unit_code="south", language="vi")
    same = frame_of(small, unit_code="south", language="vi", outcome=move(small, "south", a=6000))
    pd.testing.assert_frame_equal(published, same)


def test_a_change_too_small_for_the_composite_is_still_a_simulated_picture() -> None:
    wide = framework({"a": 1, "b": 9})
    table = edition_table(wide, {"south": {"composite": 6000, "rank": 1, "a": 6000, "b": 6000}})
    frame = frame_of(table, unit_code="south", language="vi", outcome=move(table, "south", a=6001))
    assert frame["is_simulated"].tolist() == [True, False]
    assert frame["score"].tolist() == [0.6, 0.6]


def test_the_ghost_has_its_room_beforehand(small: EditionTable) -> None:
    outcome = move(small, "south", a=7500, b=7500)
    before = frame_of(small, unit_code="south", language="vi")
    after = frame_of(small, unit_code="south", language="vi", outcome=outcome)
    assert set(before["rows"]) == set(after["rows"]) == {5 + 1}


def test_another_units_outcome_is_refused(small: EditionTable) -> None:
    with pytest.raises(ValueError, match="'south' can't be shown for 'isle'"):
        frame_of(small, unit_code="isle", language="vi", outcome=move(small, "south", a=7000))


def test_incomplete_edition_has_rows_for_what_is_known_alone(ict2020: EditionTable) -> None:
    frame = frame_of(ict2020, unit_code=code_of(ict2020, "Nam Định"), language="vi")
    assert len(frame) == 11  # eight scores and three ranks alone
    assert count_unknown(ict2020) == 63 - 11
    by_rank_alone = frame[frame["score"].map(math.isnan)]
    assert rows(by_rank_alone, "rank_label", "name", "score_label") == [
        ("9", "Tây Ninh", "chưa công bố điểm"),
        ("28", "Quảng Nam", "chưa công bố điểm"),
        ("32", "Hậu Giang", "chưa công bố điểm"),
    ]
    assert not frame["is_complete"].any()


def test_the_example_of_ninh_binh(dti34: EditionTable) -> None:
    """From 0.7223 and place 12 to 0.7561 and place 8, as the specification has it."""
    ninh_binh = code_of(dti34, "Ninh Bình")
    outcome = move(dti34, ninh_binh, hd_kinh_te_so=7500)
    frame = frame_of(dti34, unit_code=ninh_binh, language="vi", outcome=outcome)
    own = frame[frame["role"] == "unit"]
    assert rows(own, "rank_label", "score_label") == [
        ("8", "0,7561 giả định"),
        ("12", "0,7223 công bố"),
    ]
    passed = frame[frame["role"] == "passed"]
    assert passed["place_best"].tolist() == [8 + 1, 9 + 1, 10 + 1, 11 + 1]
    scores = frame["score"].tolist()
    assert scores == sorted(scores, reverse=True)


def test_few_units_are_one_part_and_many_are_two_of_equal_room(
    small: EditionTable, dti34: EditionTable, dti63: EditionTable
) -> None:
    (whole,) = split_ranking(frame_of(small, unit_code="east", language="vi"))
    assert len(whole) == 5 < PART_ROWS
    left, right = split_ranking(frame_of(dti34, unit_code="01", language="vi"))
    assert (len(left), len(right)) == (18, 16)  # room for 34 and a ghost, halved
    left, right = split_ranking(frame_of(dti63, unit_code="01", language="vi"))
    assert (len(left), len(right)) == (32, 31)
    assert set(left["rows"]) == set(right["rows"]) == {32}
    assert right["row"].tolist() == list(range(31))
    assert right["place_best"].tolist()[0] == 33


def test_parts_keep_their_room_when_the_ghost_joins(dti63: EditionTable) -> None:
    nam_dinh = code_of(dti63, "Nam Định")
    outcome = move(dti63, nam_dinh, ha_tang_so=9000)
    frame = frame_of(dti63, unit_code=nam_dinh, language="vi", outcome=outcome)
    parts = split_ranking(frame)
    assert [len(part) for part in parts] == [32, 32]
    assert {room for part in parts for room in part["rows"]} == {32}


def test_the_ties_of_2022_share_place_15(dti63: EditionTable) -> None:
    frame = frame_of(dti63, unit_code="01", language="vi")
    assert frame["rank_label"].tolist()[13:17] == ["14", "15", "15", "17"]


def test_an_edition_of_which_nothing_is_known_has_no_part() -> None:
    table = edition_table(framework({"a": 1}), {"x": {}, "y": {}})
    assert split_ranking(frame_of(table, unit_code="x", language="vi")) == []
    assert count_unknown(table) == 2
