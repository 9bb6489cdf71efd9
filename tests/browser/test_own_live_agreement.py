"""The browser's arithmetic of an own index is the engine's to a billionth, its words the page's."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any, get_args

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.engine.own_index.whatif import Changes, OwnOutcome, rescore, simulate_unit
from ictexplore.export.own_live.assets import engine_script
from ictexplore.export.own_live.model import model_data
from ictexplore.i18n import Translator, translator
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import (
    Aggregation,
    Goalposts,
    Missing,
    Normalisation,
    OwnSettings,
    Weights,
)
from ictexplore.reading.own_index.files import OwnFiles, read_files
from ictexplore.takeaway.own_index.bars import find_around
from ictexplore.takeaway.own_index.motion import find_own_motion, find_own_now
from ictexplore.takeaway.own_index.words import say_score
from ictexplore.ui.own_index.brought import bring_example, read_brought
from tests.engine.own_index.test_build import CASES, built, load

MOVES = 6
LANGUAGES = ("vi", "en")

COMPUTE = """(given) => {
  const [model, moves] = JSON.parse(given);
  const engine = new OwnEngine(model);
  const plain = (scores) => scores.map((row) => [...row].map((v) => (Number.isNaN(v) ? null : v)));
  return JSON.stringify(moves.map((changes) => {
    const after = engine.simulate(changes);
    const { passes, passedBy } = engine.crossed(after);
    const { unfit, places } = after;
    return { scores: plain(after.scores), places: [...places], passes, passedBy, unfit };
  }));
}"""

TELL = """(given) => {
  const [model, moves] = JSON.parse(given);
  const teller = new Teller(model);
  return JSON.stringify(moves.map((changes) => teller.tell(changes)));
}"""


@pytest.fixture(scope="module")
def blank(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(content=engine_script())
    yield page
    page.close()


def example(settings: OwnSettings) -> OwnIndex:
    files = read_brought(bring_example(), uses_posts=True)
    return build_index(files.framework, replace(settings, goalposts=files.goalposts), files.values)


def deep() -> OwnFiles:
    """Return data with gaps, negative directions and four levels."""
    sheets = map(load, ("deep-framework.csv", "deep-values.csv", "deep-goalposts.csv"))
    return read_files(*sheets)


def every_way() -> Iterator[OwnIndex]:
    """Yield indices built in every way of each step, of data with gaps."""
    files = deep()
    wide = {code: Goalposts(p.lower - 1, p.upper + 1) for code, p in files.goalposts.items()}
    ways = product(get_args(Normalisation), get_args(Aggregation), get_args(Missing))
    for normalisation, top, missing in ways:
        settings = OwnSettings(
            missing=missing,
            normalisation=normalisation,
            scale=(1, 100),
            target=(50, 10),
            goalposts=wide if normalisation == "goalposts" else {},
            top=top,
            lower=get_args(Aggregation)[::-1][get_args(Aggregation).index(top)],
        )
        yield build_index(files.framework, settings, files.values)


def draw_moves(index: OwnIndex, chance: random.Random) -> list[Changes]:
    """Return changes of one unit: to and past the ends of others, level with another, filled in."""
    moves: list[Changes] = [{}]
    codes = [node.code for node in index.framework.indicators]
    for _ in range(MOVES):
        changes: dict[str, float | None] = {}
        for code in chance.sample(codes, chance.randint(1, min(3, len(codes)))):
            row = index.raw[index.row(code)]
            known = row[~np.isnan(row)].tolist() or [0.0]
            low, high = min(known), max(known)
            targets = (
                low,
                high,
                low - 1,
                high + 1,
                chance.choice(known),
                chance.uniform(low, high),
            )
            changes[code] = float(chance.choice(targets))
        moves.append(changes)
    return moves


def units_of(index: OwnIndex, chance: random.Random) -> list[int]:
    """Return units that hold an end of a scale, one with a gap, and any."""
    row = index.raw[0]
    ends = [int(np.nanargmin(row)), int(np.nanargmax(row))]
    gaps = np.flatnonzero(np.isnan(index.raw).any(axis=0)).tolist()[:1]
    return sorted({*ends, *gaps, chance.randrange(len(index.units))})


def model_of(index: OwnIndex, unit: int, t: Translator) -> dict[str, Any]:
    return model_data(find_own_motion(index, unit, index.framework.indicators), t)


def numbered(index: OwnIndex, changes: Changes) -> list[tuple[int, float | None]]:
    return [(index.row(code), value) for code, value in changes.items()]


def ask(page: Page, script: str, *given: object) -> Any:
    """Return the script's answer; as one text, which a browser is handed far quicker."""
    return json.loads(page.evaluate(script, json.dumps(given)))


def compare(page: Page, index: OwnIndex, seed: str, most: int = 4) -> int:
    """Hold the browser's answers against the engine's; return how many there were."""
    chance, compared = random.Random(seed), 0  # noqa: S311 -- scenarios, no secrets
    nodes = (*index.framework.indicators, *index.framework.aggregates)
    for unit in units_of(index, chance)[:most]:
        moves = draw_moves(index, chance)
        model = model_of(index, unit, translator("vi"))
        told = ask(page, COMPUTE, model, [numbered(index, m) for m in moves])
        for changes, theirs in zip(moves, told, strict=True):
            try:
                scores, outcome = rescore(index, unit, changes), simulate_unit(index, unit, changes)
            except IctexploreError:
                assert theirs["unfit"] is not None
                continue
            assert theirs["unfit"] is None
            ours = np.array([scores[node.code] for node in nodes])
            found = np.array(theirs["scores"], dtype=np.float64)
            assert np.allclose(found, ours, rtol=1e-9, atol=1e-9, equal_nan=True), changes
            assert theirs["places"] == outcome.places.tolist(), changes
            assert tuple(theirs["passes"]) == outcome.passes
            assert tuple(theirs["passedBy"]) == outcome.passed_by
            compared += 1
    return compared


@pytest.mark.parametrize("case", CASES)
def test_what_coinr_gives_and_what_moves_from_there(blank: Page, case: str):
    assert compare(blank, built(case), case) > MOVES


def test_every_way_of_each_step(blank: Page):
    answers = [compare(blank, index, repr(index.settings), most=2) for index in every_way()]
    assert len(answers) == 4 * 3 * 3
    assert min(answers) > MOVES


@pytest.mark.parametrize("weights", get_args(Weights))
def test_the_worked_example(blank: Page, weights: Weights):
    assert compare(blank, example(OwnSettings(weights=weights)), weights) > MOVES


def texts(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> dict[str, object]:
    """Return what the page says of an outcome."""
    scores = rescore(index, outcome.unit, outcome.changes)[index.framework.root.code]
    parts = [index.framework.root, *index.framework.children[index.framework.root.code]]
    now = find_own_now(index, outcome, t)
    bars = find_around(index, outcome, scores, t)
    names = ["composite_text", *(f"part_{i}_text" for i in range(1, len(parts)))]
    figures = (say_score(index, outcome.after[node.code], t) for node in parts)
    return {
        "sentence_text": now.sentence,
        "note_text": now.note,
        "facts": [(text, label) for label, text in now.facts],
        "bars": [(bar.place, bar.name, bar.label) for bar in bars],
        **{f"control_{i}_text": text for i, text in enumerate(now.entries, 1)},
        **dict(zip(names, figures, strict=True)),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", ["deep-minmax-none", "deep-zscore", "flat-prank-mean", ""])
def test_the_words_are_those_of_the_page(blank: Page, case: str, language: str):
    index = built(case) if case else example(OwnSettings())
    chance, t = random.Random(case), translator(language)  # noqa: S311
    for unit in units_of(index, chance):
        raw = index.raw[:, unit]
        moves = [
            {code: v for code, v in m.items() if v != raw[index.row(code)]}
            for m in draw_moves(index, chance)
        ]
        model = model_of(index, unit, t)
        told = ask(blank, TELL, model, [numbered(index, m) for m in moves])
        for changes, theirs in zip(moves, told, strict=True):
            expected = texts(index, simulate_unit(index, unit, changes), t)
            facts = [
                (theirs[f"{name}_text"], theirs[f"{name}_label_text"])
                for name in ("passes", "passed_by")
                if theirs[f"{name}_text"]
            ]
            theirs |= {
                "facts": facts,
                "bars": [(b["place"], b["name"], b["label"]) for b in theirs["bars"]],
            }
            assert {name: theirs[name] for name in expected} == expected
