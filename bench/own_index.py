"""How long an own index of 20,000 units and 50 indicators takes, beside plain pandas."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from functools import partial
from time import perf_counter

import numpy as np
import pandas as pd

from bench.figures import Part, Target, interleave
from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.engine.own_index.goal import OwnPlace, seek_goal
from ictexplore.engine.own_index.whatif import simulate_unit
from ictexplore.model.own_index import OwnFramework, OwnNode, OwnSettings, OwnTable

UNITS, INDICATORS, GROUPS = 20_000, 50, 8
BUILD_LIMIT_MS, WHATIF_LIMIT_MS = 1000.0, 100.0
_GAPS = 0.05
_TOLERANCE = 1e-9
_SETTINGS = {
    "min-max": OwnSettings(),
    "z-scores, gaps by mean": OwnSettings(normalisation="zscore", missing="mean"),
    "percentile ranks": OwnSettings(normalisation="prank"),
    "min-max, geometric": OwnSettings(scale=(1, 100), top="geometric", lower="geometric"),
}


def measure_own_index(trials: int) -> Part:
    """Time building an index, a what-if of one value and of all, and a place to reach."""
    framework, table = made_up_index()
    subjects: dict[str, Callable[[], object]] = {}
    for name, settings in _SETTINGS.items():
        index = build_index(framework, settings, table)
        unit = int(np.argmax(index.places == UNITS // 2))
        changes = {node.code: 60.0 for node in framework.indicators}
        subjects |= {
            f"build, {name}": partial(build_index, framework, settings, table),
            f"what-if of one value, {name}": partial(simulate_unit, index, unit, {"x0": 60.0}),
            f"what-if of {INDICATORS} values, {name}": partial(simulate_unit, index, unit, changes),
        }
    index = build_index(framework, OwnSettings(), table)
    subjects["a place to reach, min-max"] = partial(
        seek_goal, index, int(np.argmax(index.places == UNITS // 2)), OwnPlace(UNITS // 4)
    )
    frame = _frame(table)
    _check_agreement(index, frame)
    subjects["build by plain pandas, min-max"] = partial(plain_pandas, framework, frame)
    series = interleave({name: partial(_time, run) for name, run in subjects.items()}, trials)
    medians = {s.name: s.median for s in series}
    targets = [
        *_targets(medians, "build, ", BUILD_LIMIT_MS),
        *_targets(medians, "what-if of one value, ", WHATIF_LIMIT_MS),
        *_targets(medians, f"what-if of {INDICATORS} values, ", WHATIF_LIMIT_MS),
    ]
    times = medians["build by plain pandas, min-max"] / medians["build, min-max"]
    facts = {
        "units × indicators": f"{UNITS} × {INDICATORS}",
        "plain pandas": f"{pd.__version__}, {times:.1f} × build, min-max",
    }
    return Part("own_index", "Own index", series, targets, facts)


def made_up_index() -> tuple[OwnFramework, OwnTable]:
    """Return a framework of three levels and random values, one in twenty missing."""
    nodes = [OwnNode("index", None, 3, 1, 1.0)]
    nodes += [OwnNode(f"g{g}", "index", 2, 1, 1.0 + g) for g in range(GROUPS)]
    nodes += [
        OwnNode(f"x{j}", f"g{j % GROUPS}", 1, 1 if j % 5 else -1, 1.0 + j % 3)
        for j in range(INDICATORS)
    ]
    generator = np.random.default_rng(1)
    values = generator.normal(50, 10, (UNITS, INDICATORS))
    values[generator.random(values.shape) < _GAPS] = np.nan
    codes = tuple(f"x{j}" for j in range(INDICATORS))
    units = tuple(f"u{i}" for i in range(UNITS))
    return OwnFramework(tuple(nodes)), OwnTable(units, codes, array("d", values.tobytes()))


def plain_pandas(framework: OwnFramework, frame: pd.DataFrame) -> pd.DataFrame:
    """Return all scores and ranks as one would write COINr's steps in pandas."""
    directions = pd.Series({n.code: n.direction for n in framework.indicators})
    towards = frame * directions
    scores = (towards - towards.min()) / (towards.max() - towards.min()) * 100
    for node in framework.aggregates:
        below = framework.children[node.code]
        weights = pd.Series({child.code: child.weight for child in below})
        children = scores[weights.index]
        total = (children * weights).sum(axis=1, min_count=1)
        scores[node.code] = total / (children.notna() * weights).sum(axis=1)
    scores["rank"] = scores["index"].rank(method="min", ascending=False)
    return scores


def _frame(table: OwnTable) -> pd.DataFrame:
    cells = np.frombuffer(table.cells).reshape(len(table.units), -1)
    return pd.DataFrame(cells, index=list(table.units), columns=list(table.codes))


def _check_agreement(index: OwnIndex, frame: pd.DataFrame) -> None:
    """Stop when the peer doesn't compute the same: the times would compare nothing."""
    theirs = plain_pandas(index.framework, frame)
    apart = np.nanmax(np.abs(theirs["index"].to_numpy() - index.composite))
    if apart > _TOLERANCE or (theirs["rank"].to_numpy() != index.places).any():
        message = "plain pandas gives other scores than the product on the same values"
        raise SystemExit(message)


def _targets(medians: Mapping[str, float], start: str, limit: float) -> list[Target]:
    return [Target(n, value, limit, "ms") for n, value in medians.items() if n.startswith(start)]


def _time(run: Callable[[], object]) -> float:
    start = perf_counter()
    run()
    return (perf_counter() - start) * 1000
