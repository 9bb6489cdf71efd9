"""Keys and references of staged tables, by the same ``datapackage.json`` as the bundled files.

The bundled data's own are looked at where its schema is; an overlay's only hold together with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb

from ictexplore.store.faults import Fault
from ictexplore.store.staging import PACKAGE_FILE, find_line

Resource = dict[str, Any]


def key_faults(staged: duckdb.DuckDBPyConnection, data_dir: Path) -> tuple[Fault, ...]:
    """Return every row whose key another has already, and every reference that leads nowhere."""
    package = json.loads((data_dir / PACKAGE_FILE).read_text(encoding="utf-8"))
    return tuple(
        fault
        for resource in package["resources"]
        for fault in (*_repeated(staged, resource), *_lost(staged, resource))
    )


def _repeated(staged: duckdb.DuckDBPyConnection, resource: Resource) -> Iterator[Fault]:
    if not (fields := resource["schema"].get("primaryKey")):
        return
    columns = _listed(fields)
    query = f"""
        select csv_line, concat_ws(', ', {columns}), min(csv_line) over (partition by {columns})
        from "{resource["name"]}"
        qualify row_number() over (partition by {columns} order by csv_line) > 1
    """  # noqa: S608 -- names are the package's own
    for line, value, first in staged.execute(query).fetchall():
        detail = str(find_line(first)[1])
        yield Fault(resource["path"], line, ", ".join(fields), value, "data.unique", detail)


def _lost(staged: duckdb.DuckDBPyConnection, resource: Resource) -> Iterator[Fault]:
    for key in resource["schema"].get("foreignKeys", ()):
        fields, reference = key["fields"], key["reference"]
        # A table that refers to itself leaves the name empty.
        table = reference["resource"] or resource["name"]
        query = f"""
            select own.csv_line, concat_ws(', ', {_listed(fields, "own")})
            from "{resource["name"]}" as own
            where {" and ".join(f'own."{field}" is not null' for field in fields)}
                and ({_listed(fields, "own")}) not in (
                    select ({_listed(reference["fields"])}) from "{table}"
                )
        """  # noqa: S608 -- names are the package's own
        detail = f"{table}({', '.join(reference['fields'])})"
        for line, value in staged.execute(query).fetchall():
            yield Fault(resource["path"], line, ", ".join(fields), value, "data.reference", detail)


def _listed(fields: Sequence[str], table: str = "") -> str:
    before = f"{table}." if table else ""
    return ", ".join(f'{before}"{field}"' for field in fields)
