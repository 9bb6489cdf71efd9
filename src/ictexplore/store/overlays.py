"""Overlays over the bundled data: checked by the same rules, each fault told of its own file."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ictexplore.model import Contradiction, Origin, Overlay
from ictexplore.store.faults import DataFaultError, Fault, word_faults
from ictexplore.store.keys import key_faults
from ictexplore.store.staging import PACKAGE_FILE, find_line, read_tables, stage
from ictexplore.store.validate import add_evidence, relation_faults, schema_faults
from ictexplore.store.workplace import no_room, workplace

_NEEDED = ("editions",)
"""An overlay without one of these adds nothing that any page could show."""

_ALLOWED = frozenset(
    {
        *("editions", "sources", "scores", "ranks", "disputes"),
        *("frameworks", "measures", "aggregate_members"),
    }
)
"""What an overlay may add rows to; what units there are is not for it to say."""

_FIGURES = frozenset(
    {
        *("scores", "ranks", "national_statistics", "disputes"),
        *("indicators", "targets", "context"),
    }
)
"""Tables whose bundled rows no overlay touches: an overlay's figures are of its own editions."""


@dataclass(frozen=True, slots=True)
class RefusedImport:
    """An import that was left out, and what is wrong of it."""

    name: str
    faults: tuple[Fault, ...]


def word_refused(refused: Sequence[RefusedImport], t: Callable[..., str]) -> list[str]:
    """Return a sentence an import that was left out; ``t`` fills a catalogue key."""
    return [
        t(
            "import.left_out",
            name=each.name,
            count=len(each.faults),
            fault=word_faults(each.faults[:1], t)[0],
        )
        for each in refused
    ]


def make_overlay(
    data_dir: Path, name: str, origin: Origin, rows: Mapping[str, Sequence[Mapping[str, str]]]
) -> Overlay:
    """Return rows, table by table, as an overlay; columns that a row doesn't name are empty."""
    tables: dict[str, bytes] = {}
    for table in read_tables(data_dir):
        if table.name in rows:
            text = io.StringIO()
            columns = [column.name for column in table.columns]
            writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows[table.name])
            tables[table.name] = text.getvalue().encode("utf-8")
    return Overlay(name, origin, tables)


def find_contradictions(data_dir: Path, overlay: Overlay) -> tuple[Contradiction, ...]:
    """Return the figures of an overlay that others of it refute, by the bundled data's own rules.

    Raises ``DataFaultError`` when the overlay doesn't keep its schema.
    """
    if faults := _own_faults(data_dir, overlay):
        raise DataFaultError(faults)
    with stage(data_dir, [overlay], _FIGURES) as staged:
        add_evidence(staged)
        found = staged.execute("""
            select unit_code, measure_code, kind, printed, computed
            from contradictions
            where is_overlaid(csv_line)
            order by kind desc, measure_code, unit_code
        """).fetchall()
    return tuple(Contradiction(*row) for row in found)


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
    with stage(data_dir, overlays, _FIGURES) as staged:
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
    unknown = [name for name in overlay.tables if name not in _ALLOWED]
    missing = [name for name in _NEEDED if name not in overlay.tables]
    if unknown or missing:
        return tuple(
            Fault(f"{overlay.name}/{name}.csv", 0, "", "", "data.file", PACKAGE_FILE)
            for name in (*unknown, *missing)
        )
    package["resources"] = [resources[name] for name in overlay.tables]
    for resource in package["resources"]:
        resource["schema"].pop("foreignKeys", None)
        resource.pop("rows", None)  # of the bundled table
    with no_room(), workplace() as folder:
        (folder / PACKAGE_FILE).write_text(json.dumps(package), encoding="utf-8")
        for resource in package["resources"]:
            (folder / resource["path"]).write_bytes(overlay.tables[resource["name"]])
        found = schema_faults(folder)
    return tuple(replace(fault, file=f"{overlay.name}/{fault.file}") for fault in found)
