"""The database, opened to be read and nothing else."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any

import duckdb
import pandas as pd

from ictexplore.store.build import ensure_database
from ictexplore.store.paths import default_cache_dir, default_data_dir

_QUERIES = files("ictexplore.store") / "sql" / "queries"

_LOCKED: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "lock_configuration": "true",
}

_opened: dict[Path, Store] = {}
_opening = Lock()


class Store:
    """One read-only connection; each query runs on a cursor of its own, from any thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = duckdb.connect(str(path), read_only=True, config=_LOCKED)
        self._lock = Lock()

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """Return a fresh cursor: the connection itself is not thread-safe."""
        with self._lock:
            return self._connection.cursor()

    def frame(self, query_name: str, **params: object) -> pd.DataFrame:
        """Return the result of ``sql/queries/<query_name>.sql`` with its parameters bound."""
        with self.cursor() as cursor:
            return cursor.execute(_query(query_name), params or None).df()

    def rows(self, query_name: str, **params: object) -> list[dict[str, Any]]:
        """Return the result row by row: whole numbers stay whole, what is missing is ``None``."""
        with self.cursor() as cursor:
            cursor.execute(_query(query_name), params or None)
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


@cache
def _query(name: str) -> str:
    return _QUERIES.joinpath(f"{name}.sql").read_text(encoding="utf-8")


def open_store(data_dir: Path | None = None, cache_dir: Path | None = None) -> Store:
    """Return the store over ``data_dir``, the same one for the same data within a process.

    Raises ``DataFaultError`` when the data breaks its rules.
    """
    path = ensure_database(data_dir or default_data_dir(), cache_dir or default_cache_dir())
    with _opening:
        if path not in _opened:
            _opened[path] = Store(path)
        return _opened[path]
