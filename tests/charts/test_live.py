"""The live ranking, drawn by Vega, beside the ranking that Python draws of the same scenario."""

from __future__ import annotations

import random

import pytest

from ictexplore.charts.live import live_spec
from ictexplore.charts.ranking import ranking_frame
from ictexplore.engine.places import published_places
from ictexplore.engine.residual import find_controls
from ictexplore.engine.rivals import move_rivals
from ictexplore.engine.whatif import simulate
from ictexplore.model import SCORE_MAX, Assumption, EditionTable, Scenario
from ictexplore.store import Store, read_edition_table
from tests.charts.vega import drawn_rows, evaluate, motion_of, params_of
from tests.figures import code_of, move

SCENARIOS = 6


def rows_in_python(table: EditionTable, unit: str, changes: dict[str, int], language: str):
    frame = ranking_frame(
        table,
        published_places(table),
        unit_code=unit,
        language=language,
        outcome=move(table, unit, **changes),
    )
    shown = []
    for row in frame.to_dict("records"):
        place, marker = row["rank_label"], row["marker"]
        if row["place_best"] != row["place_worst"]:
            place, marker = f"{place} {marker}", ""
        shown.append((place.strip(), marker, row["name"], row["score_label"]))
    return shown


def rows_in_vega(table: EditionTable, unit: str, changes: dict[str, int], language: str):
    spec = live_spec(table, motion_of(table, unit), published_places(table), language=language)
    return [(place.strip(), *rest) for place, *rest in drawn_rows(spec, changes)]


def compare(table: EditionTable, unit: str, changes: dict[str, int], language: str = "vi"):
    expected = rows_in_python(table, unit, changes, language)
    assert rows_in_vega(table, unit, changes, language) == expected


@pytest.mark.parametrize("a", [6000, 6001, 7999, 8000, 10_000, 4000, 3999, 0])
def test_ties_ghost_and_markers_stand_as_in_python(small: EditionTable, a: int) -> None:
    # South (6000, place 4) meets the two at 7000 with a = 8000 and isle at 5000 with a = 4000.
    compare(small, "south", {"a": a})


@pytest.mark.parametrize("name", ["Hà Nội", "Ninh Bình", "Cao Bằng"])
def test_every_row_of_2024_stands_as_in_python(dti34: EditionTable, name: str) -> None:
    unit = code_of(dti34, name)
    chance = random.Random(name)  # noqa: S311 -- scenarios, no secrets
    codes = [control.code for control in find_controls(dti34, unit)]
    for _ in range(SCENARIOS):
        moved = chance.sample(codes, chance.randint(1, 3))
        compare(dti34, unit, {code: chance.randint(0, SCORE_MAX) for code in moved})


def test_an_incomplete_edition_has_intervals_in_both(ict2020: EditionTable) -> None:
    units = [s.unit.code for s in ict2020.standings if s.composite]
    chance = random.Random("ict")  # noqa: S311 -- scenarios, no secrets
    for unit in chance.sample(units, 3):
        for control in find_controls(ict2020, unit)[:2]:
            compare(ict2020, unit, {control.code: chance.randint(0, SCORE_MAX)}, "en")


def test_a_long_ranking_has_two_parts_of_equal_room(dti63: EditionTable) -> None:
    unit = code_of(dti63, "Ninh Bình")
    spec = live_spec(dti63, motion_of(dti63, unit), published_places(dti63), language="vi")
    assert spec["height"] == 32 * 13  # 63 units and the ghost in two parts; 424 // 32 = 13
    compare(dti63, unit, {"hd_kinh_te_so": 9000})


def test_dark_has_its_own_colours_and_the_same_rows(dti34: EditionTable) -> None:
    unit = code_of(dti34, "Ninh Bình")
    light, dark = (
        live_spec(
            dti34, motion_of(dti34, unit), published_places(dti34), language="vi", dark=is_dark
        )
        for is_dark in (False, True)
    )
    assert light["config"]["background"] != dark["config"]["background"]
    changes = {"hd_kinh_te_so": 7500}
    assert drawn_rows(light, changes) == drawn_rows(dark, changes)


@pytest.mark.parametrize(
    "assumption",
    [
        Assumption("gain", gain=200),
        Assumption("own", composites={"01": 7000, "24": 9000}),
        Assumption("repeat"),
    ],
    ids=lambda assumption: assumption.kind,
)
def test_rivals_stand_where_they_are_assumed_as_in_python(
    dti34: EditionTable, store: Store, assumption: Assumption
) -> None:
    is_repeated = assumption.kind == "repeat"
    table = read_edition_table(store, "dti-2023-63") if is_repeated else dti34
    earlier = read_edition_table(store, "dti-2022-63") if is_repeated else None
    unit = code_of(table, "Ninh Bình")
    field = move_rivals(table, unit, assumption, earlier)
    places = published_places(table)
    spec = live_spec(table, motion_of(table, unit, field, "x"), places, language="vi")
    for value in (None, 9000, 1000):
        changes = {} if value is None else {"hd_kinh_te_so": value}
        scenario = Scenario(table.edition.code, unit, changes, assumption)
        outcome = simulate(table, scenario, earlier)
        frame = ranking_frame(table, places, unit_code=unit, language="vi", outcome=outcome)
        expected = [
            (row["rank_label"], row["marker"], row["name"], row["score_label"])
            for row in frame.to_dict("records")
        ]
        assert drawn_rows(spec, changes) == expected
        shown = evaluate(
            params_of(spec),
            ["rank_best", "composite", "rank_note_text"],
            **{f"control_{code}": score for code, score in changes.items()},
        )
        assert int(shown["rank_best"]) == outcome.result.rank.best
        assert int(shown["composite"]) == outcome.result.composite
        assert shown["rank_note_text"] == "Giả định: x."
