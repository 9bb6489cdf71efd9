"""How much an indicator counts in one unit's index, over all levels."""

from __future__ import annotations

import numpy as np

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.model.own_index import OwnSettings


def effective_weights(index: OwnIndex, unit: int) -> dict[str, float]:
    """Return each indicator's share in the unit's index, weights of gaps passed on; Σ is 1.

    The product of w / Σ w of the siblings that have a score, from the index down. Of arithmetic
    means it is by how much the index rises when the indicator's normalised score rises by one.
    """
    shares = {index.framework.root.code: 1.0}
    below = index.framework.children
    for node in reversed(index.framework.aggregates):
        if node.code not in shares:
            continue
        known = [c for c in below[node.code] if not np.isnan(index.scores[c.code][unit])]
        total = sum(index.weights[child.code] for child in known)
        for child in known:
            if total:
                shares[child.code] = shares[node.code] * index.weights[child.code] / total
    return {n.code: shares[n.code] for n in index.framework.indicators if n.code in shares}


def is_linear(settings: OwnSettings) -> bool:
    """Whether the index is a weighted mean of values on fixed scales, up to where those end."""
    methods = {settings.top, settings.lower, *settings.levels.values()}
    return settings.normalisation in {"minmax", "goalposts"} and methods == {"arithmetic"}
