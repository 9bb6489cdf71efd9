"""One unit by every measure: its dot between the lowest and the highest of all units."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from ictexplore.charts.keys import Key
from ictexplore.charts.theme import BOLD, palette, themed
from ictexplore.i18n import translator

ROW_HEIGHT = 32
"""Pixels a measure: a narrow screen stands name and figures above the dots."""

MARKS = ("national", "region", "best", "earlier")
"""What the unit is compared with, in the order of the legend."""

_SHAPES = {"national": "stroke", "region": "diamond", "best": "triangle-up", "earlier": "circle"}
_SIZES = {"national": 300, "region": 75, "best": 70, "earlier": 75}
_SPAN_PATH, _LINE_PATH = "M-1.2,-.35H1.2V.35H-1.2Z", "M-.1,-1H.1V1H-.1Z"
"""The lowest to the highest, and the mean, as a legend shows them."""
_NARROW = "width < 560"
_NAME_ROOM, _LABEL_ROOM = 190, 150
_EDGE = 8
_AXIS_HEIGHT = 26


def dot_plot(
    frame: pd.DataFrame, *, description: str, language: str, dark: bool = False
) -> alt.LayerChart:
    """Draw a unit against country, region, the best and its own past.

    Parameters
    ----------
    frame : a row a measure, in order: ``name``; ``is_total`` (composite and pillars, set bold);
        ``low``, ``high``, ``unit`` and each of `MARKS` in 0..1 or NaN; each of `MARKS` with
        ``_label`` in words; ``label``, the unit's own score and rank
    description : the finding, for those who can't see it
    """
    middle = alt.Y(
        "middle:Q",
        axis=None,
        scale=alt.Scale(domain=[0, len(frame)], reverse=True, nice=False, padding=0),
    )
    base = alt.Chart().encode(y=middle)
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.InlineData(values=_drawn(frame)),
        layer=[
            *_figures(base, dark),
            *_words(base, dark),
            base.mark_bar(orient="horizontal", size=ROW_HEIGHT, opacity=0, aria=False).encode(
                x=alt.value(0), x2=alt.value("width"), tooltip=_tooltip(language)
            ),
        ],
    ).properties(
        width="container", height=len(frame) * ROW_HEIGHT + _AXIS_HEIGHT, description=description
    )
    return themed(chart, language=language, dark=dark)


def dot_keys(names: Mapping[str, str]) -> list[Key]:
    """Return what the marks mean: ``unit``, ``span`` or one of `MARKS` → its name, on light."""
    colours = palette(dark=False)
    marks = {
        "unit": ("circle", colours.published, True),
        "span": (_SPAN_PATH, colours.rest, True),
        "national": (_LINE_PATH, colours.text, True),
        "region": (_SHAPES["region"], colours.text, False),
        "best": (_SHAPES["best"], colours.text, True),
        "earlier": (_SHAPES["earlier"], colours.published, False),
    }
    return [Key(name, *marks[mark]) for mark, name in names.items()]


def _drawn(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [
        {str(key): None if pd.isna(value) else value for key, value in row.items()}
        | {"middle": i + 0.5}
        for i, row in enumerate(frame.to_dict("records"))
    ]


def _figures(base: alt.Chart, dark: bool) -> list[alt.Chart]:  # noqa: FBT001
    colours = palette(dark=dark)
    reach: list[Any] = [
        alt.ExprRef(f"{_NARROW} ? {_EDGE} : {_NAME_ROOM}"),
        alt.ExprRef(f"{_NARROW} ? width - {_EDGE} : width - {_LABEL_ROOM}"),
    ]
    scale = alt.Scale(domain=[0, 1], range=reach, nice=False)
    axis = alt.Axis(
        values=[0, 0.25, 0.5, 0.75, 1], format=".2~f", title=None, orient="bottom", grid=True
    )
    below = alt.ExprRef(f"{_NARROW} ? 8 : 0")

    def at(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=axis, scale=scale)

    return [
        base.mark_rule(strokeWidth=8, strokeCap="round", yOffset=below, y2Offset=below, aria=False)
        .transform_filter("isValid(datum.low)")
        .encode(x=at("low"), x2="high:Q", color=alt.value(colours.rest)),
        *(
            _point(base, name, colours.published if name == "earlier" else colours.text)
            .transform_filter(f"isValid(datum.{name})")
            .encode(x=at(name))
            for name in MARKS
        ),
        base.mark_point(shape="circle", size=160, filled=True, opacity=1, yOffset=below, aria=False)
        .transform_filter("isValid(datum.unit)")
        .encode(x=at("unit"), color=alt.value(colours.published)),
    ]


def _point(base: alt.Chart, name: str, colour: str) -> alt.Chart:
    is_line = name == "national"
    mark: alt.Chart = base.mark_point(
        shape=_SHAPES[name],
        size=_SIZES[name],
        angle=90 if is_line else 0,
        filled=name == "best",
        color=colour,
        strokeWidth=3 if is_line else 1.6,
        opacity=1,
        yOffset=alt.ExprRef(f"{_NARROW} ? 8 : 0"),
        aria=False,
    )
    return mark


def _words(base: alt.Chart, dark: bool) -> list[alt.Chart]:  # noqa: FBT001
    colours = palette(dark=dark)
    look: dict[str, Any] = {
        "baseline": "middle",
        "fontWeight": alt.ExprRef(f"datum.is_total ? {BOLD} : 400"),
        "dy": alt.ExprRef(f"{_NARROW} ? -9 : 0"),
        "aria": False,
    }
    return [
        base.mark_text(align="left", **look).encode(
            x=alt.value(0), text="name:N", color=alt.value(colours.text)
        ),
        base.mark_text(align="right", **look).encode(
            x=alt.value("width"), text="label:N", color=alt.value(colours.published)
        ),
    ]


def _tooltip(language: str) -> list[alt.Tooltip]:
    words = translator(language)
    titles = {
        "name": words("profile.tip_measure"),
        "label": words("profile.mark_unit"),
        "national_label": words("profile.mark_national"),
        "region_label": words("profile.mark_region"),
        "best_label": words("profile.mark_best"),
        "earlier_label": words("profile.mark_earlier"),
    }
    return [alt.Tooltip(f"{name}:N", title=title) for name, title in titles.items()]
