"""What the marks of a chart mean, above it: for a picture, which has no page around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt

_SIZE = 110


@dataclass(frozen=True, slots=True)
class Key:
    """A mark and its meaning; ``shape`` is one of Vega's or an SVG path about the origin."""

    label: str
    shape: str
    colour: str
    is_filled: bool = True


def with_keys(chart: alt.LayerChart, keys: Sequence[Key], *, columns: int) -> alt.LayerChart:
    """Return the chart with a legend of ``keys`` above it, so many side by side."""
    labels = [key.label for key in keys]
    legend = alt.Legend(
        orient="top",
        title=None,
        columns=columns,
        labelLimit=0,
        symbolOpacity=1,
        symbolSize=_SIZE,
        symbolStrokeWidth=1.6,
        columnPadding=18,
        offset=4,
    )

    def scale(values: list[str]) -> alt.Scale:
        return alt.Scale(domain=labels, range=values)

    told = (
        alt.Chart(alt.InlineData(values=[asdict(key) for key in keys]))
        .mark_point(size=0, aria=False)
        .encode(
            x=alt.value(0),
            y=alt.value(0),
            shape=alt.Shape("label:N", legend=legend, scale=scale([k.shape for k in keys])),
            stroke=alt.Stroke("label:N", legend=legend, scale=scale([k.colour for k in keys])),
            fill=alt.Fill(
                "label:N",
                legend=legend,
                scale=scale([k.colour if k.is_filled else "transparent" for k in keys]),
            ),
        )
    )
    layered = chart.copy(deep=False)
    layered.layer = [*chart.layer, told]
    explained: alt.LayerChart = layered.resolve_scale(
        shape="independent", stroke="independent", fill="independent"
    )
    return explained
