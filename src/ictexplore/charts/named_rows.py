"""Rows with their words above the drawing: nothing is cut, however narrow the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from ictexplore.charts.theme import BOLD

ROW_HEIGHT = 42
EDGE = 8
"""Pixels left free on either side, so that no mark is cut at the end of its scale."""

_WORDS_Y, _DRAWN_Y = 0.08, 0.68


def named_rows(
    rows: Sequence[Mapping[str, Any]], layers: Sequence[alt.Chart], *, description: str
) -> alt.LayerChart:
    """Return the chart of ``rows``, one below the other, each with ``name`` and ``note`` on top.

    ``layers`` are built on `drawn`; a row ``is_strong`` has its words set bold.
    """
    values = [
        {**row, "words_at": i + _WORDS_Y, "drawn_at": i + _DRAWN_Y} for i, row in enumerate(rows)
    ]
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.InlineData(values=values), layer=[*layers, *_words(len(rows))]
    ).properties(width="container", height=len(rows) * ROW_HEIGHT, description=description)
    return chart


def drawn(count: int) -> alt.Chart:
    """Return what the marks of ``count`` rows are built on: their height is set."""
    return alt.Chart().encode(y=_down("drawn_at", count))


def across(low: float, high: float) -> alt.Scale:
    """Return the scale over the whole width."""
    ends: list[Any] = [EDGE, alt.ExprRef(f"width - {EDGE}")]
    return alt.Scale(domain=[low, high], range=ends, nice=False, zero=False)


def at(field: str, scale: alt.Scale) -> alt.X:
    """Return where a mark stands on the scale; what it reads is told in words, not on an axis."""
    return alt.X(f"{field}:Q", axis=None, scale=scale)


def _words(count: int) -> list[alt.Chart]:
    base = alt.Chart().encode(y=_down("words_at", count))
    weight = alt.ExprRef(f"datum.is_strong ? {BOLD} : 400")
    return [
        base.mark_text(align="left", baseline="top", fontWeight=weight, aria=False).encode(
            x=alt.value(0), text="name:N"
        ),
        base.mark_text(align="right", baseline="top", fontWeight=weight, aria=False).encode(
            x=alt.value("width"), text="note:N"
        ),
    ]


def _down(field: str, count: int) -> alt.Y:
    scale = alt.Scale(domain=[0, count], reverse=True, nice=False, padding=0)
    return alt.Y(f"{field}:Q", axis=None, scale=scale)
