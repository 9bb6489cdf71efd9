"""Gains and names: as the engine has them, and as Vega says them while a hand moves."""

from __future__ import annotations

import random

import pytest

from ictexplore.engine.whatif import simulate
from ictexplore.export.live.facts import answer_facts, fact_params, name_units
from ictexplore.i18n import translator
from ictexplore.model import Assumption, EditionTable, Outcome, Scenario
from tests.export.live.moving import Moving
from tests.figures import code_of, move

SCENARIOS = 6
VI = translator("vi")


def facts(table: EditionTable, outcome: Outcome) -> list[tuple[str, str]]:
    controls = Moving.of(table, outcome.scenario.unit).motion.controls
    return answer_facts(table, controls, outcome, VI)


def compare(moving: Moving, outcome: Outcome) -> None:
    table, motion, changes = moving.table, moving.motion, dict(outcome.scenario.changes)
    params = fact_params(table, motion, moving.place, VI)
    said = moving.say(params, ["gains_text", "crossed_label_text", "crossed_text"], changes)
    (_, gains), (label, crossed) = facts(table, outcome)
    assert said == [gains, label, crossed]


def test_nothing_changed_says_how_it_is_used(dti34: EditionTable) -> None:
    told_still = facts(dti34, move(dti34, code_of(dti34, "Ninh Bình")))
    assert [label for label, _ in told_still] == ["Cách dùng"]


def test_gains_and_those_passed(dti34: EditionTable) -> None:
    outcome = move(dti34, code_of(dti34, "Ninh Bình"), hd_kinh_te_so=7500)
    # 150 points × 0.2120 = 31.8
    assert facts(dti34, outcome) == [
        ("Thay đổi điểm", "Hoạt động kinh tế số +31,8 điểm"),
        ("Vượt (↓) hoặc bằng điểm (=)", "Thái Nguyên, Quảng Ninh, Lạng Sơn, Bắc Ninh"),
    ]


def test_a_block_is_told_without_its_members(ict2020: EditionTable) -> None:
    unit = next(s.unit.code for s in ict2020.standings if s.composite and not s.dimensions)
    outcome = move(ict2020, unit, residual=10_000)
    assert facts(ict2020, outcome)[0][1].startswith("Nhóm chưa công bố riêng +")


def test_many_names_are_counted(dti34: EditionTable) -> None:
    codes = [s.unit.code for s in dti34.standings]
    assert name_units(dti34, codes[:2], VI).count(",") == 1
    assert name_units(dti34, codes, VI).endswith(" và 28 tỉnh khác")  # 34 − 6
    assert name_units(dti34, [], VI) == "không có"


@pytest.mark.parametrize("edition", ["dti34", "dti63", "ict2020"])
def test_a_moving_hand_is_told_the_same(request: pytest.FixtureRequest, edition: str) -> None:
    table: EditionTable = request.getfixturevalue(edition)
    chance = random.Random(edition)  # noqa: S311 -- scenarios, no secrets
    units = [s.unit.code for s in table.standings if s.composite]
    for unit in chance.sample(units, SCENARIOS):
        moving = Moving.of(table, unit)
        changes = moving.draw_changes(chance) or {moving.motion.controls[0].code: 0}
        compare(moving, move(table, unit, **changes))


@pytest.mark.parametrize("changes", [{}, {"hd_kinh_te_so": 9000}, {"ha_tang_so": 100}])
def test_rivals_that_move_are_passed_where_they_come_to(
    dti34: EditionTable, changes: dict[str, int]
) -> None:
    unit, gain = code_of(dti34, "Ninh Bình"), Assumption("gain", gain=200)
    scenario = Scenario("dti-2024-34", unit, changes, gain)
    compare(Moving.of(dti34, unit, gain), simulate(dti34, scenario))
