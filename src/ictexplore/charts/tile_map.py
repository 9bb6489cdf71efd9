"""The tile map of Viet Nam: a tile a unit, shaded by class, with the two archipelagos."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from ictexplore.charts.classes import CLASSES
from ictexplore.charts.theme import BOLD, palette, themed
from ictexplore.i18n import translator

HEIGHT = 424
"""Pixels: with all above it the map fits a screen of 768."""
PICK = "pick"
"""The selection that a click on a tile makes; it carries ``unit_code``."""

UNKNOWN = -1
"""Class of a unit without a figure."""

BLUES = {
    False: ("#e3eef8", "#b5d1ea", "#7aaedb", "#2b74b8", "#083f78"),
    True: ("#20303f", "#26496b", "#2a6499", "#6fb1f0", "#bfdffc"),
}
"""Shades from the lowest class to the highest, by whether the ground is dark."""
_INK = {
    False: ("#1f2328", "#1f2328", "#1f2328", "#ffffff", "#ffffff"),
    True: ("#e8ebee", "#e8ebee", "#ffffff", "#14181d", "#14181d"),
}

_GAP = 0.035
_DIMMED = 0.25
_NAMED_FROM = 46
"""Pixels of a tile that hold a short name; a narrower one shows the rank."""
_LEGEND_COLS, _LEGEND_ROWS = 3, CLASSES + 1


def tile_map(  # noqa: PLR0913 -- data, words and look, each named by its caller
    frame: pd.DataFrame,
    legend: Mapping[int, str],
    *,
    title: str,
    description: str,
    language: str,
    dark: bool = False,
) -> alt.LayerChart:
    """Draw the map.

    Parameters
    ----------
    frame : a row a tile: ``unit_code``, ``name``, ``short``, ``detail`` (what it shows, in words),
        ``place``, ``tile_col``, ``tile_row``, ``is_island``, ``is_selected``, ``is_dimmed`` (beside
        the point), ``klass`` from 0 to 4, or -1 without a figure
    legend : class → the scores or ranks it spans
    title, description : what is shown, on the picture and for those who can't see it
    """
    cols, rows = int(frame["tile_col"].max()) + 1, int(frame["tile_row"].max()) + 1
    base = alt.Chart().encode(
        x=alt.X("left:Q", axis=None, scale=_scale(cols)),
        y=alt.Y("top:Q", axis=None, scale=_scale(rows, down=True)),
    )
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.InlineData(values=_drawn(frame, legend, language)),
        layer=[*_tiles(base, language, dark), *_texts(base, cols, dark), _outline(base, dark)],
    ).properties(
        width="container",
        height=HEIGHT,
        title=alt.Title(_title(title, cols, language), fontSize=15, offset=6),
        description=description,
    )
    return themed(chart, language=language, dark=dark)


def legend_row(frame: pd.DataFrame) -> int:
    """Return the first row from which the sea at the left has room for the legend."""
    rows = range(int(frame["tile_row"].max()) - _LEGEND_ROWS + 1)
    for row in rows:
        beside = frame[frame["tile_row"].between(row, row + _LEGEND_ROWS)]
        if beside["tile_col"].min() >= _LEGEND_COLS:
            return row
    message = "no room for the legend among the tiles"
    raise ValueError(message)


def _title(title: str, cols: int, language: str) -> alt.ExprRef:
    """Return the title, with what the numbers are where they stand in place of names."""
    numbered = [title, translator(language)("ranking.map_places")]
    return alt.ExprRef(f"{_is_named(cols)} ? {json.dumps(title)} : {json.dumps(numbered)}")


def _is_named(cols: int) -> str:
    return f"width / {cols} >= {_NAMED_FROM}"


def _scale(size: int, *, down: bool = False) -> alt.Scale:
    return alt.Scale(domain=[0, size], nice=False, zero=True, padding=0, reverse=down)


def _drawn(frame: pd.DataFrame, legend: Mapping[int, str], language: str) -> list[dict[str, Any]]:
    tiles = [_tile(row) for row in frame.to_dict("records")]
    keys = [*sorted(legend.items(), reverse=True)]
    if (frame["klass"][~frame["is_island"]] == UNKNOWN).any():
        keys.append((UNKNOWN, translator(language)("common.unknown")))
    first = legend_row(frame)
    return tiles + [_key(first + 0.5 + i, klass, text) for i, (klass, text) in enumerate(keys)]


def _tile(row: Mapping[Any, Any]) -> dict[str, Any]:
    col, line = float(row["tile_col"]), float(row["tile_row"])
    shown = ("unit_code", "name", "short", "place", "detail")
    return {name: row[name] for name in shown} | {
        "kind": "island" if row["is_island"] else "tile",
        "klass": int(row["klass"]),
        "is_selected": bool(row["is_selected"]),
        "strength": _DIMMED if row["is_dimmed"] else 1,
        **_box(col + _GAP, line + _GAP, col + 1 - _GAP, line + 1 - _GAP),
    }


def _key(line: float, klass: int, text: str) -> dict[str, Any]:
    return {
        "kind": "key",
        "klass": klass,
        "short": text,
        "is_selected": False,
        "strength": 1,
        **_box(_GAP, line + 0.15, 0.5, line + 0.85),
    }


def _box(left: float, top: float, right: float, bottom: float) -> dict[str, float]:
    middle = {"centre": (left + right) / 2, "middle": (top + bottom) / 2}
    return {"left": left, "top": top, "right": right, "bottom": bottom, **middle}


def _tiles(base: alt.Chart, language: str, dark: bool) -> list[alt.Chart]:  # noqa: FBT001
    colours = palette(dark=dark)
    words = translator(language)
    fill = alt.Scale(domain=[UNKNOWN, *range(CLASSES)], range=[colours.ground, *BLUES[dark]])
    boxes = base.encode(x2="right:Q", y2="bottom:Q")
    look = {
        "opacity": _strength(),
        "fill": alt.Fill("klass:O", legend=None, scale=fill),
        "stroke": alt.condition(
            f"datum.klass === {UNKNOWN}", alt.value(colours.noted), alt.value(None)
        ),
    }
    tooltip = [
        alt.Tooltip("name:N", title=words("chart.tip_unit")),
        alt.Tooltip("detail:N", title=words("ranking.tip_figure")),
    ]
    pick = alt.selection_point(name=PICK, fields=["unit_code"], on="click", toggle=False)
    tiles = boxes.mark_rect(strokeWidth=1, aria=False, cursor="pointer")
    keys = boxes.mark_rect(strokeWidth=1, aria=False)
    return [
        tiles.transform_filter("datum.kind !== 'key'")
        .encode(tooltip=tooltip, **look)
        .add_params(pick),
        keys.transform_filter("datum.kind === 'key'").encode(**look),
    ]


def _texts(base: alt.Chart, cols: int, dark: bool) -> list[alt.Chart]:  # noqa: FBT001
    colours = palette(dark=dark)
    inks = alt.Scale(domain=[UNKNOWN, *range(CLASSES)], range=[colours.text, *_INK[dark]])
    text = base.encode(y=alt.Y("middle:Q", axis=None))
    inside = (
        text.mark_text(
            baseline="middle",
            aria=False,
            fontWeight=alt.ExprRef(f"datum.is_selected ? {BOLD} : 400"),
        )
        .transform_filter("datum.kind === 'tile'")
        .transform_calculate(label=f"{_is_named(cols)} ? datum.short : datum.place")
        .encode(
            x=alt.X("centre:Q", axis=None),
            text="label:N",
            color=alt.condition(
                "datum.strength < 1",
                alt.value(colours.muted),
                alt.Color("klass:O", legend=None, scale=inks),
            ),
        )
    )
    # An archipelago's name is wider than its tile: it stands below it, over the open sea.
    islands = base.mark_text(baseline="top", align="right", dy=3, aria=False)
    keys = text.mark_text(baseline="middle", align="left", dx=6, aria=False)
    return [
        inside,
        islands.transform_filter("datum.kind === 'island'").encode(
            x=alt.X("right:Q", axis=None),
            y=alt.Y("bottom:Q", axis=None),
            text="short:N",
            color=alt.value(colours.text),
        ),
        keys.transform_filter("datum.kind === 'key'").encode(
            x=alt.X("right:Q", axis=None), text="short:N", color=alt.value(colours.text)
        ),
    ]


def _strength() -> alt.Opacity:
    return alt.Opacity("strength:Q", scale=None, legend=None)


def _outline(base: alt.Chart, dark: bool) -> alt.Chart:  # noqa: FBT001
    outlined: alt.Chart = (
        base.encode(x2="right:Q", y2="bottom:Q")
        .mark_rect(fillOpacity=0, strokeWidth=3, aria=False, tooltip=None)
        .transform_filter("datum.is_selected")
        .encode(stroke=alt.value(palette(dark=dark).text))
    )
    return outlined
