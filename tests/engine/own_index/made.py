"""Small indices, written as tables that a reader can check by eye."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

import numpy as np
from hypothesis import reject
from hypothesis import strategies as st

from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import Goalposts, OwnFramework, OwnNode, OwnSettings, OwnTable

NAN = math.nan

TREE = OwnFramework(
    (
        OwnNode("I", None, 3, 1, 1.0),
        OwnNode("P", "I", 2, 1, 3.0),
        OwnNode("Q", "I", 2, 1, 1.0),
        OwnNode("p1", "P", 1, 1, 2.0),
        OwnNode("p2", "P", 1, -1, 1.0),
        OwnNode("q1", "Q", 1, 1, 1.0),
    )
)
"""Index of P (three quarters: p1 twice p2, of which less is better) and Q (q1 alone)."""

POSTS = {code: Goalposts(1.0, 6.0) for code in ("p1", "p2", "q1")}

SETTINGS = (
    OwnSettings(),
    OwnSettings(missing="mean"),
    OwnSettings(missing="none"),
    OwnSettings(normalisation="zscore"),
    OwnSettings(normalisation="prank"),
    OwnSettings(normalisation="prank", missing="mean"),
    OwnSettings(normalisation="goalposts", goalposts=POSTS),
    OwnSettings(scale=(1, 100), top="geometric"),
    OwnSettings(scale=(1, 100), top="harmonic", lower="geometric"),
    OwnSettings(weights="equal"),
)
"""Every way of each step, principal components aside."""

MONOTONE = tuple(s for s in SETTINGS if s.normalisation != "zscore" and s.missing != "mean")
"""Those under which a better value never worsens a unit's place, whatever gaps there are."""

Rows = Sequence[Sequence[float]]

values = st.one_of(st.integers(0, 7).map(float), st.just(NAN))
tables = st.lists(st.lists(values, min_size=3, max_size=3), min_size=1, max_size=9)
"""Rows of p1, p2, q1 with ties and gaps."""

complete_tables = st.lists(
    st.lists(st.integers(0, 7).map(float), min_size=3, max_size=3), min_size=2, max_size=9
)


def table(rows: Rows, codes: Sequence[str] = ("p1", "p2", "q1")) -> OwnTable:
    units = tuple(f"U{i + 1}" for i in range(len(rows)))
    return OwnTable(units, tuple(codes), array("d", [cell for row in rows for cell in row]))


def made(
    rows: Rows, settings: OwnSettings | None = None, framework: OwnFramework = TREE
) -> OwnIndex:
    codes = [node.code for node in framework.indicators]
    return build_index(framework, settings or OwnSettings(), table(rows, codes))


def made_or_reject(rows: Rows, settings: OwnSettings) -> OwnIndex:
    """Return the index, or have another example drawn where a mean can't take a score."""
    try:
        return made(rows, settings)
    except IctexploreError:
        reject()


def same(a: np.ndarray | Sequence[float], b: np.ndarray | Sequence[float]) -> bool:
    """Whether two arrays agree to 1e-12, gaps at the same places."""
    return np.allclose(np.array(a), np.array(b), rtol=1e-12, atol=1e-12, equal_nan=True)
