"""How long the arithmetic takes, on the published figures."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from bench.figures import Part, Series, Target, interleave
from ictexplore.engine.composite import IntArray, round_half_up, weighted_sums
from ictexplore.engine.rank import rank_scores
from ictexplore.engine.residual import find_controls
from ictexplore.engine.whatif import simulate
from ictexplore.model import RESIDUAL, SCORE_MAX, EditionTable, Scenario
from ictexplore.store import open_store, read_edition_table

EDITIONS = ("dti-2022-63", "dti-2024-34")
LIMIT_MS = 0.1
_REPEATS = 20
"""Runs a trial: the clock's own cost and resolution then no longer show."""

_NS_PER_MS = 1_000_000


def measure_engine(trials: int) -> Part:
    """Time recomputation with ranks, and a whole scenario, in two editions."""
    store = open_store()
    tables = [read_edition_table(store, code) for code in EDITIONS]
    series = interleave({n: partial(_time, run) for n, run in _subjects(tables).items()}, trials)
    return Part("engine", "Engine", series, [_target(series[0])], {"runs a trial": _REPEATS})


def _target(largest: Series) -> Target:
    return Target(largest.name, largest.median, LIMIT_MS, "ms")


def _subjects(tables: list[EditionTable]) -> Mapping[str, Callable[[], object]]:
    recomputations = {_recompute_name(t): _recomputation(t) for t in tables}
    scenarios = {f"simulate a scenario in {t.edition.code}": _scenario(t) for t in tables}
    return recomputations | scenarios


def _recompute_name(table: EditionTable) -> str:
    units, dimensions = len(table.standings), len(table.framework.dimensions)
    return f"recompute and rank {units} × {dimensions} of {table.edition.code}"


def _recomputation(table: EditionTable) -> Callable[[], IntArray]:
    scores = score_matrix(table)
    points = np.array([d.points for d in table.framework.dimensions], dtype=np.int64)
    total = table.framework.composite.total
    return lambda: rank_scores(round_half_up(weighted_sums(scores, points), total))


def score_matrix(table: EditionTable) -> IntArray:
    """Return (units, dimensions); a dimension not printed stands at its block's joint score."""
    rows = []
    for standing in table.standings:
        known = {c.code: c.baseline for c in find_controls(table, standing.unit.code)}
        joint = known.get(RESIDUAL, 0)
        rows.append([known.get(d.code, joint) for d in table.framework.dimensions])
    return np.array(rows, dtype=np.int64)


def _scenario(table: EditionTable) -> Callable[[], object]:
    """Raise all that can be moved of the lowest unit half-way to 1: it passes most others."""
    unit = min(table.standings, key=lambda s: s.composite.value if s.composite else SCORE_MAX).unit
    changes = {c.code: (c.baseline + SCORE_MAX) // 2 for c in find_controls(table, unit.code)}
    return partial(simulate, table, Scenario(table.edition.code, unit.code, changes))


def _time(run: Callable[[], object]) -> float:
    start = time.perf_counter_ns()
    for _ in range(_REPEATS):
        run()
    return (time.perf_counter_ns() - start) / _REPEATS / _NS_PER_MS
