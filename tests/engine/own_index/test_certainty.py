"""Drawn weights against the index built anew for each draw."""

from dataclasses import replace

import numpy as np
import pytest

from ictexplore.engine.own_index.build import build_index
from ictexplore.engine.own_index.certainty import (
    assess_unit,
    draw_places,
    places_without,
    reweighed,
)
from ictexplore.model import DrawnPlaces, IctexploreError, Weighting
from ictexplore.model.own_index import OwnFramework, OwnSettings
from tests.engine.own_index.made import NAN, SETTINGS, TREE, made, same, table

rng = np.random.default_rng(3)
ROWS = rng.integers(1, 9, (12, 3)).astype(float)
ROWS[2, 1] = ROWS[5, 2] = NAN
DRAWS = Weighting(draws=40, seed=7, spread=2500)


@pytest.mark.parametrize("settings", SETTINGS)
def test_draws_are_the_index_built_anew_with_their_weights(settings: OwnSettings):
    index = made(ROWS, settings)
    codes = [node.code for node in TREE.nodes if node.parent]
    factors = np.random.default_rng(7).uniform(0.75, 1.25, (40, len(codes)))
    weights = {c: index.weights[c] * factors[:, i] for i, c in enumerate(codes)}
    drawn = reweighed(index, weights)
    given = replace(settings, weights="given")
    for draw in range(40):
        nodes = tuple(
            replace(node, weight=float(weights[node.code][draw])) if node.parent else node
            for node in TREE.nodes
        )
        anew = build_index(OwnFramework(nodes), given, table(ROWS))
        assert same(drawn[draw], anew.composite)
        unit = int(np.argmax(index.places == 5))
        assert draw_places(index, unit, DRAWS)[draw] == anew.places[unit]


def test_percentiles_are_places_that_were_drawn():
    index = made(ROWS)
    unit = int(np.argmax(index.places == 5))
    places = np.sort(draw_places(index, unit, DRAWS)).tolist()
    sure = assess_unit(index, unit, DRAWS)
    # Of 40 draws 5 % are 2, a half is 20, 95 % are 38.
    assert sure.drawn == DrawnPlaces(places[0], places[1], places[19], places[37], places[-1])
    assert (sure.rank, sure.weighting) == (5, DRAWS)


def test_without_spread_the_place_stays():
    index = made(ROWS)
    for unit, place in enumerate(index.places.tolist()):
        assert set(draw_places(index, unit, replace(DRAWS, spread=0)).tolist()) == {place}


@pytest.mark.parametrize("settings", [OwnSettings(), OwnSettings(normalisation="zscore")])
def test_without_an_indicator_is_a_framework_without_it(settings: OwnSettings):
    index = made(ROWS, settings)
    for code in ("p1", "p2"):
        fewer = OwnFramework(tuple(node for node in TREE.nodes if node.code != code))
        anew = build_index(fewer, settings, table(ROWS))
        for unit in range(len(ROWS)):
            assert places_without(index, unit)[code] == anew.places[unit]
    # q1 is all of Q: without it the index is P.
    expected = 1 + int((index.scores["P"] > index.scores["P"][0] + 1e-9).sum())
    assert places_without(index, 0)["q1"] == expected


def test_what_needs_all_needs_all_that_is_left():
    index = made([[1, 2, 3], [2, NAN, 4], [3, 1, 1]], OwnSettings(missing="none"))
    assert index.places[1] == 0
    # Without p2: 3/4 × 100 of U3 is more than 3/4 × 50 + 1/4 × 100 of U2.
    assert places_without(index, 1) == {"p1": None, "p2": 2, "q1": None}


def test_a_unit_without_a_score_has_no_certainty():
    with pytest.raises(IctexploreError, match="unit_unscored"):
        assess_unit(made([[1, 2, 3], [2, 1, 2], [NAN] * 3]), 2, DRAWS)
