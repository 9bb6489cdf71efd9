"""The CSV files as tables in memory, typed by ``datapackage.json``, each row with its line.

Lines tell whose row it is: those of an overlay count on from a number of its own, `first_line`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import duckdb

from ictexplore.model import Origin, Overlay
from ictexplore.store.workplace import no_room, workplace

PACKAGE_FILE = "datapackage.json"
LINE_COLUMN = "csv_line"
OVERLAY_LINES = 10**6
"""Lines apart from one overlay to the next, the bundled data being the first."""
ORIGIN_LINES = 10**12
"""Lines apart from one origin to the next."""

_ORIGINS: tuple[Origin, ...] = ("bundled", "imported", "session")
_SQL = files("ictexplore.store") / "sql"

_TYPES = {
    "string": "varchar",
    "integer": "integer",
    "number": "double",
    "boolean": "boolean",
    "date": "date",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, with what the SQL console says about it."""

    name: str
    sql_type: str
    comment: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the data package."""

    name: str
    path: str
    comment: str
    columns: tuple[Column, ...]


def read_tables(data_dir: Path) -> tuple[Table, ...]:
    """Return the tables that the data package describes, in its order."""
    package = json.loads((data_dir / PACKAGE_FILE).read_text(encoding="utf-8"))
    return tuple(_table(resource) for resource in package["resources"])


def _table(resource: dict[str, Any]) -> Table:
    columns = tuple(_column(field) for field in resource["schema"]["fields"])
    comment = f"{resource['description']} / {resource['description_en']}"
    return Table(resource["name"], resource["path"], comment, columns)


def _column(field: dict[str, str]) -> Column:
    unit = f" [{field['unit']}]" if "unit" in field else ""
    comment = f"{field['title']} / {field['title_en']}{unit}"
    return Column(field["name"], _TYPES[field["type"]], comment)


def stage(
    data_dir: Path, overlays: Sequence[Overlay] = (), without: Collection[str] = ()
) -> duckdb.DuckDBPyConnection:
    """Return an in-memory database with every table and, in front, ``csv_line``.

    Tables ``without`` bundled rows have those of the overlays alone. Meant for data that passed its
    schema: a value of another type raises ``duckdb.Error``.
    """
    connection = duckdb.connect(":memory:")
    _run(connection, "lines")
    tables = read_tables(data_dir)
    for table in tables:
        rows = _rows(table, 1)
        path = [str(data_dir / table.path)]
        limit = "limit 0" if table.name in without else ""
        connection.execute(f'create table "{table.name}" as {rows} {limit}', path)
    for number, overlay in enumerate(overlays, 1):
        _add(connection, tables, overlay, first_line(number, overlay.origin))
    if overlays:
        # What follows from the overlays' rows and the others together.
        _run(connection, "merge")
    return connection


def first_line(number: int, origin: Origin) -> int:
    """Return the line of the header of an overlay's tables, overlays being counted from 1."""
    return _ORIGINS.index(origin) * ORIGIN_LINES + number * OVERLAY_LINES + 1


def find_line(line: int) -> tuple[int, int]:
    """Return whose line it is, 0 for the bundled data's, and which of its file."""
    number, own = divmod(line, OVERLAY_LINES)
    return number % (ORIGIN_LINES // OVERLAY_LINES), own


def _add(
    connection: duckdb.DuckDBPyConnection, tables: Sequence[Table], overlay: Overlay, first: int
) -> None:
    with no_room(), workplace() as folder:
        for table in tables:
            if table.name in overlay.tables:
                path = folder / table.path
                path.write_bytes(overlay.tables[table.name])
                rows = _rows(table, first)
                connection.execute(f'insert into "{table.name}" {rows}', [str(path)])


def _run(connection: duckdb.DuckDBPyConnection, folder: str) -> None:
    for path in sorted(_SQL.joinpath(folder).iterdir(), key=lambda path: path.name):
        connection.execute(path.read_text(encoding="utf-8"))


def _rows(table: Table, header: int) -> str:
    # Types come from the schema, so that a code such as 01 stays text.
    types = ", ".join(f"'{column.name}': '{column.sql_type}'" for column in table.columns)
    return f"""
        select row_number() over () + {header} as {LINE_COLUMN}, *
        from read_csv(
            $1, header = true, auto_detect = false, parallel = false,
            delim = ',', quote = '"', escape = '"', nullstr = '', columns = {{{types}}}
        )
    """  # noqa: S608 -- names and types are the package's own, the path is bound
