"""Rows of an own index for a grid, a table or a file: figures first, words at the edge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import order_units, walk
from ictexplore.i18n import Translator, search_key
from ictexplore.model.own_index import OwnNode


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
