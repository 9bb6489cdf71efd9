"""The worker alone: one request in, one answer out."""

from __future__ import annotations

import io
import json
import subprocess
import sys

import pyarrow as pa

from ictexplore.store import Store, console_worker


def ask(store: Store, sql: str) -> tuple[dict[str, object], bytes]:
    request = {"file": str(store.path), "sql": sql, "rows": 2, "memory": "64MB", "seconds": 5}
    done = subprocess.run(
        [sys.executable, "-I", console_worker.__file__],
        input=json.dumps(request).encode(),
        capture_output=True,
        check=True,
    )
    head, _, stream = done.stdout.partition(b"\n")
    return json.loads(head), stream


def test_an_answer_is_a_line_and_an_arrow_stream(store: Store) -> None:
    head, stream = ask(store, "select * from range(3)")
    assert head == {"error": None, "is_cut": True}
    assert pa.ipc.open_stream(io.BytesIO(stream)).read_all().num_rows == 2


def test_an_error_is_a_line_alone(store: Store) -> None:
    head, stream = ask(store, "selec 1")
    assert head["kind"] == "ParserException"
    assert stream == b""


def test_no_file_can_grow(store: Store) -> None:
    head, _ = ask(store, "select 1 as a")
    assert head["error"] is None
    with store.cursor() as cursor:
        assert cursor.execute("select count(*) from units").fetchone() == (34 + 63,)
