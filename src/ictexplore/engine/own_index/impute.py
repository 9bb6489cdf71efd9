"""Missing values: what is done before normalisation (Handbook, step 3)."""

from __future__ import annotations

import numpy as np

from ictexplore.engine.reweigh import FloatArray
from ictexplore.model.own_index import Missing


def impute(raw: FloatArray, missing: Missing) -> FloatArray:
    """Return the values that are normalised, (indicators, units).

    ``mean`` puts the mean of the units that have a value in place of a gap, as COINr's `i_mean`.
    ``rescale`` and ``none`` leave gaps: they are dealt with where children are aggregated.
    An indicator that no unit has a value of stays without.
    """
    return impute_mean(raw) if missing == "mean" else raw


def impute_mean(raw: FloatArray) -> FloatArray:
    """Return each row with its gaps at the mean of its values, (indicators, units)."""
    gaps = np.isnan(raw)
    if not gaps.any():
        return raw
    counts = (~gaps).sum(axis=1)
    sums = np.where(gaps, 0.0, raw).sum(axis=1)
    means = np.divide(sums, counts, out=np.full(len(raw), np.nan), where=counts > 0)
    return np.where(gaps, means[:, None], raw)
