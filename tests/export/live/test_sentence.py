"""The sentence that Vega says, beside the one that Python says of the same scenario."""

from __future__ import annotations

import random

import pytest

from ictexplore.engine.whatif import simulate
from ictexplore.export.live.sentence import SENTENCE, sentence_params
from ictexplore.export.sentence import outcome_sentence
from ictexplore.model import Assumption, EditionTable, Scenario
from ictexplore.store import Store, read_edition_table
from tests.export.live.moving import Moving
from tests.figures import code_of, move

SCENARIOS = 6


def said(moving: Moving, changes: dict[str, int]) -> str:
    params = sentence_params(moving.table, moving.motion, moving.place, moving.t)
    (sentence,) = moving.say(params, [SENTENCE], changes)
    return sentence


@pytest.mark.parametrize("edition", ["dti34", "dti63", "ict2020"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_it_is_pythons_sentence(
    request: pytest.FixtureRequest, edition: str, language: str
) -> None:
    table: EditionTable = request.getfixturevalue(edition)
    chance = random.Random(edition + language)  # noqa: S311 -- scenarios, no secrets
    units = [s.unit.code for s in table.standings if s.composite]
    for unit in chance.sample(units, SCENARIOS):
        moving = Moving.of(table, unit, language=language)
        changes = moving.draw_changes(chance)
        wanted = outcome_sentence(table, move(table, unit, **changes), language=language)
        assert said(moving, changes) == wanted


@pytest.mark.parametrize(
    "assumption",
    [
        Assumption("gain", gain=200),
        Assumption("own", composites={"01": 7000, "24": 9000}),
        Assumption("repeat"),
    ],
    ids=lambda assumption: assumption.kind,
)
@pytest.mark.parametrize("changes", [{}, {"hd_kinh_te_so": 9000}, {"ha_tang_so": 100}])
def test_rivals_that_move_are_spoken_of(
    store: Store, dti34: EditionTable, assumption: Assumption, changes: dict[str, int]
) -> None:
    is_repeated = assumption.kind == "repeat"
    table = read_edition_table(store, "dti-2023-63") if is_repeated else dti34
    earlier = read_edition_table(store, "dti-2022-63") if is_repeated else None
    unit = code_of(table, "Ninh Bình")
    scenario = Scenario(table.edition.code, unit, changes, assumption)
    wanted = outcome_sentence(table, simulate(table, scenario, earlier), language="vi")
    assert said(Moving.of(table, unit, assumption, earlier), changes) == wanted


def test_the_sentence_of_the_meeting(dti34: EditionTable) -> None:
    unit = code_of(dti34, "Ninh Bình")
    changes = {"hd_kinh_te_so": 7500, "ha_tang_so": 8000}
    assert said(Moving.of(dti34, unit), changes) == (
        "Nếu Hạ tầng số của Ninh Bình giảm từ 0,8336 xuống 0,8000 và Hoạt động kinh tế số tăng "
        # 0,7561 − 140 × 0,0336 ÷ 940 = 0,7511
        "từ 0,5380 lên 0,7500 thì điểm DTI 2024 tăng từ 0,7223 lên 0,7511, từ hạng 12 lên hạng "
        "9/34; các tỉnh khác giữ nguyên."
    )
