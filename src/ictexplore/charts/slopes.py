"""Scenarios held against their reference: one slope each, from where it starts to where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt

from ictexplore.charts.theme import BOLD, FONT_SIZE, palette, themed
from ictexplore.charts.trend_rows import spread

HEIGHT = 220
_PAD = 0.004
_MARGIN = 14
"""Pixels above and below the plot, so that no label is cut."""


@dataclass(frozen=True, slots=True)
class Slope:
    """A scenario's composite in 0..1 with what stands beside it: name, score, rank."""

    name: str
    score: float
    label: str


def slopes(  # noqa: PLR0913 -- data, words and look, each named by its caller
    reference: Slope,
    scenarios: Sequence[Slope],
    *,
    is_published: bool,
    language: str,
    dark: bool = False,
    height: int = HEIGHT,
) -> alt.LayerChart:
    """Draw a line from the reference to each scenario; the labels at the right never overlap.

    The reference is blue where it ``is_published``, orange where it is a scenario itself.
    """
    colours = palette(dark=dark)
    start = colours.published if is_published else colours.simulated
    scores = [reference.score, *(s.score for s in scenarios)]
    low, high = min(scores) - _PAD, max(scores) + _PAD
    ordered = sorted(scenarios, key=lambda s: s.score)
    plot = height - 2 * _MARGIN
    wanted = [(s.score - low) / (high - low) * plot for s in ordered]
    placed = spread(wanted, gap=FONT_SIZE + 6, most=plot)
    rows = [
        {
            **asdict(scenario),
            "from": reference.score,
            "at": low + at / plot * (high - low),
            "start": 0,
            "end": 1,
        }
        for scenario, at in zip(ordered, placed, strict=True)
    ]
    across = alt.Scale(
        domain=[0, 1], range=[alt.ExprRef("width * 0.3"), alt.ExprRef("width * 0.6")]
    )
    up = alt.Scale(domain=[low, high], range=[height - _MARGIN, _MARGIN], nice=False, zero=False)

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=across)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=up)

    bold = alt.ExprRef(str(BOLD))
    base = alt.Chart(alt.InlineData(values=rows))
    head = alt.Chart(alt.InlineData(values=[{**asdict(reference), "start": 0}]))
    layers = [
        base.mark_rule(strokeWidth=3, color=colours.simulated, aria=False).encode(
            x=x("start"), x2="end:Q", y=y("from"), y2="score:Q"
        ),
        base.mark_circle(size=110, opacity=1, color=colours.simulated, aria=False).encode(
            x=x("end"), y=y("score")
        ),
        base.mark_text(
            align="left", dx=12, color=colours.simulated, fontWeight=bold, aria=False
        ).encode(x=x("end"), y=y("at"), text="label:N"),
        head.mark_circle(size=110, opacity=1, color=start, aria=False).encode(
            x=x("start"), y=y("score")
        ),
        head.mark_text(align="right", dx=-12, color=start, fontWeight=bold, aria=False).encode(
            x=x("start"), y=y("score"), text="label:N"
        ),
    ]
    told = "; ".join(s.label for s in (reference, *reversed(ordered)))
    chart: alt.LayerChart = alt.LayerChart(layer=layers).properties(
        width="container", height=height, description=f"{told}."
    )
    return themed(chart, language=language, dark=dark)
