"""``ictexplore imports`` and ``forget``: what was imported, and its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.i18n import Translator, format_date
from ictexplore.store import (
    ImportVersion,
    RefusedImport,
    default_own_dir,
    forget_import,
    list_imports,
    open_store,
    word_faults,
)


def print_imports(*, language: str, as_json: bool) -> None:
    """Print every version of every imported edition, and what is wrong where it isn't used."""
    with answering(language, as_json=as_json) as t:
        versions = list_imports(default_own_dir())
        refused = {each.name: each for each in open_store().refused_imports()}
        if as_json:
            typer.echo(dump([_record(v, versions, refused, t) for v in versions]))
        else:
            typer.echo(_text(versions, refused, t))


def print_forgotten(code: str, version: int | None, *, language: str, as_json: bool) -> None:
    """Remove an imported edition, or one version of it, and print what is gone."""
    with answering(language, as_json=as_json) as t:
        edition = code.strip().lower()
        gone = forget_import(default_own_dir(), edition, version)
        if as_json:
            typer.echo(dump({"edition": edition, "forgotten": list(gone)}))
        else:
            typer.echo(t("import.forgotten", edition=edition, versions=gone))


def _state(
    version: ImportVersion, versions: Sequence[ImportVersion], refused: Mapping[str, RefusedImport]
) -> str:
    """Return whether a version is in use, kept behind a newer one, or refused."""
    newest = max(v.number for v in versions if v.edition == version.edition)
    if version.number < newest:
        return "older"
    return "refused" if _name(version) in refused else "used"


def _day(version: ImportVersion, t: Translator) -> str:
    """Return the day of an import, as the clock of this machine has it."""
    try:
        moment = datetime.fromisoformat(str(version.record.get("imported")))
    except ValueError:
        return "–"
    return format_date(moment.astimezone().date(), t.language)


def _name(version: ImportVersion) -> str:
    return f"{version.edition}/{version.path.name}"


def _record(
    version: ImportVersion,
    versions: Sequence[ImportVersion],
    refused: Mapping[str, RefusedImport],
    t: Translator,
) -> dict[str, Any]:
    state = _state(version, versions, refused)
    faults = refused[_name(version)].faults if state == "refused" else ()
    return {
        "edition": version.edition,
        "version": version.number,
        "state": state,
        "file": version.record.get("file"),
        "imported": version.record.get("imported"),
        "framework": version.record.get("framework"),
        "faults": word_faults(faults, t),
    }


def _text(
    versions: Sequence[ImportVersion], refused: Mapping[str, RefusedImport], t: Translator
) -> str:
    if not versions:
        return t("import.none")
    heads = tuple(
        t(f"import.head_{name}") for name in ("edition", "version", "state", "imported", "file")
    )
    rows = [
        (
            v.edition,
            str(v.number),
            t(f"import.state_{_state(v, versions, refused)}"),
            _day(v, t),
            str(v.record.get("file", "–")),
        )
        for v in versions
    ]
    faults = [sentence for each in refused.values() for sentence in word_faults(each.faults, t)]
    return "\n".join([align([heads, *rows], numeric=frozenset({1})), *faults])
