"""The database, opened to be read and nothing else."""

from __future__ import annotations

import weakref
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any

import duckdb
import pandas as pd

from ictexplore.model import Overlay
from ictexplore.store.build import build_over, ensure_database
from ictexplore.store.faults import Fault
from ictexplore.store.overlays import RefusedImport
from ictexplore.store.own import read_imports
from ictexplore.store.paths import (
    default_cache_dir,
    default_data_dir,
    default_own_dir,
    private_dir,
)
from ictexplore.store.workplace import NoRoomError, Workplace, no_room

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

    def refused_imports(self) -> tuple[RefusedImport, ...]:
        """Return the imports that break the rules and were left out."""
        faults: defaultdict[str, list[Fault]] = defaultdict(list)
        for row in self.rows("refused_imports"):
            faults[row.pop("overlay")].append(Fault(**row))
        return tuple(RefusedImport(name, tuple(found)) for name, found in faults.items())


@cache
def _query(name: str) -> str:
    return _QUERIES.joinpath(f"{name}.sql").read_text(encoding="utf-8")


def open_store(
    data_dir: Path | None = None,
    cache_dir: Path | None = None,
    overlays: Sequence[Overlay] = (),
) -> Store:
    """Return the store over ``data_dir`` and what the operator imported.

    The same one for the same data within a process; with ``overlays`` of a session a new one,
    whose file is nobody else's and goes with it; in it, a session's edition takes the place of an
    imported one of the same name. An import that breaks the rules is left out, see
    `Store.refused_imports`. Raises ``DataFaultError`` when the bundled data or a session's overlay
    does, and `NoRoomError`.
    """
    data_dir = data_dir or default_data_dir()
    imports = read_imports(default_own_dir())
    path = _ensure(data_dir, cache_dir, imports)
    with _opening:
        if path not in _opened:
            _opened[path] = Store(path)
        store = _opened[path]
    if not overlays:
        return store
    refused = {each.name for each in store.refused_imports()}
    own = {overlay.name for overlay in overlays}
    kept = [
        overlay
        for overlay in imports
        if overlay.name not in refused and overlay.name.partition("/")[0] not in own
    ]
    return _open_session(data_dir, [*kept, *overlays])


def _ensure(data_dir: Path, cache_dir: Path | None, imports: Sequence[Overlay]) -> Path:
    with no_room():
        folder = cache_dir or default_cache_dir()
    try:
        return ensure_database(data_dir, folder, imports)
    except NoRoomError:
        if cache_dir is not None:
            raise
    # The disk of the cache is full: that of the system's temporary folder may be another.
    with no_room():
        folder = private_dir()
    return ensure_database(data_dir, folder, imports)


def _open_session(data_dir: Path, overlays: Sequence[Overlay]) -> Store:
    # A folder that other users can neither read nor prepare.
    with no_room():
        place = Workplace()
    path = place.path / "session.duckdb"
    try:
        build_over(data_dir, path, overlays)
        store = Store(path)
    except BaseException:
        place.close()
        raise
    weakref.finalize(store, place.close)
    return store
