"""What a goal takes: of each dimension today's score, the one aimed at, and the cap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt

from ictexplore.charts.named_rows import across, at, drawn, named_rows
from ictexplore.charts.theme import palette, themed


@dataclass(frozen=True, slots=True)
class GoalBar:
    """A dimension from ``today`` to ``aim``, at most to ``cap``, all in 0..1; ``note`` in words."""

    name: str
    today: float
    aim: float
    cap: float
    note: str


def goal_bars(
    bars: Sequence[GoalBar], *, language: str, dark: bool = False, is_own: bool = False
) -> alt.LayerChart:
    """Draw a row a dimension on one scale from 0 to 1; what moves is orange, today's is blue.

    Figures of a visitor's own are grey: nobody published them.
    """
    colours = palette(dark=dark)
    ink = colours.muted if is_own else colours.published
    rows = [{**asdict(bar), "is_strong": bar.aim != bar.today} for bar in bars]
    base, scale = drawn(len(bars)), across(0, 1)
    moved = base.transform_filter("datum.aim !== datum.today")
    layers = [
        base.mark_rule(strokeWidth=4, strokeCap="round", color=colours.grid, aria=False).encode(
            x=at("zero", scale), x2="cap:Q"
        ),
        base.mark_tick(
            orient="vertical", size=14, thickness=2, color=colours.noted, aria=False
        ).encode(x=at("cap", scale)),
        moved.mark_rule(strokeWidth=4, color=colours.simulated, aria=False).encode(
            x=at("today", scale), x2="aim:Q"
        ),
        base.mark_circle(size=110, opacity=1, color=ink, aria=False).encode(x=at("today", scale)),
        moved.mark_circle(size=150, opacity=1, color=colours.simulated, aria=False).encode(
            x=at("aim", scale)
        ),
    ]
    told = " ".join(f"{bar.name}: {bar.note}." for bar in bars)
    chart = named_rows([{**row, "zero": 0} for row in rows], layers, description=told)
    return themed(chart, language=language, dark=dark)
