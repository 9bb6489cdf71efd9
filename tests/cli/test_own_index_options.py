from dataclasses import replace

import pytest

from ictexplore.cli.own_index_options import (
    OwnIndexOptions,
    check_levels,
    parse_settings,
    unused_options,
)
from ictexplore.model import ProblemsError
from ictexplore.model.own_index import OwnSettings
from tests.engine.own_index.made import TREE

PLAIN = OwnIndexOptions("f.csv", "v.csv")


def test_nothing_typed_is_the_usual():
    assert parse_settings(PLAIN) == OwnSettings()


def test_all_that_can_be_typed():
    options = replace(
        PLAIN,
        normalise="ZScore",
        scale=("-1,5", "2"),
        target=("50", "10"),
        missing="mean",
        weights="pca",
        aggregate="harmonic",
        lower=["geometric", "3 = arithmetic"],
    )
    assert parse_settings(options) == OwnSettings(
        missing="mean",
        normalisation="zscore",
        scale=(-1.5, 2),
        target=(50, 10),
        weights="pca",
        top="harmonic",
        lower="geometric",
        levels={3: "arithmetic"},
    )


@pytest.mark.parametrize(
    ("changed", "keys"),
    [
        ({"normalise": "x"}, ["choice"]),
        ({"missing": "x", "weights": "", "aggregate": "mean"}, ["choice"] * 3),
        ({"scale": ("1", "x")}, ["range_form"]),
        ({"scale": ("1", "1")}, ["range_form"]),
        ({"scale": ("NA", "1")}, ["range_form"]),
        ({"target": ("0", "0")}, ["target_form"]),
        ({"target": ("x", "1")}, ["target_form"]),
        ({"lower": ["x", "y=geometric", "2=", "=geometric"]}, ["lower_form"] * 4),
        ({"normalise": "goalposts"}, ["goalposts_needed"]),
    ],
)
def test_each_option_that_can_t_be_meant_has_its_sentence(changed, keys):
    with pytest.raises(ProblemsError) as caught:
        parse_settings(replace(PLAIN, **changed))
    assert [p.key.removeprefix("ownindex.") for p in caught.value.problems] == keys


def test_levels_are_those_of_the_framework_below_the_index():
    check_levels(OwnSettings(levels={2: "geometric"}), TREE)
    for level in (0, 1, 3):
        with pytest.raises(ProblemsError) as caught:
            check_levels(OwnSettings(levels={level: "geometric"}), TREE)
        assert caught.value.values == {"given": level, "known": (2,)}


@pytest.mark.parametrize(
    ("normalise", "unused"),
    [
        ("minmax", ["--target", "--goalposts"]),
        ("zscore", ["--range", "--goalposts"]),
        ("prank", ["--target", "--goalposts"]),
        ("goalposts", ["--target"]),
    ],
)
def test_options_that_count_for_nothing_are_told(normalise, unused):
    options = replace(
        PLAIN, normalise=normalise, scale=("0", "1"), target=("0", "1"), goalposts="p.csv"
    )
    assert [notice.values["option"] for notice in unused_options(options)] == unused
    assert list(unused_options(replace(PLAIN, normalise=normalise))) == []
