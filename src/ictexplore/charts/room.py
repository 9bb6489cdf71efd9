"""A chart that fills its container on a page, brought to a size of its own for a picture."""

from __future__ import annotations

from typing import Any

import altair as alt


def fitted(chart: alt.TopLevelMixin, width: int, height: int) -> dict[str, Any]:
    """Return the chart's specification, axes and legend within ``width`` and ``height`` pixels."""
    return {
        **chart.to_dict(),
        "width": width,
        "height": height,
        "autosize": {"type": "fit", "contains": "padding"},
    }
