"""Measure the engine and the pages: ``make bench`` or ``python -m bench``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

# `python bench` looks for modules in this folder alone.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.answer import measure_answer
from bench.beside import measure_beside
from bench.certainty import measure_certainty
from bench.crowd import measure_crowd
from bench.engine import measure_engine
from bench.exports import measure_exports
from bench.figures import Part
from bench.goal import measure_goal
from bench.growth import measure_growth
from bench.live import measure_live
from bench.machine import describe_machine
from bench.own_index import measure_own_index
from bench.paint import measure_paint
from bench.release import measure_release
from bench.report import Report, read_history
from bench.sources import fingerprint
from bench.starts import measure_starts

FOLDER = Path(__file__).parent
PARTS: dict[str, tuple[Callable[[int], Part], int]] = {
    "engine": (measure_engine, 300),
    "beside": (measure_beside, 7),
    "growth": (measure_growth, 7),
    "goal": (measure_goal, 126),
    "certainty": (measure_certainty, 7),
    "own_index": (measure_own_index, 5),
    "exports": (measure_exports, 10),
    "release": (measure_release, 25),
    "answer": (measure_answer, 25),
    "paint": (measure_paint, 8),
    "starts": (measure_starts, 3),
    "live": (measure_live, 6),
    "crowd": (measure_crowd, 8),
}
"""What is measured, and how often when nothing else is asked."""


def main() -> None:
    """Measure what was asked for; a report of all parts replaces the one beside this file."""
    asked = _read_arguments()
    chosen = [asked.only] if asked.only else list(PARTS)
    before = fingerprint()
    machine = {"sources": before, **describe_machine()}
    parts = [_measure(code, asked.trials) for code in chosen]
    history = [] if asked.only else read_history(FOLDER / "history.json")
    report = Report(datetime.now(UTC).date().isoformat(), machine, parts, history)
    print(report.as_markdown())
    if fingerprint() != before:
        sys.exit("The sources changed while they were measured: these figures mean nothing.")
    if not asked.only:
        (FOLDER / "REPORT.md").write_text(report.as_markdown(), encoding="utf-8")
        (FOLDER / "report.json").write_text(report.as_json(), encoding="utf-8")


def _measure(code: str, trials: int | None) -> Part:
    measure, usual = PARTS[code]
    start = monotonic()
    part = measure(trials or usual)
    print(f"{code}: {monotonic() - start:.0f} s", file=sys.stderr)
    return part


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--only", choices=PARTS, help="one part; no report is written")
    parser.add_argument("--trials", type=_at_least_two, help="measurements of each subject")
    return parser.parse_args()


def _at_least_two(text: str) -> int:
    if (trials := int(text)) < 2:  # noqa: PLR2004 -- a percentile takes two
        message = f"{text} is too few: a percentile takes two"
        raise argparse.ArgumentTypeError(message)
    return trials


if __name__ == "__main__":
    main()
