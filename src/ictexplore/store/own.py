"""What an operator imported, in a folder of its own: one subfolder an edition, in it its versions.

``editions/dti-2025-34/0002/`` holds tables of the bundled schema, and ``import.json`` says where
they came from. A version appears as a whole by a rename and is never written to again; the newest
one counts. Names that begin with a point are unfinished, or on their way out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ictexplore.model import IctexploreError, Overlay
from ictexplore.store.workplace import settle, workplace

RECORD_FILE = "import.json"

_FOLDER = "editions"
_EDITION = re.compile(r"[a-z_]+-[0-9]{4}-[0-9]{2}")
_VERSION = re.compile(r"[0-9]{4}")


@dataclass(frozen=True, slots=True)
class ImportVersion:
    """A version of an imported edition; ``record`` is what was noted when it was imported."""

    edition: str
    number: int
    path: Path
    record: Mapping[str, Any]


def read_imports(own_dir: Path) -> tuple[Overlay, ...]:
    """Return the newest version of every imported edition, in the order of their codes.

    Tables that can't be read are absent: the overlay is then found wanting like any other.
    """
    return tuple(_read(versions[-1]) for versions in _by_edition(own_dir).values())


def list_imports(own_dir: Path) -> tuple[ImportVersion, ...]:
    """Return every version of every imported edition, each edition's oldest first."""
    return tuple(
        ImportVersion(edition, int(path.name), path, _record(path))
        for edition, versions in _by_edition(own_dir).items()
        for path in versions
    )


def imports_state(own_dir: Path) -> tuple[str, ...]:
    """Return which versions count: another answer means that something was imported or removed."""
    return tuple(str(versions[-1]) for versions in _by_edition(own_dir).values())


def save_import(
    own_dir: Path, edition: str, tables: Mapping[str, bytes], record: Mapping[str, Any]
) -> ImportVersion:
    """Add a version of an edition, all of it or nothing; older ones are kept.

    Raises ``tables.own_unwritable`` when the folder can't be written.
    """
    versions = own_dir / _FOLDER / edition
    try:
        versions.mkdir(parents=True, exist_ok=True)
        with workplace(versions) as place:
            unfinished = place / "version"
            unfinished.mkdir()
            for table, content in tables.items():
                (unfinished / f"{table}.csv").write_bytes(content)
            told = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
            (unfinished / RECORD_FILE).write_text(told, encoding="utf-8")
            settle(*unfinished.iterdir(), unfinished)
            number = _move_in(unfinished, versions)
            settle(versions)
    except OSError as error:
        raise IctexploreError("tables.own_unwritable", folder=str(own_dir)) from error
    return ImportVersion(edition, number, versions / f"{number:04}", record)


def forget_import(own_dir: Path, edition: str, version: int | None = None) -> tuple[int, ...]:
    """Remove an imported edition, or one version of it, and return the numbers of what is gone.

    Raises ``tables.not_imported`` for what isn't there, and ``tables.own_unwritable``.
    """
    found = _by_edition(own_dir).get(edition, [])
    gone = [path for path in found if version is None or int(path.name) == version]
    if not gone:
        known = tuple(f"{v.edition} ({v.number})" for v in list_imports(own_dir)) or ("–",)
        raise IctexploreError("tables.not_imported", given=edition, known=known)
    try:
        # The newest last: while it is there, no older one counts again.
        for path in gone:
            with workplace(path.parent) as away:
                path.rename(away / path.name)
        with suppress(OSError):  # there may be other versions, or one that is being written
            gone[0].parent.rmdir()
    except OSError as error:
        raise IctexploreError("tables.own_unwritable", folder=str(own_dir)) from error
    return tuple(int(path.name) for path in gone)


def _move_in(unfinished: Path, versions: Path) -> int:
    """Rename a finished version to the next number; another process may take it first."""
    number = max((int(path.name) for path in _versions(versions)), default=0) + 1
    while True:
        try:
            # A folder that holds anything is never replaced.
            unfinished.rename(versions / f"{number:04}")
        except OSError:
            # Which error says so differs by system.
            if not (versions / f"{number:04}").exists():
                raise
            number += 1
        else:
            return number


def _by_edition(own_dir: Path) -> dict[str, list[Path]]:
    try:
        folders = sorted((own_dir / _FOLDER).iterdir())
    except OSError:
        return {}
    found = {
        path.name: sorted(_versions(path)) for path in folders if _EDITION.fullmatch(path.name)
    }
    return {edition: versions for edition, versions in found.items() if versions}


def _versions(folder: Path) -> Iterator[Path]:
    try:
        yield from (path for path in folder.iterdir() if _VERSION.fullmatch(path.name))
    except OSError:
        return


def _read(path: Path) -> Overlay:
    tables: dict[str, bytes] = {}
    try:
        for file in sorted(path.glob("*.csv")):
            tables[file.stem] = file.read_bytes()
    except OSError:
        tables.clear()
    return Overlay(f"{path.parent.name}/{path.name}", "imported", tables)


def _record(path: Path) -> Mapping[str, Any]:
    try:
        record = json.loads((path / RECORD_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}
