"""Units side by side: a row a measure, a dot a unit, from the lowest score to the highest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import groupby

import altair as alt

from ictexplore.charts.theme import BOLD, Palette, palette, themed
from ictexplore.i18n import translator

ROW_HEIGHT = 25
SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down")
"""One a unit, the chosen one's first: grey alone would not tell the others apart."""

_LEFT = 190
_RIGHT = 14
_AXIS = 26
"""Pixels for the scale above the rows."""


@dataclass(frozen=True, slots=True)
class CompareDot:
    """A unit's score in a measure, in 0..1, as printed in ``label``; ``order`` counts units."""

    measure: str
    unit: str
    order: int
    score: float
    label: str
    is_strong: bool = False


def compare_dots(
    dots: Sequence[CompareDot], *, language: str, dark: bool = False
) -> alt.LayerChart:
    """Draw the units' scores, the chosen unit (order 0) blue and on top, the others grey shapes."""
    colours = palette(dark=dark)
    measures = list(dict.fromkeys(dot.measure for dot in dots))
    heads = {dot.measure: dot for dot in reversed(dots)}
    rows = [
        {
            **asdict(dot),
            "at": measures.index(dot.measure) + 0.5,
            "is_unit": dot.order == 0,
            "is_head": dot is heads[dot.measure],
        }
        for dot in sorted(dots, key=lambda dot: -dot.order)
    ]
    scores = [dot.score for dot in dots]
    across = alt.Scale(
        domain=[max(min(scores) - 0.02, 0), min(max(scores) + 0.02, 1)],
        range=[alt.ExprRef(f"min({_LEFT}, width * 0.45)"), alt.ExprRef(f"width - {_RIGHT}")],
        nice=False,
        zero=False,
    )
    down = alt.Scale(domain=[0, len(measures)], reverse=True, nice=False, padding=0)
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.InlineData(values=rows), layer=_layers(down, across, colours, language)
    ).properties(
        width="container",
        height=len(measures) * ROW_HEIGHT + _AXIS,
        description=describe_dots(dots),
    )
    return themed(chart, language=language, dark=dark)


def describe_dots(dots: Sequence[CompareDot]) -> str:
    """Return every score in words, measure by measure."""
    told = (
        f"{measure}: {', '.join(f'{dot.unit} {dot.label}' for dot in group)}."
        for measure, group in groupby(dots, key=lambda dot: dot.measure)
    )
    return " ".join(told)


def _layers(down: alt.Scale, across: alt.Scale, colours: Palette, language: str) -> list[alt.Chart]:
    words = translator(language)
    base = alt.Chart().encode(y=alt.Y("at:Q", axis=None, scale=down))
    ticks = alt.Axis(orient="top", format=".2~f", tickCount=5, gridColor=colours.grid)
    score = alt.X("score:Q", axis=ticks, scale=across, title=None)
    name = base.transform_filter("datum.is_head")
    weight = alt.ExprRef(f"datum.is_strong ? {BOLD} : 400")
    shapes = alt.Shape(
        "order:N", legend=None, scale=alt.Scale(domain=list(range(len(SHAPES))), range=[*SHAPES])
    )
    inks = alt.condition("datum.is_unit", alt.value(colours.published), alt.value(colours.noted))
    tips = {"unit": "chart.tip_unit", "measure": "compare.tip_measure", "label": "chart.tip_score"}
    return [
        name.mark_text(
            align="left", baseline="middle", fontWeight=weight, limit=_LEFT - 12, aria=False
        ).encode(x=alt.value(0), text="measure:N"),
        base.mark_rule(color=colours.rest, aria=False).encode(
            x=alt.X("min(score):Q", axis=ticks, scale=across, title=None), x2="max(score):Q"
        ),
        base.mark_point(filled=True, opacity=1, aria=False).encode(
            x=score,
            shape=shapes,
            color=inks,
            size=alt.condition("datum.is_unit", alt.value(170), alt.value(90)),
            tooltip=[alt.Tooltip(f"{n}:N", title=words(k)) for n, k in tips.items()],
        ),
    ]
