"""The database built from the data, kept under the hash of what it was built from."""

from __future__ import annotations

import hashlib
import os
import tempfile
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import duckdb

from ictexplore.store.faults import DataFaultError, Fault
from ictexplore.store.staging import LINE_COLUMN, Table, read_tables, stage
from ictexplore.store.validate import relation_faults, schema_faults

_SQL = files("ictexplore.store") / "sql"


def ensure_database(data_dir: Path, cache_dir: Path) -> Path:
    """Return the file built from ``data_dir``, building it when the cache has none.

    Raises ``DataFaultError`` when the data breaks its rules; the cache then stays as it was.
    """
    path = cache_dir / f"ictexplore-{content_hash(data_dir)}.duckdb"
    if not path.exists():
        cache_dir.mkdir(parents=True, exist_ok=True)
        _build(data_dir, path)
    return path


def content_hash(data_dir: Path) -> str:
    """Return a hash over names and bytes of the data, the store's SQL and DuckDB's version."""
    digest = hashlib.sha256(duckdb.__version__.encode())
    contents: list[Path | Traversable] = []
    if data_dir.is_dir():
        contents += sorted(path for path in data_dir.iterdir() if path.suffix in {".csv", ".json"})
    for folder in ("build", "checks", "evidence"):
        contents += sorted(_SQL.joinpath(folder).iterdir(), key=lambda path: path.name)
    for path in contents:
        content = path.read_bytes()
        # The length keeps a name from running into the bytes before it.
        digest.update(f"\0{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:32]


def _build(data_dir: Path, path: Path) -> None:
    """Build beside ``path`` and move into place: another process sees all of it or nothing."""
    _refuse(schema_faults(data_dir))
    with (
        tempfile.TemporaryDirectory(prefix="building-", dir=path.parent) as folder,
        stage(data_dir) as staged,
    ):
        _refuse(relation_faults(staged))
        unfinished = Path(folder) / path.name
        _write(staged, read_tables(data_dir), unfinished)
        os.replace(unfinished, path)  # noqa: PTH105 -- the call whose atomicity is documented


def _refuse(faults: tuple[Fault, ...]) -> None:
    if faults:
        raise DataFaultError(faults)


def _write(staged: duckdb.DuckDBPyConnection, tables: tuple[Table, ...], path: Path) -> None:
    # A file name can't be a parameter of ATTACH; doubling is SQL's own way to quote.
    quoted = str(path).replace("'", "''")
    staged.execute(f"attach '{quoted}' as built")
    # One transaction: each statement on its own would wait for the disk.
    staged.begin()
    staged.execute(_sql("scores"))
    for table in tables:
        if table.name != "scores":
            staged.execute(_copy_statement(table))
        _comment(staged, table)
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
