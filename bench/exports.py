"""How long a file takes that is taken away: a picture, a deck of a scenario, warm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import cycle
from time import perf_counter

from bench.figures import Part, Target, interleave
from ictexplore.engine.residual import find_controls
from ictexplore.model import SCORE_MAX, EditionTable, Scenario
from ictexplore.store import open_store, read_edition_table
from ictexplore.takeaway.files import make_file
from ictexplore.takeaway.material import Material

EDITIONS = ("dti-2024-34", "dti-2022-63")
LIMITS_MS = {".png": 600.0, ".pptx": 1500.0}
"""File → what its median may take at most."""
SUFFIXES = (".png", ".svg", ".pptx")


def measure_exports(trials: int) -> Part:
    """Time each file in two editions, each trial for another unit, gathered anew as on a page."""
    store = open_store()
    tables = [read_edition_table(store, code) for code in EDITIONS]
    subjects = {
        f"{suffix} of a scenario in {table.edition.code}": _measurement(table, suffix)
        for suffix in SUFFIXES
        for table in tables
    }
    series = interleave(subjects, trials)
    targets = [
        Target(s.name, s.median, LIMITS_MS[suffix], "ms")
        for s in series
        if (suffix := s.name.partition(" ")[0]) in LIMITS_MS
    ]
    return Part("exports", "Exports", series, targets, {})


def _measurement(table: EditionTable, suffix: str) -> Callable[[], float]:
    units = [standing.unit.code for standing in table.standings]
    make_file(_material(table, units[-1]), suffix)  # fonts and templates are read by the first
    turn = cycle(units)
    return lambda: _time(table, next(turn), suffix)


def _time(table: EditionTable, unit: str, suffix: str) -> float:
    start = perf_counter()
    make_file(_material(table, unit), suffix)
    return (perf_counter() - start) * 1000


def _material(table: EditionTable, unit: str) -> Material:
    """Return material in which the unit gains half of what its first control lacks."""
    control = find_controls(table, unit)[0]
    changes = {control.code: (control.baseline + SCORE_MAX) // 2}
    return Material(
        table=table,
        scenario=Scenario(table.edition.code, unit, changes),
        earlier=None,
        sources=(table.edition.source,),
        language="vi",
        link="/mo_phong",
        made=datetime.now(UTC).date(),
    )
