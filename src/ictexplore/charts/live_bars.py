"""Bars that follow the hand: whoever views them sets the rows and where their scale ends."""

from __future__ import annotations

from typing import Any

import altair as alt

from ictexplore.charts.score_bars import ROW_HEIGHT, bar_layers
from ictexplore.charts.theme import themed

_WIDTH = 800
"""Pixels until the viewer sets the ``width`` it has."""

BARS = "bars"
"""The rows to set: place, name, score, label, middle, tone and start of each."""


def live_bars_spec(count: int, low: float, *, language: str, dark: bool = False) -> dict[str, Any]:
    """Return bars as those of `score_bars`, without rows, as a Vega-Lite specification.

    A viewer sets the parameters ``rows``, how many there are, ``start`` and ``high``, the ends of
    the scale, and the data called `BARS`.
    """
    params = {"rows": max(count, 1), "start": low, "high": low + 1}
    ends = (alt.ExprRef(name) for name in params)
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.InlineData(values=[], name=BARS), layer=bar_layers(*ends, dark=dark)
    ).properties(width=_WIDTH, height=params["rows"] * ROW_HEIGHT)
    spec: dict[str, Any] = themed(chart, language=language, dark=dark).to_dict()
    return {**spec, "params": [{"name": name, "value": v} for name, v in params.items()]}
