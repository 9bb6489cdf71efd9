"""Which measure, or what else, a column holds: told by its heading, whatever its spelling."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

from ictexplore.i18n import search_key, shorten
from ictexplore.model import COMPOSITE, Finding, Known, Measure, Text
from ictexplore.reading.raw import RawTable
from ictexplore.reading.records import ColumnMatch, ColumnRole
from ictexplore.reading.telling import doubt

_ASIDE_WORDS = ("chi so", "tru cot", "diem so", "diem", "gia tri", "ket qua", "score", "index")
"""Words around a measure's name that don't tell it from others."""

_RANK_WORDS = ("xep hang", "thu hang", "xep thu", "hang", "rank", "place")
_CHANGE_WORDS = ("tang giam", "so bac", "thay doi", "chenh lech", "bien dong", "so voi", "change")
_YEAR = re.compile(r"\b(20[0-9]{2})\b")
_BARE = re.compile(r"\b(?:nam|year)?\s*[0-9]+\b")
_NEEDED_ONCE = frozenset({"unit", "code", "edition", "measure", "preferred"})
_ALIKE = 0.88
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading by its parts: the plain words left, whether it ranks or compares, its year."""

    words: str
    is_rank: bool
    is_change: bool
    year: int | None


@cache
def vocabulary() -> Mapping[str, Any]:
    """Return what columns and rows are called, of headings.toml."""
    path = files(__package__).joinpath("headings.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def read_heading(text: str) -> Heading:
    """Return a heading by its parts, without marks, capitals and what doesn't tell."""
    key = search_key(text[:_LONGEST])
    years = _YEAR.findall(key)
    key = _BARE.sub(" ", key)
    is_change = any(_has(key, word) for word in _CHANGE_WORDS)
    is_rank = any(_has(key, word) for word in _RANK_WORDS)
    for word in (*_RANK_WORDS, *_ASIDE_WORDS):
        key = re.sub(rf"\b{word}\b", " ", key)
    return Heading(" ".join(key.split()), is_rank, is_change, int(years[-1]) if years else None)


def _has(key: str, words: str) -> bool:
    return f" {words} " in f" {key} "


def match_columns(
    table: RawTable, known: Known, index: str | None
) -> tuple[str | None, tuple[ColumnMatch, ...], tuple[Finding, ...]]:
    """Return the index, what each of its columns holds, and what is doubtful of that.

    Without an ``index`` it is the one that knows the most of the headings.
    """
    indices = [index] if index else list(dict.fromkeys(f.framework.index for f in known.frameworks))
    tried = {
        each: _match(table, index_names(known, each), _labels(known, each)) for each in indices
    }
    best = max(tried, key=lambda each: _measured(tried[each][0]))
    columns, findings = tried[best]
    return (best if index or _measured(columns) else None), columns, findings


def index_names(known: Known, index: str) -> dict[str, str]:
    """Return what the measures of an index are called → code; the newest framework's first."""
    names: dict[str, str] = {}
    for framework in known.of_index(index):
        for measure in framework.measures:
            for name in _names(measure):
                names.setdefault(read_heading(name).words or search_key(name), measure.code)
    for code, spellings in vocabulary()["measures"].get(index, {}).items():
        for spelling in spellings:
            words = read_heading(spelling).words
            names.setdefault(words or search_key(spelling), code)
    return names


def _labels(known: Known, index: str) -> dict[str, Text]:
    """Return what a person calls each measure of an index; the newest framework's names."""
    labels: dict[str, Text] = {}
    for framework in known.of_index(index):
        for measure in framework.measures:
            labels.setdefault(measure.code, measure.name)
    return labels


def _names(measure: Measure) -> Iterable[str]:
    yield from (measure.code, measure.name.vi, measure.name.en)


def _measured(columns: Iterable[ColumnMatch]) -> int:
    return len({match.measure for match in columns if match.measure})


def _match(
    table: RawTable, names: Mapping[str, str], labels: Mapping[str, Text]
) -> tuple[tuple[ColumnMatch, ...], tuple[Finding, ...]]:
    found: list[ColumnMatch] = []
    findings: list[Finding] = []
    for column, text in enumerate(table.columns or ("",) * table.width):
        match, is_guessed = _match_one(column, text, names)
        found.append(match)
        if is_guessed and match.measure is not None:
            said = {"heading": shorten(text), "taken": labels[match.measure]}
            findings.append(doubt("tables.column_guessed", (None, column), **said))
    return _whole(found), tuple(findings)


def _match_one(column: int, text: str, names: Mapping[str, str]) -> tuple[ColumnMatch, bool]:
    """Return what a column holds, and whether its heading is only like one that is known."""
    heading = read_heading(text)
    match = ColumnMatch(column, text, "unknown", None, heading.year)
    role = _roles().get(search_key(text)) if text else "unknown"
    if role is not None or heading.is_change:
        return replace(match, role=role or "aside"), False
    kind: ColumnRole = "rank" if heading.is_rank else "score"
    # «Hạng» or «Điểm» alone is about the composite.
    measure = names.get(heading.words) if heading.words else COMPOSITE
    if measure is not None:
        return replace(match, role=kind, measure=measure), False
    alike = get_close_matches(heading.words, names, n=1, cutoff=_ALIKE)
    if not alike:
        return match, False
    return replace(match, role=kind, measure=names[alike[0]]), True


@cache
def _roles() -> Mapping[str, ColumnRole]:
    roles: dict[str, ColumnRole] = {}
    for role, spellings in vocabulary()["roles"].items():
        for spelling in spellings:
            roles[search_key(spelling)] = _LONG.get(role, role)
    return roles


_LONG: Mapping[str, ColumnRole] = {"long_score": "score", "long_rank": "rank"}
"""Columns of the long form: one row a figure."""


def _whole(columns: Sequence[ColumnMatch]) -> tuple[ColumnMatch, ...]:
    """Keep the first column of each role that a table needs once, and name the plain scores."""
    is_long = any(match.role == "measure" for match in columns)
    seen: Counter[str] = Counter()
    kept = []
    for match in columns:
        seen[match.role] += 1
        if match.role in _NEEDED_ONCE and seen[match.role] > 1:
            kept.append(replace(match, role="aside"))
        elif match.role in {"score", "rank"} and match.measure is None and not is_long:
            kept.append(replace(match, measure=COMPOSITE))
        else:
            kept.append(match)
    return tuple(kept)
