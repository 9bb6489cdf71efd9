"""The CSV files as tables in memory, typed by ``datapackage.json``, each row with its line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

PACKAGE_FILE = "datapackage.json"
LINE_COLUMN = "csv_line"

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


def stage(data_dir: Path) -> duckdb.DuckDBPyConnection:
    """Return an in-memory database with every table and, in front, ``csv_line``.

    Meant for data that passed its schema: a value of another type raises ``duckdb.Error``.
    """
    connection = duckdb.connect(":memory:")
    for table in read_tables(data_dir):
        connection.execute(_load_statement(table), [str(data_dir / table.path)])
    return connection


def _load_statement(table: Table) -> str:
    # Types come from the schema, so that a code such as 01 stays text.
    types = ", ".join(f"'{column.name}': '{column.sql_type}'" for column in table.columns)
    return f"""
        create table "{table.name}" as
        select row_number() over () + 1 as {LINE_COLUMN}, *
        from read_csv(
            $1, header = true, auto_detect = false, parallel = false,
            delim = ',', quote = '"', escape = '"', nullstr = '', columns = {{{types}}}
        )
    """  # noqa: S608 -- names and types are the package's own, the path is bound
