"""The engine beside pymcdm, scikit-criteria and plain pandas: the same figures, then the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from time import perf_counter

import numpy as np
import pandas as pd

from bench.certainty import check_agreement, filled_table, peer_places
from bench.figures import Part, Series, Target, interleave
from bench.peers import FloatArray, Model, find_peers
from ictexplore.engine.certainty import USUAL
from ictexplore.engine.composite import IntArray, round_half_up, weighted_sums
from ictexplore.engine.matrix import Matrix, score_matrix
from ictexplore.engine.rank import rank_scores
from ictexplore.engine.reweigh import PERCENTS, draw_places, draw_weights
from ictexplore.model import SCORE_MAX

OWN, PANDAS = "ictexplore", "plain pandas"
LIMIT_MS = 0.1
LEAD = 10.0
SIZES = (3_321, 20_000)
"""Communes of 2025, and as many units as an own index may have."""
DRAWS = (1_000, 10_000)
_TOLERANCE = 0.5 + 1e-6
"""What rounding to a unit of 0.0001 may take, in such units."""
_AT_ONCE = 200_000
"""Scores a trial at least: few are computed many times, or what the subject before left in the
processor's caches would be measured too."""
_REPEATS = 5

Places = tuple[IntArray, IntArray]
"""Each unit's place and composite, (units,)."""


def measure_beside(trials: int) -> Part:
    """Recompute and rank once, for more units, and under many weights, each beside the others."""
    matrix = score_matrix(filled_table())
    peers = {name: model for name, model in find_peers().items() if model}
    series: list[Series] = []
    for scores in (matrix.scores, *(_made_up(units, matrix) for units in SIZES)):
        series += interleave(_recomputations(scores, matrix.points, peers), trials)
    for draws in DRAWS:
        series += interleave(_reweightings(matrix, draws, peers), trials)
    own, *others = series[: 2 + len(peers)]
    fastest = min(others, key=lambda s: s.median)
    targets = [
        Target(own.name, own.median, LIMIT_MS, "ms"),
        Target(f"{fastest.name} ÷ {OWN}", fastest.median / own.median, LEAD, "×", is_least=True),
    ]
    return Part("beside", "Engine beside others", series, targets, _tell(series, peers))


def _made_up(units: int, like: Matrix) -> IntArray:
    shape = (units, len(like.dimensions))
    return np.random.default_rng(1).integers(0, SCORE_MAX, shape, endpoint=True)


def _recomputations(
    scores: IntArray, points: IntArray, peers: Mapping[str, Model]
) -> dict[str, Callable[[], float]]:
    """Return what times one recomputation with ranks, by each who gives the same figures."""
    title = f"{len(scores):,} × {len(points)}, recompute and rank"
    plain, shares = scores.astype(np.float64), points / points.sum()
    frame, weights = pd.DataFrame(scores), pd.Series(points)
    own = partial(_recompute, scores, points, int(points.sum()))
    subjects: dict[str, Callable[[], object]] = {
        f"{title}, {OWN}": own,
        f"{title}, {PANDAS}": partial(by_pandas, frame, weights),
    }
    places, composites = own()
    theirs = by_pandas(frame, weights)
    if not (np.array_equal(places, theirs[0]) and np.array_equal(composites, theirs[1])):
        _stop(PANDAS)
    for name, model in peers.items():
        _, found = model(plain, shares)
        if np.abs(found - composites).max() > _TOLERANCE:
            _stop(name)
        subjects[f"{title}, {name}"] = partial(model, plain, shares)
    repeats = max(_AT_ONCE // scores.size, _REPEATS)
    return {name: partial(_time, run, repeats) for name, run in subjects.items()}


def _recompute(scores: IntArray, points: IntArray, total: int) -> Places:
    composites = round_half_up(weighted_sums(scores, points), total)
    return rank_scores(composites), composites


def by_pandas(frame: pd.DataFrame, points: pd.Series[int]) -> tuple[FloatArray, IntArray]:
    """Return ranks and composites in pandas's fastest way that is exact."""
    total = points.sum()
    composites = (2 * frame.dot(points) + total) // (2 * total)
    return composites.rank(method="min", ascending=False).to_numpy(), composites.to_numpy()


def _reweightings(
    matrix: Matrix, draws: int, peers: Mapping[str, Model]
) -> dict[str, Callable[[], float]]:
    """Return what times the places under many weights; only the product also draws the weights."""
    title = f"{draws:,} reweightings of {len(matrix.units)} × {len(matrix.dimensions)}"
    weighting = replace(USUAL, draws=draws)
    weights = np.concatenate([*draw_weights(matrix.points, weighting, draws)])
    shares = weights / weights.sum(axis=1, keepdims=True)
    own = partial(draw_places, matrix, weighting)
    subjects: dict[str, Callable[[], object]] = {
        f"{title}, {OWN}": own,
        f"{title}, {PANDAS}": partial(places_by_pandas, matrix, weights),
    }
    told = [(p.best, p.p5, p.median, p.p95, p.worst) for p in own().values()]
    if not np.array_equal(np.array(told).T, places_by_pandas(matrix, weights)):
        _stop(PANDAS)
    for name, model in peers.items():
        check_agreement(name, model, matrix, shares)
        subjects[f"{title}, {name}"] = partial(peer_places, model, matrix, shares)
    return {name: partial(_time, run, 1) for name, run in subjects.items()}


def places_by_pandas(matrix: Matrix, weights: FloatArray) -> FloatArray:
    """Return best, percentiles and worst of each unit's places, (5, units)."""
    offsets = matrix.composites - matrix.sums / matrix.total + 0.5
    means = weights @ matrix.scores.T.astype(np.float64) / weights.sum(axis=1, keepdims=True)
    composites = pd.DataFrame(np.floor(means + offsets))
    ranks = composites.rank(axis=1, method="min", ascending=False).to_numpy()
    return np.percentile(ranks, [0, *PERCENTS, 100], axis=0, method="inverted_cdf")


def _stop(name: str) -> None:
    """End: the times would compare nothing."""
    message = f"{name} gives other figures than the product on the same scores"
    raise SystemExit(message)


def _time(run: Callable[[], object], repeats: int) -> float:
    start = perf_counter()
    for _ in range(repeats):
        run()
    return (perf_counter() - start) / repeats * 1000


def _tell(series: list[Series], peers: Mapping[str, Model]) -> dict[str, str | int]:
    """Return the versions, and for each task how many times the product's time others take."""
    facts: dict[str, str | int] = {name: version(name) for name in ("pandas", *peers)}
    missing = [name for name, model in find_peers().items() if model is None]
    facts |= dict.fromkeys(missing, "not installed; bench/requirements.txt names it")
    own = {s.name.rpartition(", ")[0]: s.median for s in series if s.name.endswith(OWN)}
    for s in series:
        title, _, name = s.name.rpartition(", ")
        if name != OWN:
            facts[f"{s.name} ÷ {OWN}"] = f"{s.median / own[title]:.1f} ×"
    return facts
