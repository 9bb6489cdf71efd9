"""The parameters against the simulator: the same integers, scenario by scenario."""

from __future__ import annotations

import random

import pytest

from ictexplore.charts.live_signals import live_params
from ictexplore.engine.places import published_places
from ictexplore.engine.residual import find_controls
from ictexplore.i18n import format_rank, format_score, translator
from ictexplore.model import SCORE_MAX, EditionTable
from tests.charts.vega import evaluate, motion_of, params_of
from tests.figures import code_of, move


def figures(table: EditionTable, unit: str, changes: dict[str, int]) -> dict[str, str]:
    place = published_places(table)[unit]
    params = live_params(table, motion_of(table, unit), place, translator("vi"))
    pillars = [p["name"] for p in params if p["name"].startswith("pillar_")]
    shown = ["composite", "rank_best", "rank_worst", "changed", "composite_text", "rank_text"]
    values = {f"control_{code}": value for code, value in changes.items()}
    expressions = params_of({"params": params})
    return evaluate(expressions, [*shown, *pillars], **values)


def expected(table: EditionTable, unit: str, changes: dict[str, int]) -> dict[str, str]:
    outcome = move(table, unit, **changes)
    result, known = outcome.result, table.standing(unit).composite
    assert known is not None
    decimals = 4 if outcome.gains else known.decimals
    names = {f"pillar_{code}": value for code, value in result.pillars.items() if value is not None}
    return {
        "composite": str(result.composite),
        "rank_best": str(result.rank.best),
        "rank_worst": str(result.rank.worst),
        "changed": str(bool(outcome.gains)).lower(),
        "composite_text": format_score(result.composite, "vi", decimals),
        "rank_text": format_rank(result.rank, table.edition.unit_count),
        **{name: str(value) for name, value in names.items()},
    }


@pytest.mark.parametrize("a", [6000, 6001, 8000, 0, 10_000])
def test_halves_are_rounded_up_and_ties_share(small: EditionTable, a: int) -> None:
    # 6001 moves the mean to 6000.5: 6001.
    assert figures(small, "south", {"a": a}) == expected(small, "south", {"a": a})


@pytest.mark.parametrize("edition", ["dti34", "dti63", "ict2020"])
def test_random_scenarios(request: pytest.FixtureRequest, edition: str) -> None:
    table: EditionTable = request.getfixturevalue(edition)
    chance = random.Random(edition)  # noqa: S311 -- scenarios, no secrets
    units = [s.unit.code for s in table.standings if s.composite]
    for _ in range(20):
        unit = chance.choice(units)
        codes = [control.code for control in find_controls(table, unit)]
        moved = chance.sample(codes, chance.randint(0, len(codes)))
        changes = {code: chance.randint(0, SCORE_MAX) for code in moved}
        said = figures(table, unit, changes)
        wanted = expected(table, unit, changes)
        assert {name: said[name] for name in wanted} == wanted


def test_texts_say_what_the_cards_say(dti34: EditionTable) -> None:
    unit = code_of(dti34, "Ninh Bình")
    place = published_places(dti34)[unit]
    params = live_params(dti34, motion_of(dti34, unit), place, translator("vi"))
    said = evaluate(
        params_of({"params": params}),
        [
            "composite_label_text",
            "composite_change_text",
            "rank_change_text",
            "rank_note_text",
            "announcement_text",
        ],
        control_hd_kinh_te_so=7500,
    )
    assert said == {
        "composite_label_text": "0,7561 giả định",
        "composite_change_text": "+0,0338",
        "rank_change_text": "▲ tăng 4 bậc",
        "rank_note_text": "",
        "announcement_text": "Điểm 0,7561, hạng 8/34.",
    }
