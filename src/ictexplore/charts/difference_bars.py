"""What each indicator adds to the difference between two units: to the right ahead, left behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt

from ictexplore.charts.named_rows import across, at, drawn, named_rows
from ictexplore.charts.theme import palette, themed

_BAR = 12


@dataclass(frozen=True, slots=True)
class DifferenceBar:
    """How much an indicator puts a unit ahead; below zero behind. ``note`` says it in words."""

    name: str
    difference: float
    note: str


def difference_bars(
    bars: Sequence[DifferenceBar], *, language: str, dark: bool = False
) -> alt.LayerChart:
    """Draw a bar an indicator from a common line: behind is lighter and reaches to the left."""
    colours = palette(dark=dark)
    widest = max((abs(bar.difference) for bar in bars), default=0) or 1
    scale = across(-widest, widest)
    rows = [{**asdict(bar), "is_strong": False, "zero": 0} for bar in bars]
    base = drawn(len(bars))
    ink = alt.condition("datum.difference < 0", alt.value(colours.noted), alt.value(colours.text))
    layers = [
        base.mark_bar(orient="horizontal", size=_BAR, aria=False).encode(
            x=at("zero", scale), x2="difference:Q", color=ink
        ),
        base.mark_tick(
            orient="vertical", size=_BAR + 8, thickness=2, color=colours.muted, aria=False
        ).encode(x=at("zero", scale)),
    ]
    told = " ".join(f"{bar.name}: {bar.note}." for bar in bars)
    return themed(named_rows(rows, layers, description=told), language=language, dark=dark)
