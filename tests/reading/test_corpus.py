"""Everything people upload ends in a clear message or in the right figures, in bounded time."""

from __future__ import annotations

import time
import tracemalloc
from dataclasses import dataclass

import pytest

from ictexplore.i18n import LANGUAGES, translator
from ictexplore.model import EditionTable, IctexploreError, Known
from ictexplore.reading import Reading, Wishes, read_official, say_finding
from tests.reading.corpus import SAME, Upload, uploads
from tests.reading.official import official_rows

SECONDS_MAX = 8
"""Of the processor, for one file; the reader itself stops after ten."""

MEBIBYTES_MAX = 100
"""Of memory at its worst, for one file on the way to its refusal; the largest has 5."""

Scores = dict[tuple[str, str], int]


@dataclass(frozen=True)
class Ending:
    """How an upload ends: the key of its refusal or its gravest findings, and what it cost."""

    upload: Upload
    told: str
    reading: Reading | None
    seconds: float
    mebibytes: float


@pytest.fixture(scope="module")
def endings(dti34: EditionTable, known: Known) -> list[Ending]:
    return [end_of(upload, known) for upload in uploads(official_rows(dti34))]


@pytest.fixture(scope="module")
def published(dti34: EditionTable) -> Scores:
    figures = {
        (s.unit.code, code): p.value for s in dti34.standings for code, p in s.dimensions.items()
    }
    return figures | {
        (s.unit.code, "composite"): s.composite.value for s in dti34.standings if s.composite
    }


def end_of(upload: Upload, known: Known) -> Ending:
    # To follow every piece of memory slows the rest down: only what is to be refused is followed.
    if is_refused := upload.end.startswith("tables."):
        tracemalloc.start()
    started = time.process_time()
    reading = None
    try:
        reading = read_official(upload.data, upload.name, known, Wishes(upload.edition))
        told = worded(reading)
    except IctexploreError as error:
        told = error.key if all(translator(one).word(error) for one in LANGUAGES) else ""
    seconds = time.process_time() - started
    peak = tracemalloc.get_traced_memory()[1] if is_refused else 0
    tracemalloc.stop()
    return Ending(upload, told, reading, seconds, peak / 2**20)


def worded(reading: Reading) -> str:
    """Word every finding in both languages, and return the kinds of those that matter."""
    for finding in reading.findings:
        for language in LANGUAGES:
            assert len(say_finding(finding, reading.table, translator(language))) < 1000
    grave = [f for f in reading.findings if f.severity != "note"]
    return " ".join(f"{f.severity}:{f.key.removeprefix('tables.')}" for f in grave)


def scores(reading: Reading) -> Scores:
    return {
        (f.unit, f.measure): round(float(f.printed) * 10**4)
        for f in reading.figures
        if f.kind == "score"
    }


def test_the_corpus_is_large_and_of_every_kind(endings: list[Ending]) -> None:
    ends = [ending.upload.end for ending in endings]
    assert len(ends) >= 100
    assert {"error", "doubt", "same", "tables.unpacks_too_large", "tables.is_picture"} <= {
        end.partition(":")[0] for end in ends
    }


def test_every_upload_ends_as_it_should(endings: list[Ending], published: Scores) -> None:
    wrong = [
        (e.upload.name, e.upload.end, e.told)
        for e in endings
        if e.upload.end != SAME and e.upload.end not in e.told.split(" ")
    ]
    wrong += [
        (e.upload.name, SAME, e.told)
        for e in endings
        if e.upload.end == SAME and (e.told or e.reading is None or scores(e.reading) != published)
    ]
    assert wrong == []


def test_no_upload_takes_long_or_much(endings: list[Ending]) -> None:
    costly = [
        (e.upload.name, e.seconds, e.mebibytes)
        for e in endings
        if e.seconds > SECONDS_MAX or e.mebibytes > MEBIBYTES_MAX
    ]
    assert costly == []
