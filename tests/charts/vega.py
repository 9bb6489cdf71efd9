"""What Vega makes of expressions and specifications, without a browser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import vl_convert

from ictexplore.charts.live_signals import Motion
from ictexplore.engine.places import published_places
from ictexplore.engine.quotients import find_quotients
from ictexplore.engine.residual import find_controls
from ictexplore.engine.steps import find_crossings, find_steps
from ictexplore.model import EditionTable

Row = tuple[str, str, str, str]


def motion_of(
    table: EditionTable, unit: str, field: EditionTable | None = None, assumption: str = ""
) -> Motion:
    field = field or table
    return Motion(
        unit,
        find_controls(table, unit),
        find_quotients(table, unit),
        find_steps(field, unit),
        find_crossings(table, unit, field),
        field,
        published_places(field),
        assumption,
    )


def evaluate(expressions: Mapping[str, str], shown: Sequence[str], **values: int) -> dict[str, str]:
    """Return what the named expressions come to, as texts; ``values`` replace expressions."""
    signals = [
        {"name": name, "value": values[name]} if name in values else {"name": name, "update": expr}
        for name, expr in (dict.fromkeys(values, "0") | dict(expressions)).items()
    ]
    marks = [
        {"type": "text", "encode": {"enter": {"text": {"signal": f"'' + {name}"}}}}
        for name in shown
    ]
    spec: dict[str, Any] = {"width": 9, "height": 9, "signals": signals, "marks": marks}
    items = vl_convert.vega_to_scenegraph(spec)["scenegraph"]["items"][0]["items"]
    return {name: item["items"][0].get("text", "") for name, item in zip(shown, items, strict=True)}


def params_of(spec: Mapping[str, Any]) -> dict[str, str]:
    """Return the parameters of a specification as expressions, those of its layout left out."""
    layout = {"parts", "part_rows", "part_width", "drawn_height"}
    return {
        p["name"]: p.get("expr", str(p.get("value")))
        for p in spec["params"]
        if p["name"] not in layout
    }


def drawn_rows(spec: Mapping[str, Any], changes: Mapping[str, int]) -> list[Row]:
    """Return place, marker, name and score label of each row, top to bottom, left part first."""
    names = {f"control_{code}": value for code, value in changes.items()}
    params = [
        p | ({"value": names[p["name"]]} if p["name"] in names else {}) for p in spec["params"]
    ]
    graph = vl_convert.vegalite_to_scenegraph(dict(spec) | {"params": params})
    layers = graph["scenegraph"]["items"][0]["items"]
    texts = [m["items"] for m in layers if m["marktype"] == "text"]
    rows = zip(*texts, strict=True)
    half = spec["width"] / 2
    ordered = sorted(rows, key=lambda row: (row[2]["x"] > half, row[0]["y"]))
    return [tuple(item.get("text", "") for item in row) for row in ordered]  # type: ignore[misc]
