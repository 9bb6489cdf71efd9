"""The SQL console's guard: any question to the tables, and nothing but a question.

Each statement runs in a process of its own on a copy of the tables, so that a runaway one ends
with that process and no other visitor notices. See `store.console_worker` for what it can reach.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import BoundedSemaphore

import pandas as pd
import pyarrow as pa  # type: ignore[import-untyped]

from ictexplore.model import IctexploreError
from ictexplore.store.database import Store

SECONDS_MAX = 5
ROWS_MAX = 100_000
MEMORY_MAX = "256MB"
LENGTH_MAX = 20_000
"""Characters of a statement; an address can't hold more."""

_WORKER = Path(__file__).with_name("console_worker.py")
_START = 3
"""Seconds in which the process has to start and to hand over what it found."""
_AT_ONCE = 2
_PATIENCE = 10
_slots = BoundedSemaphore(_AT_ONCE)

_LINE = re.compile(r"^LINE (\d+): ?(.*)\n(\s*)\^", re.MULTILINE)
_REFUSALS = {
    "empty": "query.empty",
    "several": "query.several",
    "not_reading": "query.not_reading",
    "no_result": "query.not_reading",
    "unreachable": "query.unreachable",
    "OutOfMemoryException": "query.memory",
    "InterruptException": "query.time",
}


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Rows found, at most `ROWS_MAX`; ``is_cut`` when there are more."""

    frame: pd.DataFrame
    is_cut: bool


class QueryError(IctexploreError):
    """DuckDB's own word on a statement: its ``message``, and the line it points at, if any."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__("query.error", message=message)
        self.message = message
        self.line = line


def run_query(store: Store, sql: str) -> QueryResult:
    """Answer one statement that reads.

    Raises
    ------
    QueryError
        What DuckDB says of a statement it can't answer.
    IctexploreError
        For no statement, several, one that isn't a question, one that takes longer than
        `SECONDS_MAX` or more memory than `MEMORY_MAX`, when too many run already, and when the
        file of the tables is gone.
    """
    if len(sql) > LENGTH_MAX:
        raise IctexploreError("query.too_long", length=len(sql), most=LENGTH_MAX)
    if not sql.strip():
        raise IctexploreError("query.empty")
    request = {
        "file": str(store.path),
        "sql": sql,
        "rows": ROWS_MAX,
        "memory": MEMORY_MAX,
        "seconds": SECONDS_MAX,
    }
    return _read(_answer(json.dumps(request).encode()))


def _answer(request: bytes) -> bytes:
    if not _slots.acquire(timeout=_PATIENCE):
        raise IctexploreError("query.busy")
    try:
        done = subprocess.run(  # noqa: S603 -- the package's own program, the statement on stdin
            [sys.executable, "-I", str(_WORKER)],
            input=request,
            capture_output=True,
            timeout=SECONDS_MAX + _START,
            env={"HOME": "/", "LC_ALL": "C.UTF-8"},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise IctexploreError("query.time", seconds=SECONDS_MAX) from error
    finally:
        _slots.release()
    return done.stdout


def _read(answer: bytes) -> QueryResult:
    head, _, stream = answer.partition(b"\n")
    if not head:  # the system has ended it: nothing but its limits does
        raise IctexploreError("query.memory", memory=MEMORY_MAX)
    told = json.loads(head)
    if told["error"] is not None:
        raise _refusal(told["kind"], told["error"])
    frame = pa.ipc.open_stream(io.BytesIO(stream)).read_pandas()
    return QueryResult(frame, told["is_cut"])


def _refusal(kind: str, message: str) -> IctexploreError:
    if key := _REFUSALS.get(kind):
        return IctexploreError(key, seconds=SECONDS_MAX, memory=MEMORY_MAX)
    found = _LINE.search(message)
    return QueryError(message, int(found[1]) if found else None)
