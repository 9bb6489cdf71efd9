"""Points lost against the maximum, and how many of them the best and the median don't lose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt

from ictexplore.charts.named_rows import across, at, drawn, named_rows
from ictexplore.charts.theme import palette, themed

_BAR = 12


@dataclass(frozen=True, slots=True)
class LostBar:
    """Points lost in a dimension, ``note`` in words.

    ``best`` and ``median`` are those regained by coming up to them: 0 where the unit isn't behind,
    ``None`` where they aren't known.
    """

    name: str
    lost: float
    best: float | None
    median: float | None
    note: str


def lost_bars(bars: Sequence[LostBar], *, language: str, dark: bool = False) -> alt.LayerChart:
    """Draw a bar a dimension; blue is regained at the best's score, up to the mark at the median's.

    All bars share the scale of the longest.
    """
    colours = palette(dark=dark)
    rows = [{**asdict(bar), "is_strong": False, "zero": 0} for bar in bars]
    base, scale = drawn(len(bars)), across(0, max((bar.lost for bar in bars), default=0) or 1)
    layers = [
        _bar(base, colours.rest).encode(x=at("zero", scale), x2="lost:Q"),
        _bar(base.transform_filter("datum.best > 0"), colours.published).encode(
            x=at("zero", scale), x2="best:Q"
        ),
        base.transform_filter("datum.median > 0")
        .mark_tick(orient="vertical", size=_BAR + 8, thickness=3, color=colours.text, aria=False)
        .encode(x=at("median", scale)),
    ]
    told = " ".join(f"{bar.name}: {bar.note}." for bar in bars)
    return themed(named_rows(rows, layers, description=told), language=language, dark=dark)


def _bar(base: alt.Chart, colour: str) -> alt.Chart:
    bar: alt.Chart = base.mark_bar(orient="horizontal", size=_BAR, color=colour, aria=False)
    return bar
