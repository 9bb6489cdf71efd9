"""Weights: given, equal, or by principal components (Handbook, step 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ictexplore.engine.reweigh import FloatArray
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import OwnNode, Weights

_ROWS_MIN = 3
"""Fewer complete units than this correlate perfectly, whatever they hold."""

_CANCELLED = 1e-9
"""Loadings whose sum is below this share of their size give no mean."""


def weigh(
    children: Sequence[OwnNode], scores: Sequence[FloatArray], weights: Weights
) -> Mapping[str, float]:
    """Return the weight of each child of one parent; relative, code → weight.

    Parameters
    ----------
    children : the siblings
    scores : of each, (units,), normalised or aggregated; principal components alone look at them
    weights : which rule
    """
    codes = [node.code for node in children]
    if weights == "pca":
        return dict(zip(codes, principal_weights(codes, np.array(scores)).tolist(), strict=True))
    if weights == "equal":
        return dict.fromkeys(codes, 1.0)
    return {node.code: node.weight for node in children}


def principal_weights(codes: Sequence[str], scores: FloatArray) -> FloatArray:
    """Return the loadings of the first principal component, turned so that their sum is positive.

    As COINr's `get_PCA`: over the units that have all of the scores, each centred and divided by
    its standard deviation; the eigenvector of their correlations with the greatest eigenvalue.
    A child that no unit can be told apart by is left out: its weight is zero.

    Parameters
    ----------
    codes : of the siblings
    scores : (siblings, units), NaN where there is none

    Raises
    ------
    IctexploreError
        Where there are too few complete units or the loadings cancel each other out.
    """
    weights = np.zeros(len(scores))
    varied = np.array([_is_varied(row) for row in scores])
    if varied.sum() <= 1:
        return np.where(varied, 1.0, weights) if varied.any() else weights + 1
    complete = scores[varied][:, ~np.isnan(scores[varied]).any(axis=0)]
    if complete.shape[1] < _ROWS_MIN or not all(_is_varied(row) for row in complete):
        raise IctexploreError("ownindex.pca_few", codes=tuple(codes), units=complete.shape[1])
    _, vectors = np.linalg.eigh(np.corrcoef(complete))
    first = vectors[:, -1]
    if abs(first.sum()) < _CANCELLED * np.abs(first).sum():
        raise IctexploreError("ownindex.pca_cancelled", codes=tuple(codes))
    weights[varied] = first * np.sign(first.sum())
    return weights


def _is_varied(row: FloatArray) -> bool:
    return bool(np.fmax.reduce(row) > np.fmin.reduce(row))
