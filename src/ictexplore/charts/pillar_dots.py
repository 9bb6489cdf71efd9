"""Pillars of a unit over the years against the national mean: a dot and a mark a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt

from ictexplore.charts.theme import BOLD, Palette, palette, themed

ROW_HEIGHT = 26
_GROUP_GAP = 0.5
_LEFT = 150
_RIGHT = 118


@dataclass(frozen=True, slots=True)
class PillarDot:
    """A year of a pillar: ``score`` and ``mean`` in 0..1, ``note`` the rank and whether it does."""

    pillar: str
    label: str
    score: float
    mean: float
    note: str
    is_met: bool


def pillar_dots(dots: Sequence[PillarDot], *, language: str, dark: bool = False) -> alt.LayerChart:
    """Draw a row a year, the pillars apart; nothing joins the years, whose frameworks differ."""
    colours = palette(dark=dark)
    groups = list(dict.fromkeys(dot.pillar for dot in dots))
    rows = [
        {**asdict(dot), "at": i + 0.5 + groups.index(dot.pillar) * _GROUP_GAP}
        for i, dot in enumerate(dots)
    ]
    height = len(dots) + (len(groups) - 1) * _GROUP_GAP
    values = [value for dot in dots for value in (dot.score, dot.mean)]
    down = alt.Scale(domain=[0, height], reverse=True, nice=False, padding=0)
    across = alt.Scale(
        domain=[min(values) - 0.02, max(values) + 0.02],
        range=[_LEFT, alt.ExprRef(f"width - {_RIGHT}")],
        nice=False,
        zero=False,
    )
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.InlineData(values=rows), layer=_layers(down, across, colours)
    ).properties(
        width="container",
        height=round(height * ROW_HEIGHT),
        description=" ".join(f"{dot.label}: {dot.note}." for dot in dots),
    )
    return themed(chart, language=language, dark=dark)


def _layers(down: alt.Scale, across: alt.Scale, colours: Palette) -> list[alt.Chart]:
    base = alt.Chart().encode(y=alt.Y("at:Q", axis=None, scale=down))
    axis = alt.Axis(format=".2f", tickCount=4, grid=False, domain=False, ticks=False, title=None)
    score = alt.X("score:Q", axis=axis, scale=across)
    mean = alt.X("mean:Q", axis=None, scale=across)
    weight = alt.ExprRef(f"datum.is_met ? {BOLD} : 400")
    end = alt.value(alt.ExprRef(f"width - {_RIGHT}").to_dict())
    return [
        base.mark_rule(color=colours.grid, aria=False).encode(x=alt.value(_LEFT), x2=end),
        base.mark_rule(color=colours.published, strokeWidth=2, aria=False).encode(
            x=mean, x2="score:Q"
        ),
        base.mark_tick(
            orient="vertical", size=18, thickness=3, color=colours.noted, aria=False
        ).encode(x=mean),
        base.mark_circle(size=130, opacity=1, color=colours.published, aria=False).encode(x=score),
        base.mark_text(align="left", baseline="middle", aria=False).encode(
            x=alt.value(0), text="label:N"
        ),
        base.mark_text(
            align="left", baseline="middle", dx=10, fontWeight=weight, aria=False
        ).encode(x=end, text="note:N"),
    ]
