"""Scores of units as bars, in grey: they are nobody's published figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import altair as alt

from ictexplore.charts.theme import BOLD, palette, themed

ROW_HEIGHT = 20
_BAR_SHARE = 0.62
_PLACE_END, _NAME_FROM = 34, 42
_NAME_SHARE = 0.34
_SCORE_ROOM, _GAP = 74, 6

End = float | alt.ExprRef
"""A number, or an expression that gives one."""


@dataclass(frozen=True, slots=True)
class ScoreBar:
    """A unit's place and score; ``label`` is the score in words.

    ``is_unit`` marks the one that is looked at, ``is_simulated`` one whose score is assumed.
    """

    place: str
    name: str
    score: float
    label: str
    is_unit: bool = False
    is_simulated: bool = False


def score_bars(
    bars: Sequence[ScoreBar], *, language: str, low: float, dark: bool = False
) -> alt.LayerChart:
    """Draw a bar a unit, from ``low``, the lowest score there can be, or from the lowest there is.

    As wide as its container; a long name is cut with a sign, and told in full to who points at it.
    """
    least = min((bar.score for bar in bars), default=low)
    high = max((bar.score for bar in bars), default=low + 1)
    start = min(low, least)
    rows = [
        {**asdict(bar), "middle": i + 0.5, "tone": _tone(bar), "start": start}
        for i, bar in enumerate(bars)
    ]
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.InlineData(values=rows),
        layer=bar_layers(max(len(rows), 1), start, high if high > start else start + 1, dark=dark),
    ).properties(
        width="container",
        height=max(len(rows), 1) * ROW_HEIGHT,
        description=" ".join(f"{bar.place}. {bar.name}: {bar.label}." for bar in bars),
    )
    return themed(chart, language=language, dark=dark)


def _tone(bar: ScoreBar) -> str:
    if bar.is_simulated:
        return "simulated"
    return "unit" if bar.is_unit else "rest"


def bar_layers(count: End, start: End, high: End, *, dark: bool) -> list[alt.Chart]:
    """Return the layers over ``count`` rows; the scale runs from ``start`` to ``high``."""
    colours = palette(dark=dark)
    down = alt.Scale(domain=[0, count], reverse=True, nice=False, padding=0)
    base = alt.Chart().encode(y=alt.Y("middle:Q", axis=None, scale=down))
    reach: list[Any] = [
        alt.ExprRef(f"{_NAME_FROM} + {_NAME_SHARE} * width"),
        alt.ExprRef(f"width - {_SCORE_ROOM}"),
    ]
    across = alt.Scale(domain=[start, high], range=reach, nice=False, zero=False)
    end = alt.X("score:Q", axis=None, scale=across)
    tones = {"rest": colours.rest, "unit": colours.muted, "simulated": colours.simulated}
    fills = alt.Scale(domain=list(tones), range=list(tones.values()))
    inks = alt.Scale(domain=list(tones), range=[colours.text, colours.text, colours.simulated])
    weight = alt.ExprRef(f"datum.tone === 'rest' ? 400 : {BOLD}")
    look: dict[str, Any] = {"baseline": "middle", "fontWeight": weight, "aria": False}
    ink = alt.Color("tone:N", legend=None, scale=inks)
    name_limit = alt.ExprRef(f"{_NAME_SHARE} * width - {_GAP}")
    return [
        base.mark_bar(orient="horizontal", size=round(ROW_HEIGHT * _BAR_SHARE), aria=False).encode(
            x=end, x2="start:Q", fill=alt.Fill("tone:N", legend=None, scale=fills)
        ),
        base.mark_text(align="right", **look).encode(
            x=alt.value(_PLACE_END), text="place:N", color=ink
        ),
        base.mark_text(align="left", limit=name_limit, **look).encode(
            x=alt.value(_NAME_FROM), text="name:N", color=ink
        ),
        base.mark_text(align="left", dx=_GAP, **look).encode(x=end, text="label:N", color=ink),
        base.mark_bar(orient="horizontal", size=ROW_HEIGHT, opacity=0, aria=False).encode(
            x=alt.value(0), x2=alt.value("width"), tooltip=alt.Tooltip("name:N")
        ),
    ]
