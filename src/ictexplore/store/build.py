"""The database built from the data and its overlays, kept under the hash of what it holds."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import astuple
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import duckdb

from ictexplore.model import Overlay
from ictexplore.store.faults import DataFaultError, Fault
from ictexplore.store.overlays import RefusedImport, overlay_faults, sift
from ictexplore.store.sealed import find_sealed, seal
from ictexplore.store.staging import LINE_COLUMN, Table, read_tables, stage
from ictexplore.store.validate import relation_faults, schema_faults
from ictexplore.store.workplace import no_room, workplace

_SQL = files("ictexplore.store") / "sql"

_SUFFIX = ".duckdb"
_HASHED = ("lines", "merge", "build", "checks", "evidence")
_OWN_TABLES = ("scores", "editions")
"""Tables that get a column the files don't have; `sql/build` has a file for each."""


def ensure_database(data_dir: Path, cache_dir: Path, imports: Sequence[Overlay] = ()) -> Path:
    """Return the file built from ``data_dir`` and imports, building it when the cache has none.

    A file that isn't as it was built is built anew. An import that breaks the rules is left out,
    and the database says so. Raises ``DataFaultError`` when the bundled data breaks its own, and
    `NoRoomError`; the cache then stays as it was.
    """
    content = content_hash(data_dir, imports)
    stem = f"ictexplore-{content}"
    if found := find_sealed(cache_dir, stem, _SUFFIX):
        return found
    if imports:
        # Whether the bundled data keep its rules is found out once, not with every import.
        ensure_database(data_dir, cache_dir)
    with no_room():
        cache_dir.mkdir(parents=True, exist_ok=True)
        with workplace(cache_dir) as place:
            built = place / f"built{_SUFFIX}"
            _build(data_dir, imports, built)
            # Files that were exchanged meanwhile: what was built from them has another name.
            if content_hash(data_dir, imports) == content:
                # Another process may have been quicker; two at the same moment leave a file each.
                return find_sealed(cache_dir, stem, _SUFFIX) or seal(built, cache_dir, stem)
    return ensure_database(data_dir, cache_dir, imports)


def _build(data_dir: Path, imports: Sequence[Overlay], path: Path) -> None:
    """Build a database of bundled data, which is checked unless there are imports, and of those."""
    if imports:
        kept, refused = sift(data_dir, imports)
        with stage(data_dir, kept) as staged:
            _write(staged, read_tables(data_dir), refused, path)
        return
    _refuse(schema_faults(data_dir))
    with stage(data_dir) as staged:
        _refuse(relation_faults(staged))
        _write(staged, read_tables(data_dir), (), path)


def build_over(data_dir: Path, path: Path, overlays: Sequence[Overlay]) -> None:
    """Build a database of bundled data that keeps its rules and of overlays that must.

    ``path`` is in a folder that nobody else looks into. Raises ``DataFaultError`` when they don't,
    nothing is at ``path`` then, and `NoRoomError`.
    """
    _refuse(overlay_faults(data_dir, overlays))
    with no_room(), stage(data_dir, overlays) as staged:
        _write(staged, read_tables(data_dir), (), path)


def content_hash(data_dir: Path, overlays: Sequence[Overlay] = ()) -> str:
    """Return a hash over names and bytes of data and overlays, of the store's SQL and of DuckDB.

    Raises ``DataFaultError`` for a file that can't be read.
    """
    digest = hashlib.sha256(duckdb.__version__.encode())
    paths: list[Path | Traversable] = []
    if data_dir.is_dir():
        paths += sorted(path for path in data_dir.iterdir() if path.suffix in {".csv", ".json"})
    for folder in _HASHED:
        paths += sorted(_SQL.joinpath(folder).iterdir(), key=lambda path: path.name)
    contents = [(path.name, _read(path)) for path in paths]
    contents += [
        (f"{overlay.origin}/{overlay.name}/{name}", content)
        for overlay in overlays
        for name, content in sorted(overlay.tables.items())
    ]
    for name, content in contents:
        # The length keeps a name from running into the bytes before it.
        digest.update(f"\0{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:32]


def _read(path: Path | Traversable) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        fault = Fault(path.name, 0, "", "", "data.unreadable", "")
        raise DataFaultError([fault]) from error


def _refuse(faults: tuple[Fault, ...]) -> None:
    if faults:
        raise DataFaultError(faults)


def _write(
    staged: duckdb.DuckDBPyConnection,
    tables: tuple[Table, ...],
    refused: Sequence[RefusedImport],
    path: Path,
) -> None:
    # A file name can't be a parameter of ATTACH; doubling is SQL's own way to quote.
    quoted = str(path).replace("'", "''")
    staged.execute(f"attach '{quoted}' as built")
    # One transaction: each statement on its own would wait for the disk.
    staged.begin()
    for table in tables:
        own = table.name in _OWN_TABLES
        staged.execute(_sql(table.name) if own else _copy_statement(table))
        _comment(staged, table)
    staged.execute(_sql("refused"))
    for each in refused:
        for fault in each.faults:
            row = [each.name, *astuple(fault)]
            staged.execute("insert into built.imports.refused values (?, ?, ?, ?, ?, ?, ?)", row)
    staged.execute("use built")
    staged.execute(_sql("views"))
    staged.commit()
    staged.execute("use memory")
    staged.execute("detach built")


def _copy_statement(table: Table) -> str:
    return (
        f'create table built."{table.name}" as '  # noqa: S608 -- the package's own name
        f'select * exclude ({LINE_COLUMN}) from memory.main."{table.name}" order by {LINE_COLUMN}'
    )


def _comment(staged: duckdb.DuckDBPyConnection, table: Table) -> None:
    staged.execute(f'comment on table built."{table.name}" is {_literal(table.comment)}')
    for column in table.columns:
        if (table.name, column.name) != ("scores", "score"):
            target = f'built."{table.name}"."{column.name}"'
            staged.execute(f"comment on column {target} is {_literal(column.comment)}")


def _literal(text: str) -> str:
    escaped = text.replace("'", "''")
    return f"'{escaped}'"


def _sql(name: str) -> str:
    return _SQL.joinpath("build", f"{name}.sql").read_text(encoding="utf-8")
