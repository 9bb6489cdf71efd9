"""Actual against target: a bar from zero and a mark where the plan wants it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt

from ictexplore.charts.theme import BOLD, Palette, palette, themed

ROW_HEIGHT = 60
_LABEL_Y = 0.06
_BAR_Y = 0.78
_BAR = 12
_RIGHT = 112
_FULL = 100.0


@dataclass(frozen=True, slots=True)
class TargetBar:
    """A percentage reached and the one aimed at; ``note`` says what is left of the way.

    ``label`` may have two lines.
    """

    label: str
    actual: float
    target: float
    note: str


def target_bars(bars: Sequence[TargetBar], *, language: str, dark: bool = False) -> alt.LayerChart:
    """Draw a row a target, its name above its bar so that neither is cut on a narrow screen."""
    colours = palette(dark=dark)
    rows = [
        {**asdict(bar), "name_at": i + _LABEL_Y, "bar_at": i + _BAR_Y} for i, bar in enumerate(bars)
    ]
    down = alt.Scale(domain=[0, len(bars)], reverse=True, nice=False, padding=0)
    across = alt.Scale(domain=[0, _FULL], range=[0, alt.ExprRef(f"width - {_RIGHT}")], nice=False)
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.InlineData(values=rows), layer=_layers(down, across, colours)
    ).properties(
        width="container",
        height=len(bars) * ROW_HEIGHT,
        description=" ".join(f"{bar.label}: {bar.note}.".replace("\n", ", ") for bar in bars),
    )
    return themed(chart, language=language, dark=dark)


def _layers(down: alt.Scale, across: alt.Scale, colours: Palette) -> list[alt.Chart]:
    base = alt.Chart()
    bar = base.encode(y=alt.Y("bar_at:Q", axis=None, scale=down))
    name = base.encode(y=alt.Y("name_at:Q", axis=None, scale=down))
    target = alt.X("target:Q", axis=None, scale=across)
    weight = alt.ExprRef(str(BOLD))
    return [
        name.mark_text(align="left", baseline="top", lineBreak="\n", aria=False).encode(
            x=alt.value(0), text="label:N"
        ),
        bar.mark_bar(orient="horizontal", size=_BAR, color=colours.rest, aria=False).encode(
            x=target
        ),
        bar.mark_bar(orient="horizontal", size=_BAR, color=colours.published, aria=False).encode(
            x=alt.X("actual:Q", axis=None, scale=across)
        ),
        bar.mark_tick(
            orient="vertical", size=_BAR + 8, thickness=3, color=colours.text, aria=False
        ).encode(x=target),
        bar.mark_text(align="left", baseline="middle", dx=8, fontWeight=weight, aria=False).encode(
            x=alt.value(alt.ExprRef(f"width - {_RIGHT}").to_dict()), text="note:N"
        ),
    ]
