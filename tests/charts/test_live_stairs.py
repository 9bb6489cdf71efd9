"""Where the next step of each slider is: what the drawing says holds in the engine."""

from __future__ import annotations

import random

import pytest

from ictexplore.charts.live import live_spec
from ictexplore.charts.live_stairs import find_stairs, next_signal
from ictexplore.engine.places import published_places
from ictexplore.engine.residual import find_controls
from ictexplore.i18n import parse_score, translator
from ictexplore.model import SCORE_MAX, EditionTable
from tests.charts.vega import evaluate, motion_of, params_of
from tests.figures import code_of, move

VI = translator("vi")


@pytest.mark.parametrize("name", ["Hà Nội", "Ninh Bình", "Cao Bằng"])
def test_each_step_has_the_place_and_the_rivals_that_are_caught_up(dti34: EditionTable, name: str):
    unit = code_of(dti34, name)
    scores = {
        s.unit.name.vi: s.composite.value
        for s in dti34.standings
        if s.composite and s.unit.code != unit
    }
    stairs = find_stairs(dti34, motion_of(dti34, unit), "vi")
    assert [step.score for step in stairs] == sorted(set(scores.values()))
    for step in stairs:
        assert step.place == 1 + sum(score > step.score for score in scores.values())
        assert set(step.names) == {n for n, score in scores.items() if score == step.score}


def test_an_edition_with_unknown_rivals_has_no_steps(ict2020: EditionTable):
    unit = code_of(ict2020, "Nam Định")
    motion = motion_of(ict2020, unit)
    assert find_stairs(ict2020, motion, "vi") == ()
    params = params_of(live_spec(ict2020, motion, published_places(ict2020), language="vi"))
    names = [next_signal(c.code) for c in find_controls(ict2020, unit)]
    assert evaluate(params, names) == dict.fromkeys(names, "")


@pytest.mark.parametrize("name", ["Ninh Bình", "Huế", "Cao Bằng"])
def test_what_is_said_of_the_next_step_takes_the_place_and_a_unit_less_does_not(
    dti34: EditionTable, name: str
):
    unit = code_of(dti34, name)
    controls = find_controls(dti34, unit)
    spec = live_spec(dti34, motion_of(dti34, unit), published_places(dti34), language="vi")
    chance = random.Random(name)  # noqa: S311 -- scenarios, no secrets
    for _ in range(3):
        moved = chance.sample(controls, 2)
        changes = {c.code: chance.randint(0, SCORE_MAX) for c in moved}
        now = move(dti34, unit, **changes).result.rank.best
        values = {f"control_{code}": value for code, value in changes.items()}
        names = [next_signal(c.code) for c in controls]
        told = evaluate(params_of(spec), names, **values)
        for control in controls:
            said = told[next_signal(control.code)]
            full = move(dti34, unit, **(changes | {control.code: SCORE_MAX})).result.rank.best
            if full == now:
                assert said == (VI("live.no_next_step") if now > 1 else "")
                continue
            score, _, rest = said.partition(": hạng ")
            needed, place = parse_score(score), int(rest.partition(" ")[0])
            reached = move(dti34, unit, **(changes | {control.code: needed}))
            assert reached.result.rank.best == place < now
            less = move(dti34, unit, **(changes | {control.code: needed - 1}))
            assert less.result.rank.best == now
            assert (
                rest.partition(" · ")[2]
                in {
                    s.unit.name.vi
                    for s in dti34.standings
                    if s.composite and s.composite.value == reached.result.composite
                }
                or less.result.composite < reached.result.composite
            )
