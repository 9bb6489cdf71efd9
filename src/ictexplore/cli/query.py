"""``ictexplore query`` and ``package``: the tables asked in SQL, and taken away whole."""

from __future__ import annotations

import json

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.lookup import open_figures
from ictexplore.cli.writing import find_path, write_file
from ictexplore.export.frames import WRITERS
from ictexplore.i18n import Translator, format_integer
from ictexplore.store import QueryResult, default_data_dir, package_bytes, run_query

_SUFFIXES = tuple(f".{suffix}" for suffix in WRITERS)
_NUMBERS = "iuf"
"""Kinds of numpy that are numbers."""
_SHOWN_MAX = 200
"""Rows printed; a file has them all."""


def print_query(sql: str, out: str | None, *, language: str, as_json: bool) -> None:
    """Print what a statement finds, or write it to a file."""
    with answering(language, as_json=as_json) as t:
        path = find_path(out, _SUFFIXES) if out else None
        result = run_query(open_figures(t), sql)
        if path is not None:
            writer = WRITERS[path.suffix.lower().removeprefix(".")]
            size = write_file(path, lambda: writer(result.frame, path.stem))
            _tell_file(str(path), size, t, as_json=as_json)
        elif as_json:
            rows = json.loads(result.frame.to_json(orient="records", date_format="iso"))
            typer.echo(dump({"rows": rows, "is_cut": result.is_cut}))
        else:
            typer.echo(_text(result, t))


def print_package(out: str | None, *, language: str, as_json: bool) -> None:
    """Write the bundled data as a Frictionless package in a ZIP."""
    with answering(language, as_json=as_json) as t:
        path = find_path(out, (".zip",))
        size = write_file(path, lambda: package_bytes(default_data_dir()))
        _tell_file(str(path), size, t, as_json=as_json)


def _tell_file(path: str, size: int, t: Translator, *, as_json: bool) -> None:
    if as_json:
        typer.echo(dump({"file": path, "bytes": size}))
    else:
        typer.echo(t("output.made", file=path, size=format_integer(size, t.language)))


def _text(result: QueryResult, t: Translator) -> str:
    shown = result.frame.head(_SHOWN_MAX)
    numeric = frozenset(i for i, name in enumerate(shown) if shown[name].dtype.kind in _NUMBERS)
    cells = shown.astype(object).where(shown.notna(), "").astype(str)
    rows = [list(map(str, shown.columns)), *cells.to_numpy().tolist()]
    found = format_integer(len(result.frame), t.language)
    told = t("query.found", rows=found)
    if result.is_cut or len(shown) < len(result.frame):
        told = t("query.printed", rows=found, shown=format_integer(len(shown), t.language))
    return f"{align(rows, numeric=numeric)}\n\n{told}"
