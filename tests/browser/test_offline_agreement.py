"""The figures read from the file are the engine's, to the last digit and letter."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page

from ictexplore.export.live.facts import answer_facts
from ictexplore.export.sentence import outcome_sentence
from ictexplore.i18n import format_change, format_rank, format_score, translator
from ictexplore.model import SCORE_DECIMALS, SCORE_MAX, Assumption
from ictexplore.store import Store
from ictexplore.takeaway.material import Material
from tests.browser.alone import Wanted, open_moving
from tests.browser.live import figures
from tests.browser.watch import PageCheck

SCENARIOS = 40


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted("dti-2022-63", "Thừa Thiên Huế", "en"),
        Wanted("dti-2024-63", "Bà Rịa - Vũng Tàu", "vi", Assumption("gain", gain=150)),
        Wanted("dti-2023-63", "Ninh Bình", "vi", Assumption("repeat")),
        Wanted("dti-2020-63", "Đà Nẵng", "en"),
        Wanted("ict_index-2020-63", "Đà Nẵng"),
    ],
    ids=lambda wanted: wanted.edition,
)
def test_the_files_figures_are_the_engines(
    page: Page, tmp_path: Path, store: Store, wanted: Wanted, assert_quiet: PageCheck
):
    material = wanted.read(store)
    open_moving(page, tmp_path, material)
    chance = random.Random(wanted.edition)  # noqa: S311 -- scenarios, no secrets
    scenarios = [
        {
            c.code: chance.choice([c.baseline, chance.randint(0, SCORE_MAX), 0, SCORE_MAX])
            for c in material.controls
        }
        for _ in range(SCENARIOS)
    ]
    right = [expected(material, changes) for changes in scenarios]
    signals = [{f"control_{c}": v for c, v in s.items()} for s in scenarios]
    said = figures(page, signals, list(dict.fromkeys(name for r in right for name in r)))
    assert [{n: f[n] for n in r} for r, f in zip(right, said, strict=True)] == right
    assert_quiet(page)


def expected(material: Material, changes: dict[str, int]) -> dict[str, object]:
    moved = replace(material, scenario=replace(material.scenario, changes=changes))
    outcome, language = moved.outcome, material.language
    before, after = outcome.baseline, outcome.result
    printed = material.table.standing(material.unit).composite
    assert printed is not None
    decimals = SCORE_DECIMALS if outcome.is_simulated else printed.decimals
    pillars = {f"pillar_{c}": v for c, v in after.pillars.items() if v is not None}
    facts = answer_facts(material.table, moved.controls, outcome, translator(language))
    return {
        "changed": outcome.is_simulated,
        "composite": after.composite,
        "rank_best": after.rank.best,
        "rank_worst": after.rank.worst,
        "composite_text": format_score(after.composite, language, decimals),
        "composite_change_text": format_change(after.composite - before.composite, language),
        "rank_text": format_rank(after.rank, material.table.edition.unit_count),
        "sentence_text": outcome_sentence(material.table, outcome, language=language),
        **pillars,
        **({"gains_text": facts[0][1]} if outcome.is_simulated else {}),
        **({"crossed_text": facts[1][1]} if outcome.is_simulated else {}),
    }
