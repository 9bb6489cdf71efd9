"""Known faults of what is installed, without a network: ``python tests/advisories.py all.zip``.

The file is the dump of PyPI's advisories in OSV form that osv.dev offers for download; somebody
carries it to the machine. Exit 1 when something installed is named in it.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version


def key_of(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def find_faults(dump: Path, installed: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield package, version and advisory; ``installed`` maps names to versions.

    Raises ``ValueError`` for a dump without a single advisory: it proves nothing.
    """
    read = 0
    with zipfile.ZipFile(dump) as files:
        for file in sorted(name for name in files.namelist() if name.endswith(".json")):
            advisory = json.loads(files.read(file))
            read += 1
            for affected in () if advisory.get("withdrawn") else advisory.get("affected", ()):
                name = key_of(affected["package"]["name"])
                version = installed.get(name)
                is_python = affected["package"]["ecosystem"] == "PyPI"
                if version and is_python and is_affected(version, affected):
                    yield name, version, advisory["id"]
    if not read:
        message = f"{dump}: no advisories"
        raise ValueError(message)


def is_affected(version: str, affected: Mapping[str, Any]) -> bool:
    """Return whether a version is listed, or lies between a fault's coming and its repair."""
    if version in affected.get("versions", ()):
        return True
    ranges = [r for r in affected.get("ranges", ()) if r.get("type") == "ECOSYSTEM"]
    return any(_lies_within(Version(version), each["events"]) for each in ranges)


def _lies_within(version: Version, events: list[dict[str, str]]) -> bool:
    is_in = False
    for event in events:
        (kind, at), *_ = event.items()
        try:
            bound = Version("0" if at == "0" else at)
        except InvalidVersion:
            continue
        if kind == "introduced" and version >= bound:
            is_in = True
        elif (kind == "fixed" and version >= bound) or (
            kind == "last_affected" and version > bound
        ):
            is_in = False
    return is_in


def main(dump: Path) -> int:
    here = {key_of(each.metadata["Name"]): each.version for each in distributions()}
    faults = list(find_faults(dump, here))
    for name, version, advisory in faults:
        sys.stdout.write(f"{name} {version}: {advisory}\n")
    sys.stdout.write(f"{len(here)} packages, {len(faults)} known faults\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
