"""Whether the data keeps its own rules: schema, keys and what the tables say of one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from ictexplore.store.faults import Fault
from ictexplore.store.staging import PACKAGE_FILE, stage

if TYPE_CHECKING:
    from frictionless import Error, Report

_SQL = files("ictexplore.store") / "sql"

_RULES = {
    "type-error": "data.type",
    "constraint-error": "data.constraint",
    "unique-error": "data.unique",
    "primary-key": "data.unique",
    "foreign-key": "data.reference",
    "incorrect-label": "data.header",
    "missing-label": "data.header",
    "extra-label": "data.header",
    "blank-label": "data.header",
    "duplicate-label": "data.header",
    "missing-cell": "data.cells",
    "extra-cell": "data.cells",
    "blank-row": "data.cells",
    "scheme-error": "data.unreadable",
    "encoding-error": "data.damaged",
    "source-error": "data.empty",
    "row-count": "data.rows",
}

_UNREAD = {"scheme-error", "encoding-error", "source-error"}

_PARTICULAR = {
    "data.type": re.compile(r'type is "(\w+)'),
    "data.constraint": re.compile(r'constraint "(\w+)" is "(.*)"'),
    "data.unique": re.compile(r"position (\d+)"),
    "data.rows": re.compile(r'expected is "(\d+)" and actual is "\d+"'),
}


def validate(data_dir: Path) -> tuple[Fault, ...]:
    """Return every fault of the data, empty when there is none.

    Relations are looked at once the tables keep their schema: before that they can't be read.
    """
    faults = schema_faults(data_dir)
    if faults:
        return faults
    with stage(data_dir) as staged:
        return relation_faults(staged)


def schema_faults(data_dir: Path) -> tuple[Fault, ...]:
    """Return what breaks ``datapackage.json``: types, constraints, keys and foreign keys."""
    # Half a second to import, and a start from the cache doesn't need it.
    from frictionless import FrictionlessException, Package  # noqa: PLC0415

    package = data_dir / PACKAGE_FILE
    try:
        report = Package(str(package)).validate()
    except FrictionlessException:
        rule = "data.damaged" if package.is_file() else "data.unreadable"
        return (Fault(PACKAGE_FILE, 0, "", "", rule, ""),)
    return tuple(sorted(set(_report_faults(report))))


def _report_faults(report: Report) -> Iterator[Fault]:
    for error in report.errors:
        yield Fault(PACKAGE_FILE, 0, "", "", "data.file", error.note)
    for task in report.tasks:
        is_unread = any(error.type in _UNREAD for error in task.errors)
        for error in task.errors:
            # That rows are missing goes without saying where there are none.
            if not (is_unread and error.type == "row-count"):
                yield _fault(Path(task.place).name, error)


def _fault(file: str, error: Error) -> Fault:
    """Return the fault of one frictionless error, whose kinds carry different attributes."""
    told = error.to_descriptor()
    rule = _RULES.get(error.type, "data.file")
    column = told.get("fieldName") or ", ".join(told.get("fieldNames", ()))
    value = told.get("cell") or told.get("label") or ", ".join(told.get("fieldCells", ()))
    row = 1 if rule == "data.header" else told.get("rowNumber", 0)
    if error.type == "primary-key":
        value = ",".join(told["cells"])
    return Fault(file, row, column, value, rule, _detail(file, rule, told))


def _detail(file: str, rule: str, told: Mapping[str, Any]) -> str:
    """Return the particular of the rule, free of the English that frictionless words it in."""
    note = str(told["note"])
    if rule == "data.header":
        return str(told.get("fieldName", ""))
    if rule == "data.cells":
        return str(told["type"])
    if rule == "data.reference":
        # A table that refers to itself leaves the name empty.
        table = told["referenceName"] or Path(file).stem
        return f"{table}({', '.join(told['referenceFieldNames'])})"
    found = _PARTICULAR[rule].search(note) if rule in _PARTICULAR else None
    return " ".join(found.groups()) if found else note


def relation_faults(staged: duckdb.DuckDBPyConnection) -> tuple[Fault, ...]:
    """Return what the checks in ``sql/checks`` find; adds the tables of ``sql/evidence``."""
    add_evidence(staged)
    rows = [row for check in _texts("checks") for row in staged.execute(check).fetchall()]
    return tuple(sorted(Fault(*row) for row in rows))


def add_evidence(staged: duckdb.DuckDBPyConnection) -> None:
    """Add the tables of ``sql/evidence``: what published figures say of one another."""
    for statement in _texts("evidence"):
        staged.execute(statement)


def _texts(folder: str) -> list[str]:
    """Return the SQL files of ``folder``, in the order of their names."""
    paths = sorted(_SQL.joinpath(folder).iterdir(), key=lambda path: path.name)
    return [path.read_text(encoding="utf-8") for path in paths]
