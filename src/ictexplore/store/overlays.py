"""Overlays over the bundled data: checked by the same rules, each fault told of its own file."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ictexplore.model import Overlay
from ictexplore.store.faults import Fault
from ictexplore.store.keys import key_faults
from ictexplore.store.staging import PACKAGE_FILE, find_line, stage
from ictexplore.store.validate import relation_faults, schema_faults

_NEEDED = ("editions",)
"""An overlay without one of these adds nothing that any page could show."""


@dataclass(frozen=True, slots=True)
class RefusedImport:
    """An import that was left out, and what is wrong of it."""

    name: str
    faults: tuple[Fault, ...]


def sift(
    data_dir: Path, overlays: Sequence[Overlay]
) -> tuple[tuple[Overlay, ...], tuple[RefusedImport, ...]]:
    """Return the overlays that keep the rules together, and those that don't.

    Earlier ones stand: of two that exclude each other the later is refused.
    """
    if not overlays or not overlay_faults(data_dir, overlays):
        return tuple(overlays), ()
    kept: list[Overlay] = []
    refused: list[RefusedImport] = []
    for overlay in overlays:
        faults = overlay_faults(data_dir, [*kept, overlay])
        if faults:
            refused.append(RefusedImport(overlay.name, faults))
        else:
            kept.append(overlay)
    return tuple(kept), tuple(refused)


def overlay_faults(data_dir: Path, overlays: Sequence[Overlay]) -> tuple[Fault, ...]:
    """Return every fault of overlays over bundled data that has none.

    Relations are looked at once every table keeps its schema.
    """
    faults = [fault for overlay in overlays for fault in _own_faults(data_dir, overlay)]
    if faults:
        return tuple(faults)
    with stage(data_dir, overlays) as staged:
        found = key_faults(staged, data_dir) or relation_faults(staged)
    return tuple(_told(fault, overlays) for fault in found)


def _told(fault: Fault, overlays: Sequence[Overlay]) -> Fault:
    """Return the fault with the file and the line it is found on."""
    number, line = find_line(fault.row)
    if number == 0:
        return fault
    return replace(fault, file=f"{overlays[number - 1].name}/{fault.file}", row=line)


def _own_faults(data_dir: Path, overlay: Overlay) -> tuple[Fault, ...]:
    """Return what breaks the schema of an overlay's tables, references left aside."""
    package = json.loads((data_dir / PACKAGE_FILE).read_text(encoding="utf-8"))
    resources = {resource["name"]: resource for resource in package["resources"]}
    unknown = [name for name in overlay.tables if name not in resources]
    missing = [name for name in _NEEDED if name not in overlay.tables]
    if unknown or missing:
        return tuple(
            Fault(f"{overlay.name}/{name}.csv", 0, "", "", "data.file", PACKAGE_FILE)
            for name in (*unknown, *missing)
        )
    package["resources"] = [resources[name] for name in overlay.tables]
    for resource in package["resources"]:
        resource["schema"].pop("foreignKeys", None)
    with tempfile.TemporaryDirectory(prefix="ictexplore-overlay-") as name:
        folder = Path(name)
        (folder / PACKAGE_FILE).write_text(json.dumps(package), encoding="utf-8")
        for resource in package["resources"]:
            (folder / resource["path"]).write_bytes(overlay.tables[resource["name"]])
        found = schema_faults(folder)
    return tuple(replace(fault, file=f"{overlay.name}/{fault.file}") for fault in found)
