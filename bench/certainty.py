"""How long certainty takes, beside other packages on the same draws."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from time import perf_counter

import numpy as np

from bench.engine import score_matrix as filled_scores
from bench.figures import Part, Series, Target, interleave
from bench.peers import FloatArray, Model, find_peers
from ictexplore.engine.certainty import USUAL, assess_certainty
from ictexplore.engine.matrix import Matrix, score_matrix
from ictexplore.engine.reweigh import PERCENTS, draw_places, draw_weights, reweighed_composites
from ictexplore.model import EditionTable, Printed
from ictexplore.store import open_store, read_edition_table

EDITION = "dti-2022-63"
LIMIT_MS = 200.0
_TOLERANCE = 0.5 + 1e-6
"""What rounding to a unit of 0.0001 may take, in such units."""


def measure_certainty(trials: int) -> Part:
    """Time the whole answer, and the drawn places alone beside other packages."""
    table = filled_table()
    matrix = score_matrix(table)
    weights = np.concatenate([*draw_weights(matrix.points, USUAL, USUAL.draws)])
    shares = weights / weights.sum(axis=1, keepdims=True)
    peers = find_peers()
    whole = f"certainty of {len(matrix.units)} × {len(matrix.dimensions)}, {USUAL.draws} draws"
    subjects: dict[str, Callable[[], object]] = {
        whole: partial(assess_certainty, table),
        "its drawn places": partial(draw_places, matrix, USUAL),
    }
    for name, model in peers.items():
        if model:
            check_agreement(name, model, matrix, shares)
            subjects[f"drawn places by {name}"] = partial(peer_places, model, matrix, shares)
    series = interleave({n: partial(_time, run) for n, run in subjects.items()}, trials)
    target = Target(whole, series[0].median, LIMIT_MS, "ms")
    facts = {"peak memory, MB": f"{_peak_megabytes(table):.1f}", **_tell(peers, series[1:])}
    return Part("certainty", "Certainty", series, [target], facts)


def filled_table() -> EditionTable:
    """Return an edition of 63 whose unprinted dimensions stand at their joint score."""
    table = read_edition_table(open_store(), EDITION)
    codes = [d.code for d in table.framework.dimensions]
    filled = (
        replace(standing, dimensions=dict(zip(codes, map(Printed, row), strict=True)))
        for standing, row in zip(table.standings, filled_scores(table).tolist(), strict=True)
    )
    return replace(table, standings=tuple(filled))


def check_agreement(name: str, model: Model, matrix: Matrix, shares: FloatArray) -> None:
    """Stop when a peer doesn't compute the same: the times would compare nothing."""
    ours = reweighed_composites(matrix, shares[:100])
    for row, weights in zip(ours, shares, strict=False):
        _, composites = model(matrix.scores.astype(np.float64), weights)
        theirs = composites + matrix.remainders / matrix.total
        if np.abs(row - theirs).max() > _TOLERANCE:
            message = f"{name} gives other composites than the product on the same weights"
            raise SystemExit(message)


def peer_places(model: Model, matrix: Matrix, shares: FloatArray) -> FloatArray:
    """Return best, percentiles and worst of each unit's places by another package."""
    scores = matrix.scores.astype(np.float64)
    ranks = np.array([model(scores, weights)[0] for weights in shares])
    return np.percentile(ranks, [0, *PERCENTS, 100], axis=0, method="inverted_cdf")


def _time(run: Callable[[], object]) -> float:
    start = perf_counter()
    run()
    return (perf_counter() - start) * 1000


def _peak_megabytes(table: EditionTable) -> float:
    tracemalloc.start()
    assess_certainty(table)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1_000_000


def _tell(peers: Mapping[str, Model | None], series: list[Series]) -> dict[str, str | int]:
    """Return each peer's version and how many times the product's time it takes."""
    own, *others = series
    times = {s.name: s.median / own.median for s in others}
    return {
        name: f"{version(name)}, {times[f'drawn places by {name}']:.0f} × {own.name}"
        if model
        else "not installed; bench/requirements.txt names it"
        for name, model in peers.items()
    }
