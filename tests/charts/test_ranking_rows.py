"""Rows around the moving unit: its ghost, whom it passes, who passes it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ictexplore.model import EditionTable, Printed
from tests.charts.conftest import frame_of, rows
from tests.engine.conftest import edition_table, framework
from tests.figures import code_of, move


def test_the_unit_stands_where_it_came_to_and_a_ghost_where_it_left(small: EditionTable) -> None:
    outcome = move(small, "south", a=7500, b=7500)
    frame = frame_of(small, unit_code="south", language="vi", outcome=outcome)
    assert rows(frame, "rank_label", "name", "score_label", "role", "marker", "is_ghost") == [
        ("1", "north", "0,8000", "other", "", False),
        ("2", "south", "0,7500 giả định", "unit", "", False),
        ("3", "east", "0,7000", "passed", "↓", False),
        ("3", "west", "0,7000", "passed", "↓", False),
        ("4", "south", "0,6000 công bố", "unit", "", True),
        ("5", "isle", "0,5000", "other", "", False),
    ]
    assert frame["is_simulated"].tolist() == [False, True, False, False, False, False]
    notes = frame.set_index("name")["note"]
    assert notes["east"] == "bị south vượt qua; hạng công bố: 2"
    assert notes["north"] == "số liệu công bố"
    assert frame.loc[frame["is_simulated"], "note"].item() == "kịch bản giả định"


def test_a_falling_unit_stands_below_its_ghost_and_those_who_pass(small: EditionTable) -> None:
    outcome = move(small, "east", a=5500, b=5500)
    frame = frame_of(small, unit_code="east", language="en", outcome=outcome)
    assert rows(frame, "rank_label", "name", "score_label", "role", "marker") == [
        ("1", "north", "0.8000", "other", ""),
        ("2", "east", "0.7000 published", "unit", ""),
        ("2", "west", "0.7000", "passed_by", "↑"),
        ("3", "south", "0.6000", "passed_by", "↑"),
        ("4", "east", "0.5500 simulated", "unit", ""),
        ("5", "isle", "0.5000", "other", ""),
    ]


def test_who_is_caught_up_with_keeps_the_place_and_is_marked_as_level(small: EditionTable) -> None:
    outcome = move(small, "south", a=7000, b=7000)
    frame = frame_of(small, unit_code="south", language="vi", outcome=outcome)
    assert rows(frame, "rank_label", "name", "role", "marker", "is_ghost") == [
        ("1", "north", "other", "", False),
        ("2", "south", "unit", "", False),
        ("2", "east", "passed", "=", False),
        ("2", "west", "passed", "=", False),
        ("4", "south", "unit", "", True),
        ("5", "isle", "other", "", False),
    ]


@pytest.mark.parametrize("value", [6400, 5600])
def test_the_ghost_is_there_though_the_place_is_kept(small: EditionTable, value: int) -> None:
    outcome = move(small, "south", a=value, b=value)
    frame = frame_of(small, unit_code="south", language="vi", outcome=outcome)
    own = frame[frame["role"] == "unit"]
    assert own["rank_label"].tolist() == ["4", "4"]
    assert own["score"].tolist() == sorted([0.6, value / 10_000], reverse=True)


def test_an_open_place_is_shown_as_an_interval(ict2020: EditionTable) -> None:
    nam_dinh = code_of(ict2020, "Nam Định")
    outcome = move(ict2020, nam_dinh, udcntt=2400)
    frame = frame_of(ict2020, unit_code=nam_dinh, language="vi", outcome=outcome)
    around = frame[frame["place_worst"].between(8, 11)]
    assert rows(around, "rank_label", "name", "score_label", "marker") == [
        ("8", "Lâm Đồng", "0,5453", ""),
        ("9–10", "Nam Định", "0,5443 giả định", ""),
        ("9–10", "Tây Ninh", "chưa công bố điểm", ""),
        ("11", "Ninh Thuận", "0,5430", "↓"),
        ("11", "Nam Định", "0,541 công bố", ""),  # printed to three decimals
    ]


def test_scores_too_coarse_to_rank_stand_by_their_printed_value() -> None:
    """0.541 may be 0.5405 or 0.5415, so that both units may stand first."""
    table = edition_table(
        framework({"a": 1}), {"coarse": {"composite": 5410}, "fine": {"composite": 5413}}
    )
    coarse, fine = table.standings
    table = replace(table, standings=(replace(coarse, composite=Printed(5410, 3)), fine))
    frame = frame_of(table, unit_code="fine", language="vi")
    assert rows(frame, "rank_label", "name", "score_label") == [
        ("1–2", "fine", "0,5413"),
        ("1–2", "coarse", "0,541"),
    ]
