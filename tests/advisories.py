"""Known faults of what is installed, without a network: ``python tests/advisories.py [all.zip]``.

Alone it looks into the list beside it, as every run of the tests does. The file is the dump of
PyPI's advisories in OSV form that osv.dev offers for download; somebody carries it to the machine.
Exit 1 when something installed is named.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

BUNDLED = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))

Advisory = Mapping[str, Any]
"""One advisory in OSV form."""


def key_of(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def bundled_advisories() -> Iterator[Advisory]:
    """Yield what the list beside this file knows."""
    for name, faults in BUNDLED["faults"].items():
        for advisory, spans in faults.items():
            events = [[{"introduced": since}, {"fixed": until}] for since, until in spans]
            ranges = [{"type": "ECOSYSTEM", "events": each} for each in events]
            package = {"name": name, "ecosystem": "PyPI"}
            yield {"id": advisory, "affected": [{"package": package, "ranges": ranges}]}


def read_dump(dump: Path) -> Iterator[Advisory]:
    """Yield the advisories of a dump.

    Raises ``ValueError`` for a dump without a single one: it proves nothing.
    """
    with zipfile.ZipFile(dump) as files:
        names = sorted(name for name in files.namelist() if name.endswith(".json"))
        if not names:
            message = f"{dump}: no advisories"
            raise ValueError(message)
        yield from (json.loads(files.read(name)) for name in names)


def find_faults(
    advisories: Iterable[Advisory], installed: Mapping[str, str]
) -> Iterator[tuple[str, str, str]]:
    """Yield package, version and advisory; ``installed`` maps names to versions."""
    for advisory in advisories:
        for affected in () if advisory.get("withdrawn") else advisory.get("affected", ()):
            name = key_of(affected["package"]["name"])
            version = installed.get(name)
            is_python = affected["package"]["ecosystem"] == "PyPI"
            if version and is_python and is_affected(version, affected):
                yield name, version, advisory["id"]


def is_affected(version: str, affected: Mapping[str, Any]) -> bool:
    """Return whether a version is listed, or lies between a fault's coming and its repair."""
    if version in affected.get("versions", ()):
        return True
    ranges = [r for r in affected.get("ranges", ()) if r.get("type") == "ECOSYSTEM"]
    return any(_lies_within(Version(version), each["events"]) for each in ranges)


def _lies_within(version: Version, events: list[dict[str, str]]) -> bool:
    is_in = False
    for bound, kind in sorted(_bounds(events)):
        if kind == "introduced" and version >= bound:
            is_in = True
        elif (kind == "fixed" and version >= bound) or (
            kind == "last_affected" and version > bound
        ):
            is_in = False
    return is_in


def _bounds(events: list[dict[str, str]]) -> Iterator[tuple[Version, str]]:
    for event in events:
        (kind, at), *_ = event.items()
        try:
            yield Version(at), kind
        except InvalidVersion:
            continue


def main(dump: Path | None) -> int:
    here = {key_of(each.metadata["Name"]): each.version for each in distributions()}
    if not dump:
        here = {name: here[name] for name in BUNDLED["looked_for"] if name in here}
    faults = list(find_faults(read_dump(dump) if dump else bundled_advisories(), here))
    for name, version, advisory in faults:
        sys.stdout.write(f"{name} {version}: {advisory}\n")
    source = dump or f"bundled list, nothing after {BUNDLED['newest']}"
    sys.stdout.write(f"{len(here)} packages, {len(faults)} known faults ({source})\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else None))
