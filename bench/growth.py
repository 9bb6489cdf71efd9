"""Cost as units, dimensions and editions grow: how steep the line is."""

from __future__ import annotations

import gc
import math
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from time import perf_counter

import numpy as np

from bench.certainty import filled_table
from bench.figures import Part, Series, Target, interleave
from ictexplore.engine.composite import IntArray, round_half_up, weighted_sums
from ictexplore.engine.own_index.build import build_index
from ictexplore.engine.places import published_places
from ictexplore.engine.rank import rank_scores
from ictexplore.engine.residual import find_controls
from ictexplore.engine.whatif import simulate
from ictexplore.model import SCORE_MAX, EditionTable, Scenario
from ictexplore.model.own_index import OwnFramework, OwnNode, OwnSettings, OwnTable
from ictexplore.store import open_store, read_edition_table, read_editions
from ictexplore.store.database import Store

UNITS = (63, 1_000, 4_000, 16_000)
DIMENSIONS = (8, 32, 128, 512)
EDITIONS = (1, 2, 4, 8)
STEEPEST = 1.2
"""An exponent of 1 is a straight line, of 2 a square; the rest is left to sorting, whose logarithm
adds a tenth at these sizes, and to caches that overflow."""
_FITTED = 3
"""Sizes that are fitted, the largest: below them what every call costs hides the line."""
_WIDE = 1_000
_DEEP = 8
_INDICATORS = 20

Task = Callable[[], object]


def measure_growth(trials: int) -> Part:
    """Time each task at four sizes and tell its exponent."""
    tasks: dict[str, Mapping[int, Task]] = {
        f"recompute and rank, units × {_DEEP}": {n: _recompute(n, _DEEP) for n in UNITS},
        "simulate a scenario, units × 8": dict(zip(UNITS, _scenarios(UNITS), strict=True)),
        f"build an own index, units × {_INDICATORS}": {n: _own_index(n) for n in UNITS},
        f"recompute and rank, {_WIDE} × dimensions": {n: _recompute(_WIDE, n) for n in DIMENSIONS},
        "read and rank editions of the store": _editions(open_store()),
    }
    gc.collect()
    gc.freeze()  # as the app does once it is loaded: rounds through what stays tell nothing
    series: list[Series] = []
    targets: list[Target] = []
    for title, sizes in tasks.items():
        for run in sizes.values():  # what the first call alone does
            run()
        timed = {f"{title}: {n:,}": partial(_time, run) for n, run in sizes.items()}
        found = interleave(timed, trials)
        series += found
        # The least of each: another program on the machine only ever adds.
        least = [min(s.values) for s in found]
        exponent = fit_exponent([*sizes][-_FITTED:], least[-_FITTED:])
        targets.append(Target(f"exponent of {title}", exponent, STEEPEST, ""))
    return Part("growth", "Cost as units, dimensions and editions grow", series, targets, {})


def fit_exponent(sizes: Sequence[float], times: Sequence[float]) -> float:
    """Return p of the line through the logarithms, time ~ size ** p, by least squares."""
    xs, ys = ([math.log(value) for value in values] for values in (sizes, times))
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    slope = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    return slope / sum((a - x) ** 2 for a in xs)


def _recompute(units: int, dimensions: int) -> Callable[[], IntArray]:
    generator = np.random.default_rng(1)
    scores = generator.integers(0, SCORE_MAX, (units, dimensions), endpoint=True)
    points = generator.integers(50, 200, dimensions)
    total = int(points.sum())
    return lambda: rank_scores(round_half_up(weighted_sums(scores, points), total))


def _scenarios(sizes: Iterable[int]) -> list[Task]:
    """Return a scenario in editions as large, the 63 units of 2022 over and over."""
    table = filled_table()
    return [_scenario(_repeated(table, size)) for size in sizes]


def _repeated(table: EditionTable, units: int) -> EditionTable:
    standings = (
        replace(s, rank=None, unit=replace(s.unit, code=f"{s.unit.code}.{again}"))
        for again in range(1 + units // len(table.standings))
        for s in table.standings
    )
    edition = replace(table.edition, unit_count=units)
    return replace(table, edition=edition, standings=tuple(islice(standings, units)))


def _scenario(table: EditionTable) -> Task:
    unit = table.standings[len(table.standings) // 2].unit.code
    control = find_controls(table, unit)[0]
    changes = {control.code: (control.baseline + SCORE_MAX) // 2}
    return partial(simulate, table, Scenario(table.edition.code, unit, changes))


def _own_index(units: int) -> Task:
    codes = tuple(f"x{j}" for j in range(_INDICATORS))
    nodes = [OwnNode("index", None, 2, 1, 1.0), *(OwnNode(c, "index", 1, 1, 1.0) for c in codes)]
    values = np.random.default_rng(1).normal(50, 10, (units, _INDICATORS))
    names = tuple(f"u{i}" for i in range(units))
    table = OwnTable(names, codes, array("d", values.tobytes()))
    return partial(build_index, OwnFramework(tuple(nodes)), OwnSettings(), table)


def _editions(store: Store) -> dict[int, Task]:
    """Return tasks of ever more editions, the same ones over again where there are too few."""
    codes = [e.code for e in read_editions(store) if e.code.startswith("dti-202")]
    chosen = [codes[place % len(codes)] for place in range(max(EDITIONS))]
    return {n: partial(_read, store, chosen[:n]) for n in EDITIONS}


def _read(store: Store, codes: Sequence[str]) -> None:
    for code in codes:
        published_places(read_edition_table(store, code))


def _time(run: Task) -> float:
    start = perf_counter()
    run()
    return (perf_counter() - start) * 1000
