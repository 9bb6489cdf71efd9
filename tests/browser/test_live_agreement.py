"""The figures read from the page are the engine's, to the last digit, for every edition."""

from __future__ import annotations

import random

from playwright.sync_api import Page

from ictexplore.engine.residual import find_controls, find_obstacle
from ictexplore.engine.whatif import simulate
from ictexplore.i18n import format_change, format_rank, format_score, search_key
from ictexplore.model import SCORE_DECIMALS, SCORE_MAX, EditionTable, Scenario
from ictexplore.store import Store, read_edition_table, read_editions
from tests.browser.live import figures, open_live
from tests.browser.watch import PageCheck

SCENARIOS = 20
"""Of one unit an edition; the parameters behind them are evaluated for every unit elsewhere."""


def movable(table: EditionTable) -> list[str]:
    codes = [s.unit.code for s in table.standings]
    return [code for code in codes if find_obstacle(table, code) is None]


def expected(table: EditionTable, unit: str, changes: dict[str, int]) -> dict[str, object]:
    outcome = simulate(table, Scenario(table.edition.code, unit, changes))
    before, after = outcome.baseline, outcome.result
    printed = table.standing(unit).composite
    assert printed is not None
    decimals = SCORE_DECIMALS if outcome.gains else printed.decimals
    pillars = {f"pillar_{c}": v for c, v in after.pillars.items() if v is not None}
    return {
        "changed": bool(outcome.gains),
        "composite": after.composite,
        "rank_best": after.rank.best,
        "rank_worst": after.rank.worst,
        "composite_text": format_score(after.composite, "vi", decimals),
        "composite_change_text": format_change(after.composite - before.composite, "vi"),
        "rank_text": format_rank(after.rank, table.edition.unit_count),
        **pillars,
        **{f"{name}_text": format_score(value, "vi") for name, value in pillars.items()},
    }


def test_there_is_an_edition_of_each_kind(store: Store):
    tables = [read_edition_table(store, e.code) for e in read_editions(store)]
    simulated = [t for t in tables if movable(t)]
    assert {t.is_complete for t in simulated} == {True, False}
    assert any(not t.framework.pillars for t in simulated)


def test_every_edition_agrees_with_the_engine(
    page: Page, app_url: str, store: Store, assert_quiet: PageCheck
):
    for edition in read_editions(store):
        table = read_edition_table(store, edition.code)
        chance = random.Random(edition.code)  # noqa: S311 -- scenarios, no secrets
        units = movable(table)
        for unit in chance.sample(units, min(1, len(units))):
            name = search_key(table.standing(unit).unit.name.vi).replace(" ", "-")
            open_live(page, f"{app_url}/mo_phong?ky={edition.code}&tinh={name}")
            controls = find_controls(table, unit)
            scenarios = [
                {
                    c.code: chance.choice([c.baseline, chance.randint(0, SCORE_MAX), 0, SCORE_MAX])
                    for c in controls
                }
                for _ in range(SCENARIOS)
            ]
            wanted = [expected(table, unit, scenario) for scenario in scenarios]
            signals = [{f"control_{c}": v for c, v in s.items()} for s in scenarios]
            assert figures(page, signals, list(wanted[0])) == wanted, (edition.code, unit)
    assert_quiet(page)
