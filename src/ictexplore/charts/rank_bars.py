"""The ranking drawn as bars: place, name, a bar from zero, the score at its end."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

import altair as alt
import pandas as pd

from ictexplore.charts.rank_layout import (
    BAR_SHARE,
    MARKER_FROM,
    NAME_ROOM,
    PLACE_END,
    SCORE_GAP,
    SCORE_ROOM,
    names_from,
)
from ictexplore.charts.rank_words import describe_ranking
from ictexplore.charts.theme import BOLD, Palette, palette, themed
from ictexplore.i18n import translator

ROW_HEIGHT = 14
"""Pixels a row: 34 units and a ghost stand in 490."""

_TONE_OF_ROLE = {"unit": "published", "passed": "noted", "passed_by": "noted", "other": "rest"}
_DASHES = alt.Scale(domain=[False, True], range=[[1, 0], [3, 2]])
_SHOWN = ("rank_label", "name", "score_label", "note", "role", "is_ghost")


@dataclass(frozen=True, slots=True)
class _Look:
    """What of a chart stays the same while its rows move."""

    rows: int
    is_complete: bool
    row_height: int
    language: str
    dark: bool
    score_room: int


def rank_bars(
    frame: pd.DataFrame, *, language: str, dark: bool = False, height_per_row: int = ROW_HEIGHT
) -> alt.LayerChart:
    """Draw a ranking, or a part of one, from `ranking_frame` or `split_ranking`.

    The unit is blue as published and orange as simulated, its published place then an outlined
    bar; those who change places with it are a darker grey and carry a marker.
    As wide as its container; the height has room for the ghost whether or not there is one.
    """
    chart: alt.LayerChart = _template(_look(frame, language, dark, height_per_row)).copy(deep=False)
    chart.data = alt.InlineData(values=_drawn_rows(frame))
    chart.description = describe_ranking(frame, language)
    return chart


def rank_spec(
    frame: pd.DataFrame,
    *,
    language: str,
    dark: bool = False,
    height_per_row: int = ROW_HEIGHT,
    score_room: int = SCORE_ROOM,
) -> dict[str, Any]:
    """Return `rank_bars` as a Vega-Lite specification with its rows in it.

    For a page that redraws on every move of a slider: Altair's own build and validation, dozens
    of times dearer than the rows, are done once for each size, language and theme. ``score_room``
    pixels are kept free behind a bar of 1.
    """
    return {
        **_template_spec(_look(frame, language, dark, height_per_row, score_room)),
        "data": {"values": _drawn_rows(frame)},
        "description": describe_ranking(frame, language),
    }


def _look(
    frame: pd.DataFrame,
    language: str,
    dark: bool,  # noqa: FBT001
    row_height: int,
    score_room: int = SCORE_ROOM,
) -> _Look:
    first = frame.iloc[0]
    rows, is_complete = int(first["rows"]), bool(first["is_complete"])
    return _Look(rows, is_complete, row_height, language, dark, score_room)


@cache
def _template(look: _Look) -> alt.LayerChart:
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.NamedData("ranking"), layer=_layers(look)
    ).properties(width="container", height=look.rows * look.row_height)
    return themed(chart, language=look.language, dark=look.dark)


@cache
def _template_spec(look: _Look) -> Mapping[str, Any]:
    spec: dict[str, Any] = _template(look).to_dict()
    return MappingProxyType(spec)


def _drawn_rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [_drawn_row(row) for row in frame.to_dict("records")]


def _drawn_row(row: dict[Hashable, Any]) -> dict[str, Any]:
    """Return what the drawing needs of a row: its texts, where it stands, in which tone."""
    shown = {name: row[name] for name in _SHOWN}
    has_score = not math.isnan(row["score"])
    is_interval = row["place_best"] != row["place_worst"]
    tone = _TONE_OF_ROLE[row["role"]]
    return shown | {
        "tone": "ghost" if row["is_ghost"] else "simulated" if row["is_simulated"] else tone,
        "middle": row["row"] + 0.5,
        "has_score": has_score,
        "end": row["score"] if has_score else 0.0,
        "is_interval": is_interval,
        "place": f"{row['rank_label']} {row['marker']}" if is_interval else row["rank_label"],
        "mark": "" if is_interval else row["marker"],
    }


def _layers(look: _Look) -> list[alt.Chart]:
    colours = palette(dark=look.dark)
    names = names_from(is_complete=look.is_complete)
    down = alt.Scale(domain=[0, look.rows], reverse=True, nice=False, padding=0)
    base = alt.Chart().encode(y=alt.Y("middle:Q", axis=None, scale=down))
    reach: list[Any] = [names + NAME_ROOM, alt.ExprRef(f"width - {look.score_room}")]
    end = alt.X("end:Q", axis=None, scale=alt.Scale(domain=[0, 1], range=reach))
    # Places line up at their last digit, intervals at their first.
    align = alt.ExprRef("datum.is_interval ? 'left' : 'right'")
    dx = alt.ExprRef(f"datum.is_interval ? 0 : {PLACE_END}")
    return [
        _bars(base, round(look.row_height * BAR_SHARE), colours).encode(x=end),
        _labels(base, "place:N", colours, align=align, dx=dx).encode(x=alt.value(0)),
        _labels(base, "mark:N", colours).encode(x=alt.value(MARKER_FROM)),
        _labels(base, "name:N", colours).encode(x=alt.value(names)),
        _labels(base, "score_label:N", colours, dx=SCORE_GAP).encode(x=end),
        # The whole row answers the pointer, not only its bar.
        base.mark_bar(orient="horizontal", size=look.row_height, opacity=0, aria=False).encode(
            x=alt.value(0), x2=alt.value("width"), tooltip=_tooltip(look.language)
        ),
    ]


def _bars(base: alt.Chart, thickness: int, colours: Palette) -> alt.Chart:
    fills = _by_tone(colours, ghost="transparent")
    marks = base.mark_bar(orient="horizontal", size=thickness, strokeWidth=1, aria=False)
    bars: alt.Chart = marks.transform_filter("datum.has_score").encode(
        fill=alt.Fill("tone:N", legend=None, scale=fills),
        stroke=alt.Stroke("tone:N", legend=None, scale=_by_tone(colours, ghost=colours.published)),
        strokeDash=alt.StrokeDash("is_ghost:N", legend=None, scale=_DASHES),
    )
    return bars


def _labels(
    base: alt.Chart,
    field: str,
    colours: Palette,
    align: alt.ExprRef | Literal["left"] = "left",
    dx: alt.ExprRef | int = 0,
) -> alt.Chart:
    weight = alt.ExprRef(f"datum.role === 'unit' ? {BOLD} : 400")
    inks = _by_tone(colours, ghost=colours.published, noted=colours.text, rest=colours.text)
    labels: alt.Chart = base.mark_text(
        align=align, baseline="middle", dx=dx, fontWeight=weight, aria=False
    ).encode(text=field, color=alt.Color("tone:N", legend=None, scale=inks))
    return labels


def _by_tone(colours: Palette, **special: str) -> alt.Scale:
    tones = ("published", "simulated", "noted", "rest")
    shades: dict[str, Any] = {tone: getattr(colours, tone) for tone in tones} | special
    return alt.Scale(domain=list(shades), range=list(shades.values()))


def _tooltip(language: str) -> list[alt.Tooltip]:
    words = translator(language)
    titles = {
        "rank_label": "chart.tip_rank",
        "name": "chart.tip_unit",
        "score_label": "chart.tip_score",
        "note": "chart.tip_note",
    }
    return [alt.Tooltip(f"{name}:N", title=words(key)) for name, key in titles.items()]
