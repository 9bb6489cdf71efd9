"""The whole: against COINr's numbers, and properties that hold whatever the figures."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import OwnSettings
from ictexplore.reading.own_index.files import read_files
from ictexplore.reading.own_index.sheet import Sheet, read_sheet
from tests.engine.own_index.made import NAN, SETTINGS, TREE, Rows, made, same, table, tables

COINR = Path(__file__).parent / "coinr"
CASES = {
    "deep-minmax": OwnSettings(),
    "deep-minmax-geometric": OwnSettings(scale=(1, 100), top="geometric"),
    "deep-minmax-all-geometric": OwnSettings(scale=(1, 100), top="geometric", lower="geometric"),
    "deep-minmax-harmonic": OwnSettings(scale=(1, 10), top="harmonic", levels={3: "geometric"}),
    "deep-minmax-mean": OwnSettings(missing="mean"),
    "deep-minmax-none": OwnSettings(scale=(0, 1), missing="none"),
    "deep-minmax-equal": OwnSettings(weights="equal"),
    "deep-zscore": OwnSettings(normalisation="zscore"),
    "deep-zscore-target": OwnSettings(normalisation="zscore", target=(50, 10), top="geometric"),
    "deep-prank": OwnSettings(normalisation="prank"),
    "deep-prank-none": OwnSettings(normalisation="prank", missing="none"),
    "deep-fixed": OwnSettings(normalisation="goalposts"),
    "full-minmax": OwnSettings(),
    "full-zscore-pca": OwnSettings(normalisation="zscore", weights="pca"),
    "full-minmax-pca": OwnSettings(weights="pca"),
    "full-prank-none": OwnSettings(normalisation="prank", missing="none"),
    "flat-minmax": OwnSettings(),
    "flat-minmax-geometric": OwnSettings(scale=(1, 100), top="geometric"),
    "flat-prank-mean": OwnSettings(normalisation="prank", missing="mean"),
}


def load(name: str) -> Sheet:
    return read_sheet((COINR / name).read_bytes(), name)


def built(case: str) -> OwnIndex:
    name, settings = case.partition("-")[0], CASES[case]
    posts = load("deep-goalposts.csv") if settings.normalisation == "goalposts" else None
    files = read_files(load(f"{name}-framework.csv"), load(f"{name}-values.csv"), posts)
    return build_index(files.framework, replace(settings, goalposts=files.goalposts), files.values)


@pytest.mark.parametrize("case", CASES)
def test_coinr_gives_the_same_to_a_billionth(case: str):
    index = built(case)
    with (COINR / f"{case}.csv").open(encoding="utf-8", newline="") as file:
        theirs = list(csv.DictReader(file))
    assert [row["unit"] for row in theirs] == list(index.units)
    assert [int(row["rank"] or 0) for row in theirs] == index.places.tolist()
    assert set(index.scores) == theirs[0].keys() - {"unit", "rank"}
    for code, scores in index.scores.items():
        expected = np.array([float(row[code] or "nan") for row in theirs])
        assert np.array_equal(np.isnan(scores), np.isnan(expected))
        assert np.nanmax(np.abs(scores - expected), initial=0) < 1e-9


def test_every_reference_is_compared():
    inputs = {"framework", "values", "goalposts"}
    names = {path.stem for path in COINR.glob("*.csv")}
    assert {name for name in names if name.partition("-")[2] not in inputs} == CASES.keys()


def test_a_table_that_is_checked_by_eye():
    index = made([[1, 9, 5], [3, 5, 5], [5, 7, 6], [3, NAN, 9]])
    p1 = [0, 100 * 2 / 4, 100, 100 * 2 / 4]
    p2 = [0, 100, 100 * 2 / 4, NAN]  # less is better
    q1 = [0, 0, 100 * 1 / 4, 100]
    p = [0, (2 * 50 + 1 * 100) / 3, (2 * 100 + 1 * 50) / 3, 50]  # without p2 all is p1's
    expected = {"p1": p1, "p2": p2, "q1": q1, "P": p, "Q": q1}
    for code, scores in expected.items():
        assert same(index.scores[code], scores)
    assert same(index.composite, [(3 * a + 1 * b) / 4 for a, b in zip(p, q1, strict=True)])
    assert index.places.tolist() == [4, 3, 1, 2]
    assert index.weights == {"P": 3, "Q": 1, "p1": 2, "p2": 1, "q1": 1}


@given(tables, st.sampled_from(SETTINGS), st.randoms())
def test_the_order_of_units_changes_nothing(rows: Rows, settings: OwnSettings, random):
    order = list(range(len(rows)))
    random.shuffle(order)
    one, other = made(rows, settings), made([rows[i] for i in order], settings)
    assert [one.places[i] for i in order] == other.places.tolist()
    assert same([one.composite[i] for i in order], other.composite)


@given(tables, st.sampled_from(SETTINGS))
def test_no_gap_leaks_and_no_score_leaves_the_scale(rows: Rows, settings: OwnSettings):
    index = made(rows, settings)
    lower, upper = settings.range
    for code, scores in index.scores.items():
        assert not np.isinf(scores).any()
        if settings.normalisation != "zscore":
            known = scores[~np.isnan(scores)]
            assert ((known >= lower - 1e-9) & (known <= upper + 1e-9)).all(), code
    unscored = np.isnan(index.composite)
    assert np.array_equal(index.places == 0, unscored)
    if settings.missing == "rescale":
        leaves = np.array([index.scores[code] for code in ("p1", "p2", "q1")])
        assert np.array_equal(unscored, np.isnan(leaves).all(axis=0))


@given(tables, st.sampled_from(SETTINGS))
def test_equal_units_share_scores_and_places(rows: Rows, settings: OwnSettings):
    index = made([*rows, rows[0]], settings)
    assert same(index.composite[-1:], index.composite[:1])
    assert index.places[-1] == index.places[0]


@given(tables, st.sampled_from(SETTINGS), st.floats(0.01, 1000))
def test_weights_are_relative_to_siblings(rows: Rows, settings: OwnSettings, factor: float):
    nodes = tuple(
        replace(node, weight=node.weight * (factor if node.parent == "P" else 1))
        for node in TREE.nodes
    )
    one, other = made(rows, settings), made(rows, settings, replace(TREE, nodes=nodes))
    assert np.allclose(one.composite, other.composite, rtol=1e-9, equal_nan=True)


@given(tables)
def test_a_missing_child_counts_as_its_parent_s_score(rows: Rows):
    # Leaving a child out and giving its weight to the others is the same mean.
    index = made(rows)
    p1, p2, p = (index.scores[code] for code in ("p1", "p2", "P"))
    filled = (2 * np.where(np.isnan(p1), p, p1) + np.where(np.isnan(p2), p, p2)) / 3
    assert np.allclose(p, filled, equal_nan=True)


def test_other_columns_and_their_order_don_t_matter():
    plain = build_index(TREE, OwnSettings(), table([[1, 2, 3], [4, 1, 1]]))
    mixed = table([[9, 3, 2, 1], [9, 1, 1, 4]], ["x", "q1", "p2", "p1"])
    assert same(plain.composite, build_index(TREE, OwnSettings(), mixed).composite)


@pytest.mark.parametrize("method", ["geometric", "harmonic"])
def test_a_score_of_zero_stops_means_that_can_t_take_it(method):
    with pytest.raises(IctexploreError) as caught:
        made([[1, 5, 5], [3, 5, 1]], OwnSettings(top=method))
    assert caught.value.key == f"ownindex.unfit_{method}"
    assert caught.value.values == {"parent": "I", "child": "P", "unit": "U1"}


def test_a_unit_alone_has_nothing_to_be_measured_by():
    index = made([[1, 2, 3]])
    assert math.isnan(index.composite[0])
    assert index.places.tolist() == [0]
    assert [notice.key for notice in index.notices] == [
        "ownindex.notice_level",
        "ownindex.notice_unscored",
    ]


def test_rows_of_indicators_are_found_by_code():
    index = made([[1, 2, 3], [4, 5, 6]])
    assert index.raw[index.row("p2")].tolist() == [2, 5]
    with pytest.raises(ValueError, match="P"):
        index.row("P")
    assert index.frame.units == ("U1", "U2")
