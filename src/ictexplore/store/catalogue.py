"""What tables there are: titles, columns, units, from the data package and the database itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import pandas as pd

from ictexplore.model import Text
from ictexplore.store.database import Store
from ictexplore.store.staging import PACKAGE_FILE

_QUESTIONS = files("ictexplore.store") / "sql" / "questions"
_BETWEEN = " / "
"""Between the languages in the comments of the database."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its type in SQL, what it holds and in what unit, ``None`` where it has none."""

    name: str
    sql_type: str
    title: Text
    unit: Text | None


@dataclass(frozen=True, slots=True)
class TableInfo:
    """A table, or a view on tables; ``rows`` is ``None`` for a view."""

    name: str
    title: Text
    description: Text
    rows: int | None
    columns: tuple[TableColumn, ...]

    @property
    def has_sources(self) -> bool:
        """Whether each row names its source."""
        return any(column.name == "source_id" for column in self.columns)


@dataclass(frozen=True, slots=True)
class Question:
    """A ready-made question: what it asks, and the SQL that answers it."""

    name: str
    title: Text
    sql: str


def read_catalogue(store: Store, data_dir: Path) -> tuple[TableInfo, ...]:
    """Return every table of the data package in its order, then the views on them."""
    package = json.loads((data_dir / PACKAGE_FILE).read_text(encoding="utf-8"))
    resources = {resource["name"]: resource for resource in package["resources"]}
    rows = store.rows("catalogue")
    found = {name: [r for r in rows if r["table_name"] == name] for name in _names(rows)}
    order = [*resources, *(name for name in found if name not in resources)]
    return tuple(_table(name, found[name], resources.get(name)) for name in order)


def read_table(store: Store, table: TableInfo) -> pd.DataFrame:
    """Return all rows of a table or view of the catalogue."""
    with store.cursor() as cursor:
        # A name of the catalogue, never what a visitor typed.
        return cursor.execute(f'select * from "{table.name}"').df()  # noqa: S608


def read_questions() -> tuple[Question, ...]:
    """Return the ready-made questions, in the order of their file names.

    The first two lines of a file are comments: what it asks, in Vietnamese and in English.
    """
    paths = sorted(_QUESTIONS.iterdir(), key=lambda path: path.name)
    return tuple(_question(p.name, p.read_text(encoding="utf-8")) for p in paths)


def _question(file: str, text: str) -> Question:
    vi, en, *_ = text.splitlines()
    name = file.removesuffix(".sql").partition("_")[2]
    return Question(name, Text(vi.removeprefix("-- "), en.removeprefix("-- ")), text.strip())


def _names(rows: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(row["table_name"] for row in rows))


def _table(name: str, rows: list[dict[str, Any]], resource: dict[str, Any] | None) -> TableInfo:
    columns = tuple(_column(row, resource) for row in rows)
    if resource is None:
        comment = _two(rows[0]["table_comment"])
        return TableInfo(name, comment, comment, None, columns)
    title = Text(resource["title"], resource["title_en"])
    description = Text(resource["description"], resource["description_en"])
    return TableInfo(name, title, description, rows[0]["row_count"], columns)


def _column(row: dict[str, Any], resource: dict[str, Any] | None) -> TableColumn:
    fields = {f["name"]: f for f in resource["schema"]["fields"]} if resource else {}
    field = fields.get(row["column_name"])
    if field is None or not _two(row["column_comment"]).vi.startswith(field["title"]):
        title, unit = _two(row["column_comment"]), None
    else:
        title = Text(field["title"], field["title_en"])
        unit = _two(field["unit"]) if "unit" in field else None
    return TableColumn(row["column_name"], row["data_type"], title, unit)


def _two(comment: str | None) -> Text:
    """Return a comment of the database, which is in both languages."""
    vi, _, en = (comment or "").partition(_BETWEEN)
    return Text(vi, en or vi)
