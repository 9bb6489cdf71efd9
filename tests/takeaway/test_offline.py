"""The file against the engine, for every unit of every edition that can be simulated."""

from __future__ import annotations

import json
import random
import re
from datetime import date
from typing import Any

import pytest

from ictexplore.charts.live_signals import live_params
from ictexplore.engine.residual import find_obstacle
from ictexplore.export.live.facts import answer_facts, fact_params
from ictexplore.export.live.sentence import SENTENCE, sentence_params
from ictexplore.export.sentence import outcome_sentence
from ictexplore.i18n import translator
from ictexplore.model import SCORE_MAX, EditionTable, IctexploreError, Scenario
from ictexplore.store import Store, read_edition_table, read_editions
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.offline import make_offline
from tests.charts.vega import evaluate, params_of
from tests.takeaway.conftest import NINH_BINH, MakeMaterial


def given(page: bytes) -> dict[str, Any]:
    """Return what the page's scripts begin with."""
    found = re.search(r'id="given">(.*?)</script>', page.decode(), re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


def material_of(table: EditionTable, unit: str, changes: dict[str, int]) -> Material:
    scenario = Scenario(table.edition.code, unit, changes)
    return Material(table, scenario, None, (), "vi", "", date(2026, 11, 25))


def told_params(material: Material) -> dict[str, str]:
    table, motion, place = material.table, material.motion, material.places[material.unit]
    t = translator(material.language)
    return sentence_params(table, motion, place, t) | fact_params(table, motion, place, t)


def expected(material: Material) -> dict[str, str]:
    outcome, result = material.outcome, material.outcome.result
    pillars = {f"pillar_{c}": str(v) for c, v in result.pillars.items() if v is not None}
    (_, gains), (label, crossed) = answer_facts(
        material.table, material.controls, outcome, translator("vi")
    )
    return pillars | {
        "composite": str(result.composite),
        "rank_best": str(result.rank.best),
        "rank_worst": str(result.rank.worst),
        "gains_text": gains,
        "crossed_label_text": label,
        "crossed_text": crossed,
        SENTENCE: outcome_sentence(material.table, outcome, language="vi"),
    }


def test_every_unit_of_every_edition_agrees_with_the_engine(store: Store) -> None:
    counted = 0
    for edition in read_editions(store):
        table = read_edition_table(store, edition.code)
        chance = random.Random(edition.code)  # noqa: S311 -- scenarios, no secrets
        units = [s.unit.code for s in table.standings if not find_obstacle(table, s.unit.code)]
        for unit in units:
            still = material_of(table, unit, {})
            moved = chance.sample(still.controls, chance.randint(1, len(still.controls)))
            # Never the baseline itself: something changes.
            drawn = {c.code: chance.choice([0, SCORE_MAX, c.baseline + 9, 7777]) for c in moved}
            changes = {
                c.code: min(drawn[c.code], SCORE_MAX)
                for c in moved
                if min(drawn[c.code], SCORE_MAX) != c.baseline
            }
            material = material_of(table, unit, changes or {moved[0].code: 5000})
            wanted = expected(material)
            params = live_params(table, material.motion, material.places[unit], translator("vi"))
            said = evaluate(
                params_of({"params": params}) | told_params(material),
                list(wanted),
                **{f"control_{code}": v for code, v in material.scenario.changes.items()},
            )
            assert said == wanted, (edition.code, unit, changes)
        counted += len(units)
    assert counted > 200


def test_the_file_holds_these_very_parameters(make: MakeMaterial) -> None:
    material = make(hd_kinh_te_so=7500)
    signals = {s["name"]: s for s in given(make_offline(material))["spec"]["signals"]}
    params = live_params(
        material.table, material.motion, material.places[NINH_BINH], translator("vi")
    )
    derived = {p["name"]: p["expr"] for p in params if "expr" in p} | told_params(material)
    assert {name: signals[name]["update"] for name in derived} == derived
    controls = {p["name"]: p["value"] for p in params if "value" in p}
    assert {name: signals[name]["value"] for name in controls} == controls


def test_the_same_material_makes_the_same_file(make: MakeMaterial) -> None:
    page = make_offline(make(hd_kinh_te_so=7500))
    assert make_offline(make(hd_kinh_te_so=7500)) == page
    assert len(page) < 1_000_000


def test_published_and_simulated_are_told_apart(make: MakeMaterial) -> None:
    still, moved = (make_offline(make(**c)).decode() for c in ({}, {"hd_kinh_te_so": 7500}))
    assert 'class="ix-band ix-published"' in still
    assert "ix-simulated" not in re.sub(r"<(style|script)\b.*?</\1>", "", still, flags=re.DOTALL)
    assert 'class="ix-band ix-simulated"' in moved


@pytest.mark.parametrize(
    ("edition", "key"),
    [("mic_egov-2019-63", "error.not_recomputable"), ("dti-2021-63", "error.composite_unknown")],
)
def test_what_can_not_be_simulated_is_no_file(store: Store, edition: str, key: str) -> None:
    table = read_edition_table(store, edition)
    unit = next(s.unit.code for s in table.standings if find_obstacle(table, s.unit.code))
    with pytest.raises(IctexploreError) as caught:
        make_offline(material_of(table, unit, {}))
    assert caught.value.key == key
