"""Answer one statement in a process of its own, which ends with it.

Started by `store.console` by its path, so it imports nothing of the package: what a visitor's
statement can reach is an unnamed copy of the tables in this process's memory, and nothing else.
Reads a request as JSON, writes a line of JSON and, unless that tells an error, an Arrow stream.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Sequence
from typing import Any, BinaryIO, NamedTuple

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]

_GIB = 1024**3
_ADDRESS_SPACE = 4 * _GIB
_BATCH = 10_000
_BYTES_MAX = 64 * 1024**2
_READING = {"SELECT", "EXPLAIN", "MULTI"}
"""MULTI is what PIVOT expands to; whatever it holds, the transaction only reads."""

_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": "1",
    "temp_directory": "",
    "python_enable_replacements": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}


class Found(NamedTuple):
    """What of the result is handed over, and whether there was more."""

    table: pa.Table
    is_cut: bool


def main(given: BinaryIO, told: BinaryIO) -> None:
    """Answer the request on ``given`` on ``told``, within the limits it sets."""
    request = json.load(given)
    _bound(request["seconds"])
    answer = find_answer(request)
    if isinstance(answer, dict):
        _tell(told, answer)
        return
    _tell(told, {"error": None, "is_cut": answer.is_cut})
    with pa.ipc.new_stream(told, answer.table.schema) as stream:
        stream.write_table(answer.table)


def find_answer(request: dict[str, Any]) -> Found | dict[str, object]:
    """Return what the statement finds, or the ``error`` and its ``kind``.

    ``request`` has the ``file`` of the database, the ``sql``, and the most ``rows``, ``memory``
    and ``seconds`` it may take.
    """
    try:
        with _open(request["file"], request["memory"], request["seconds"]) as connection:
            return _run(connection, request["sql"], request["rows"])
    except duckdb.IOException:  # a statement reaches no file, so it is that of the tables
        return {"error": "", "kind": "unreachable"}
    except duckdb.Error as error:
        return {"error": str(error), "kind": type(error).__name__}
    except (MemoryError, pa.ArrowException) as error:
        return {"error": str(error), "kind": "OutOfMemoryException"}
    except _RefusedError as refusal:
        return {"error": "", "kind": refusal.args[0]}


class _RefusedError(Exception):
    """A statement that isn't one question; its argument says why."""


def _bound(seconds: int) -> None:
    """Let the system end what DuckDB doesn't: no file may grow, no processor be held."""
    for limit, value in {
        resource.RLIMIT_AS: _ADDRESS_SPACE,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CPU: 2 * seconds,
        resource.RLIMIT_CORE: 0,
    }.items():
        resource.setrlimit(limit, (value, value))


def _open(file: str, memory: str, seconds: int) -> duckdb.DuckDBPyConnection:
    """Return a locked connection to a copy of the tables that knows no file."""
    limits = {"memory_limit": memory, "max_execution_time": str(1000 * seconds)}
    connection = duckdb.connect(":memory:", config={**_SETTINGS, **limits})
    quoted = file.replace("'", "''")
    connection.execute(f"attach '{quoted}' as bundled (read_only)")
    connection.execute("copy from database bundled to memory")
    connection.execute("detach bundled")
    connection.execute("set enable_external_access = false")
    connection.execute("set lock_configuration = true")
    return connection


def _run(connection: duckdb.DuckDBPyConnection, sql: str, rows_max: int) -> Found:
    statements = connection.extract_statements(sql)
    if not statements:
        raise _RefusedError("empty")
    if len(statements) > 1:
        raise _RefusedError("several")
    if statements[0].type.name not in _READING:
        raise _RefusedError("not_reading")
    connection.execute("begin transaction read only")
    try:
        relation = connection.sql(sql)
    except duckdb.Error as error:
        raise _located(connection, sql, error) from error
    if relation is None:
        raise _RefusedError("no_result")
    return _collect(relation.to_arrow_reader(_BATCH), rows_max)


def _located(connection: duckdb.DuckDBPyConnection, sql: str, error: duckdb.Error) -> duckdb.Error:
    """Return the error with the line it means, which is told where a statement is prepared."""
    try:
        connection.execute(f"explain {sql}")
    except duckdb.TransactionException:
        return error
    except duckdb.Error as located:
        return located
    return error


def _collect(reader: pa.RecordBatchReader, rows_max: int) -> Found:
    """Take batches until there is one row too many, or too much to hand over."""
    batches: list[pa.RecordBatch] = []
    rows = size = 0
    for batch in reader:
        batches.append(batch)
        rows, size = rows + batch.num_rows, size + batch.nbytes
        if rows > rows_max or size > _BYTES_MAX:
            break
    table = pa.Table.from_batches(batches, reader.schema)
    if size > _BYTES_MAX:
        table = table.slice(0, max(1, table.num_rows * _BYTES_MAX // size))
    return Found(_plain(table.slice(0, rows_max)), rows > rows_max or size > _BYTES_MAX)


def _plain(table: pa.Table) -> pa.Table:
    """Return numbers, dates, truth and text alone, under names that differ."""
    columns = [_plain_column(column) for column in table.columns]
    return pa.table(columns, names=_distinct(table.column_names))


def _plain_column(column: pa.ChunkedArray) -> pa.ChunkedArray:
    kind = column.type
    if pa.types.is_decimal(kind):
        # Sums of whole numbers come as 128 bits wide.
        return _cast(column, pa.int64()) if kind.scale == 0 else column.cast(pa.float64())
    if pa.types.is_nested(kind) or pa.types.is_interval(kind) or pa.types.is_binary(kind):
        return _texts(column)
    return _texts(column) if pa.types.is_time(kind) or pa.types.is_null(kind) else column


def _cast(column: pa.ChunkedArray, kind: pa.DataType) -> pa.ChunkedArray:
    try:
        return column.cast(kind)
    except pa.ArrowInvalid:
        return _texts(column)


def _texts(column: pa.ChunkedArray) -> pa.ChunkedArray:
    values: list[Any] = column.to_pylist()
    texts = [None if value is None else str(value) for value in values]
    return pa.chunked_array([pa.array(texts, pa.string())])


def _distinct(names: Sequence[str]) -> list[str]:
    taken: set[str] = set()
    distinct = []
    for name in names:
        numbered, number = name, 1
        while numbered in taken:
            number += 1
            numbered = f"{name}_{number}"
        taken.add(numbered)
        distinct.append(numbered)
    return distinct


def _tell(told: BinaryIO, record: dict[str, object]) -> None:
    told.write(json.dumps(record).encode() + b"\n")


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
