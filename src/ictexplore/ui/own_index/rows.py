"""Rows of an own index for a grid, a table or a file: figures first, words at the edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.places import place_of
from ictexplore.engine.reweigh import FloatArray
from ictexplore.i18n import Translator, search_key
from ictexplore.model.own_index import OwnNode
from ictexplore.ui.components.grid import count_decimals

DECIMALS_MAX = 4
"""What is told of a value; files have it in full."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One unit by one code: its value where it is an indicator, its score, and the field."""

    node: OwnNode
    depth: int
    value: float | None
    score: float | None
    mean: float
    best: float
    place: int
    of: int


def order_units(index: OwnIndex) -> list[int]:
    """Return the positions of units, best first, those without a score last."""
    places = index.places.tolist()
    return sorted(range(len(places)), key=lambda i: places[i] or len(places) + 1)


def count_ranked(index: OwnIndex) -> int:
    """Return how many units have a place."""
    return int((index.places > 0).sum())


def find_decimals(row: FloatArray) -> int:
    """Return how many decimals tell the values of an indicator, at most `DECIMALS_MAX`."""
    return min(count_decimals(pd.Series(row)), DECIMALS_MAX)


def name_columns(nodes: Sequence[OwnNode], taken: Sequence[str]) -> list[str]:
    """Return a head for each node: its name, with its code where another is called the same."""
    labels = [*taken, *(node.label for node in nodes)]
    return [
        node.label if labels.count(node.label) == 1 else f"{node.label} ({node.code})"
        for node in nodes
    ]


def ranking_frame(index: OwnIndex, t: Translator) -> pd.DataFrame:
    """Return all units, best first: place, name and every score at full precision."""
    heads = [t("common.rank"), t("ownindex.head_unit")]
    nodes = walk(index)
    order = np.array(order_units(index), dtype=np.int64)
    places = pd.Series(index.places[order], dtype="Int64")
    columns: dict[str, object] = {
        heads[0]: places.where(places > 0),
        heads[1]: [index.units[i] for i in order],
    }
    names = name_columns([node for node, _ in nodes], heads)
    columns |= {
        name: index.scores[node.code][order] for name, (node, _) in zip(names, nodes, strict=True)
    }
    return pd.DataFrame(columns)


def filter_units(frame: pd.DataFrame, column: str, query: str) -> pd.DataFrame:
    """Return the rows whose unit holds every word, with or without marks."""
    words = search_key(query).split()
    if not words:
        return frame
    keys = [search_key(name) for name in frame[column]]
    return frame[[all(word in key for word in words) for key in keys]]


def walk(index: OwnIndex) -> list[tuple[OwnNode, int]]:
    """Return every node with how deep it stands, each right before what is below it."""
    below = index.framework.children
    found: list[tuple[OwnNode, int]] = []
    waiting = [(index.framework.root, 0)]
    while waiting:
        node, depth = waiting.pop()
        found.append((node, depth))
        waiting += [(child, depth + 1) for child in reversed(below.get(node.code, ()))]
    return found


def find_standings(index: OwnIndex, unit: int) -> list[Standing]:
    """Return how a unit stands by every code that has scores, the index first."""
    return [_stand(index, unit, node, depth) for node, depth in walk(index)]


def _stand(index: OwnIndex, unit: int, node: OwnNode, depth: int) -> Standing:
    scores = index.scores[node.code]
    known = scores[~np.isnan(scores)]
    score, value = float(scores[unit]), np.nan
    if node.level == 1:
        value = float(index.raw[index.row(node.code)][unit])
    return Standing(
        node=node,
        depth=depth,
        value=None if np.isnan(value) else value,
        score=None if np.isnan(score) else score,
        mean=float(known.mean()) if known.size else np.nan,
        best=float(known.max()) if known.size else np.nan,
        place=0 if np.isnan(score) else place_of(scores, unit),
        of=int(known.size),
    )
