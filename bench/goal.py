"""How long goal seek takes: one place by the composite, and a plan of several pillars at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import cycle
from time import perf_counter

from bench.figures import Part, Target, interleave
from ictexplore.engine.goal import plan_goal, seek_goal
from ictexplore.engine.residual import find_obstacle
from ictexplore.model import EditionTable, Goal, PlaceGoal
from ictexplore.store import open_store, read_edition_table, read_rank_targets

EDITIONS = ("dti-2024-34", "dti-2024-63")
PLACE = 10
PLAN = "tay-ninh-2025"
LIMIT_MS = 50.0


def measure_goal(trials: int) -> Part:
    """Time both goals in two editions, each trial for the next unit that can be simulated."""
    store = open_store()
    goals: dict[str, Goal] = {
        f"place {PLACE}": PlaceGoal(PLACE),
        f"plan {PLAN}": plan_goal(read_rank_targets(store, PLAN)),
    }
    tables = [read_edition_table(store, code) for code in EDITIONS]
    subjects = {
        f"{name} in {table.edition.code}": _measurement(table, goal)
        for table in tables
        for name, goal in goals.items()
    }
    series = interleave(subjects, trials)
    targets = [Target(s.name, s.median, LIMIT_MS, "ms") for s in series]
    facts = {f"units asked for in {t.edition.code}": min(len(_units(t)), trials) for t in tables}
    return Part("goal", "Goal seek", series, targets, facts)


def _measurement(table: EditionTable, goal: Goal) -> Callable[[], float]:
    seek_goal(table, _units(table)[0], goal)  # the solver is loaded by its first use
    units = cycle(_units(table))
    return lambda: _time(partial(seek_goal, table, next(units), goal))


def _units(table: EditionTable) -> list[str]:
    codes = (s.unit.code for s in table.standings)
    return [code for code in codes if not find_obstacle(table, code)]


def _time(run: Callable[[], object]) -> float:
    start = perf_counter()
    run()
    return (perf_counter() - start) * 1000
