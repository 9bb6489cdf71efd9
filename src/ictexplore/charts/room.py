"""A chart made for a page, brought into the room there is in a picture."""

from __future__ import annotations

from typing import Any

import altair as alt

_AROUND = 30
"""Pixels that an axis or a legend may take beside the plot."""


def fitted(chart: alt.TopLevelMixin, width: int, height: int, *, least: int = 0) -> dict[str, Any]:
    """Return the chart's specification for ``width`` and ``height`` pixels.

    One that is lower keeps its proportions, to be drawn larger; one that is higher has its rows
    moved together, axes and legend included, down to the ``least`` height; it is drawn smaller
    where not even that fits.
    """
    spec: dict[str, Any] = chart.to_dict()
    if spec["height"] + _AROUND <= height:
        return spec
    if least > height:
        return {**spec, "height": least}
    return {
        **spec,
        "width": width,
        "height": height,
        "autosize": {"type": "fit", "contains": "padding"},
    }
