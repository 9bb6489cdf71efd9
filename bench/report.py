"""The report: as a table to read and as JSON to compare with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Part, Series, Target

_INTRODUCTION = """\
Made by `make bench`. Subjects of a part are measured in turn, A B A B …, in one run on a machine
that does other work too: the ratio of two medians is what tells, the milliseconds are not."""

_NUMBERS = re.compile(r"\[[\d.,\s]+\]")
"""A list of measurements: on one line, since a report is read by what changed in it."""


@dataclass(frozen=True)
class Report:
    """What was measured, when and on what."""

    date: str
    machine: Mapping[str, str | int]
    parts: Sequence[Part]
    history: Sequence[Mapping[str, str]] = ()

    def as_markdown(self) -> str:
        """Return the report as Markdown that also reads well in a terminal."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield from ("# Benchmark", "", _INTRODUCTION, "", f"- date: {self.date}")
        yield from (f"- {name}: {value}" for name, value in self.machine.items())
        for part in self.parts:
            yield from ("", f"## {part.title}", "", *_part_lines(part))
        if self.history:
            yield from ("", "## Before and after", "", *_history_lines(self.history))

    def as_json(self) -> str:
        """Return the same figures, with every single measurement."""
        parts = {part.code: _part_record(part) for part in self.parts}
        record = {
            "date": self.date,
            "machine": self.machine,
            "parts": parts,
            "history": [*self.history],
        }
        told = json.dumps(record, indent=1, ensure_ascii=False) + "\n"
        return _NUMBERS.sub(lambda numbers: " ".join(numbers[0].split()), told)


def read_history(path: Path) -> list[dict[str, str]]:
    """Return what was improved, in the order it was; kept by hand, so that no run overwrites it."""
    told: list[dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return told


def _history_lines(history: Sequence[Mapping[str, str]]) -> Iterator[str]:
    yield from ("| date | what | before | after | how |", "|---|---|---:|---:|---|")
    for entry in history:
        cells = (entry[name] for name in ("date", "what", "before", "after", "how"))
        yield f"| {' | '.join(cells)} |"


def _part_lines(part: Part) -> Iterator[str]:
    width = max(len(series.name) for series in part.series)
    yield f"| {'':{width}} | median, ms | 95 %, ms | trials |"
    yield f"|{'-' * (width + 2)}|-----------:|---------:|-------:|"
    for s in part.series:
        yield f"| {s.name:{width}} | {s.median:10.3f} | {s.high:8.3f} | {len(s.values):6} |"
    yield ""
    yield from (f"- {_told(target)}" for target in part.targets)
    yield from (f"- {name}: {value}" for name, value in part.facts.items())


def _told(target: Target) -> str:
    verdict = "met" if target.is_met else "MISSED"
    measured = f"{target.measured:.3f} {target.unit}"
    asked = f"at {'least' if target.is_least else 'most'} {target.limit:g} {target.unit}"
    return f"{target.name}: {measured}, {asked}: **{verdict}**".replace(" ,", ",").replace(
        " :", ":"
    )


def _part_record(part: Part) -> dict[str, object]:
    return {
        "title": part.title,
        "series": {s.name: _series_record(s) for s in part.series},
        "targets": {
            t.name: {
                "measured": round(t.measured, 4),
                "limit": t.limit,
                "unit": t.unit,
                "met": t.is_met,
            }
            for t in part.targets
        },
        "facts": part.facts,
    }


def _series_record(series: Series) -> dict[str, object]:
    return {
        "median_ms": round(series.median, 4),
        "p95_ms": round(series.high, 4),
        "trials_ms": [round(value, 4) for value in series.values],
    }
