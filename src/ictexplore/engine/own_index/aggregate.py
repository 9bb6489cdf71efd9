"""Aggregation: a parent's score out of its children's (Handbook, step 6).

Weights are relative: they are divided by their sum over the children that have a score, so that
a missing child is left out and the others take its share (COINr's default). The sums run child
by child over all units: equal children give equal scores to the last bit.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ictexplore.engine.reweigh import FloatArray
from ictexplore.model.own_index import Aggregation


def aggregate(
    children: Sequence[FloatArray],
    weights: Sequence[float],
    method: Aggregation,
    *,
    needs_all: bool = False,
) -> FloatArray:
    """Return the parent's scores, (units,), NaN where there is none.

    ``arithmetic`` is Σ w x / Σ w, ``geometric`` exp(Σ w ln x / Σ w), ``harmonic``
    Σ w / Σ (w / x): COINr's `a_amean`, `a_gmean` and `a_hmean`. The latter two mean something
    for scores above zero only: see `find_unfit`.

    Parameters
    ----------
    children : scores of each child, (units,), NaN where there is none
    weights : one for each child, zero or more
    needs_all : whether a parent has a score only where all of its children have that weigh
        anything (COINr's ``dat_thresh = 1``, which asks for those that weigh nothing too)
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        total, shares = weighted_sums(children, weights, method)
        result = blend(total, shares, method)
    if needs_all:
        for child, weight in zip(children, weights, strict=True):
            if weight:
                result[np.isnan(child)] = np.nan
    return result


def weighted_sums(
    children: Sequence[FloatArray], weights: Sequence[float], method: Aggregation
) -> tuple[FloatArray, FloatArray]:
    """Return Σ w f(x) and Σ w over the children that have a score, of whatever shape they are."""
    total, shares = np.zeros_like(children[0]), np.zeros_like(children[0])
    for child, weight in zip(children, weights, strict=True):
        if weight == 0:
            continue  # a score of zero that counts for nothing must not reach ln or 1 / x
        gaps = np.isnan(child)
        term = weight * stretch(child, method)
        if gaps.any():
            term[gaps] = 0.0
            shares += np.where(gaps, 0.0, weight)
        else:
            shares += weight
        total += term
    return total, shares


def stretch(scores: FloatArray, method: Aggregation) -> FloatArray:
    """Return what a method takes the weighted mean of: x, ln x or 1 / x."""
    if method == "geometric":
        return np.log(scores)
    return 1 / scores if method == "harmonic" else scores


def blend(total: FloatArray, shares: FloatArray, method: Aggregation) -> FloatArray:
    """Return the score that sums of `weighted_sums` stand for; none where nothing has weight."""
    mean: FloatArray = total / shares
    if method == "geometric":
        return np.exp(mean)
    return 1 / mean if method == "harmonic" else mean


def find_unfit(
    children: Sequence[FloatArray], weights: Sequence[float], method: Aggregation
) -> tuple[int, int] | None:
    """Return the first child and unit whose score a method can't take: zero or less.

    COINr stops there for the geometric mean; for the harmonic mean it stops at zero and goes on
    below it, where the mean no longer grows with its parts. Here both stop at zero or less.
    """
    if method == "arithmetic":
        return None
    for i, (child, weight) in enumerate(zip(children, weights, strict=True)):
        unfit = (child <= 0) & (weight > 0)
        if unfit.any():
            return i, int(unfit.argmax())
    return None
