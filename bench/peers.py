"""Ranks by the weighted sum models of other packages, each in its fastest way: no checks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
Model = Callable[[FloatArray, FloatArray], tuple[FloatArray, FloatArray]]
"""(units, dimensions) scores and (dimensions,) weights → ranks and composites, (units,) each."""


def find_peers() -> Mapping[str, Model | None]:
    """Return the model of each package, ``None`` where it isn't installed."""
    return {
        "pymcdm": _pymcdm() if find_spec("pymcdm") else None,
        "scikit-criteria": _scikit_criteria() if find_spec("skcriteria") else None,
    }


def _pymcdm() -> Model:
    # Scores are of one scale already: each column stays as it is.
    model = import_module("pymcdm.methods").WSM(lambda column, **_: column)
    rank = import_module("pymcdm.helpers").rrankdata

    def evaluate(scores: FloatArray, weights: FloatArray) -> tuple[FloatArray, FloatArray]:
        composites = model(scores, weights, np.ones(len(weights)), validation=False)
        return rank(composites), composites

    return evaluate


def _scikit_criteria() -> Model:
    return import_module("skcriteria.agg.simple").wsm
