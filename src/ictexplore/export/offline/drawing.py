"""The live ranking for a file: compiled for the browser, and drawn for where no script runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ictexplore.charts.live_signals import control_signal
from ictexplore.charts.theme import register_fonts
from ictexplore.charts.tools import renderer


@dataclass(frozen=True, slots=True)
class Drawing:
    """The ranking as a Vega specification, its height in pixels, and a picture of a scenario."""

    vega: Mapping[str, Any]
    height: int
    still: str


def draw_live(
    spec: Mapping[str, Any], params: Mapping[str, str], changes: Mapping[str, int]
) -> Drawing:
    """Return a live ranking with further parameters, drawn once with its ``changes``.

    ``spec`` is that of `charts.live`; ``params`` go by name, each an expression.
    """
    told = [{"name": name, "expr": expression} for name, expression in params.items()]
    vega = renderer().vegalite_to_vega({**spec, "params": [*spec["params"], *told]})
    return Drawing(vega, spec["height"], _draw_still(vega, changes))


def _draw_still(vega: Mapping[str, Any], changes: Mapping[str, int]) -> str:
    register_fonts()
    values = {control_signal(code): value for code, value in changes.items()}
    signals = [
        signal | {"value": values[signal["name"]]} if signal["name"] in values else signal
        for signal in vega["signals"]
    ]
    svg: str = renderer().vega_to_svg({**vega, "signals": signals})
    return svg
