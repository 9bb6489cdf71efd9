"""The one look of every chart: published is blue, simulated is orange, all else grey."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import altair as alt

from ictexplore.charts.tools import font_folder, renderer

FONT = "Source Sans, Source Sans Pro, sans-serif"
"""Streamlit serves the face as «Source Sans»; pictures find it by the name in its TTF files."""

FONT_SIZE = 13
TITLE_SIZE = 18
BOLD = 600

PUBLISHED = "#0b5cad"
SIMULATED = "#c2570c"


ChartT = TypeVar("ChartT", bound=alt.TopLevelMixin)


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours on one ground. The chart's ground is the page's (``.streamlit/config.toml``)."""

    ground: str
    text: str
    muted: str
    published: str
    simulated: str
    rest: str
    noted: str
    grid: str


_LIGHT = Palette(
    ground="#ffffff",
    text="#1f2328",
    muted="#5f6770",
    published=PUBLISHED,
    simulated=SIMULATED,
    rest="#c9ced4",
    noted="#949ca5",
    grid="#e4e7ea",
)
# Blue and orange are lighter on a dark ground: #0b5cad on it has a contrast of 2.7 only.
_DARK = Palette(
    ground="#14181d",
    text="#e8ebee",
    muted="#a3abb5",
    published="#5aa7f0",
    simulated="#f0924a",
    rest="#434b55",
    noted="#747d88",
    grid="#2b323a",
)

_NUMBERS: dict[str, dict[str, Any]] = {
    "vi": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", ""]},
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["", ""]},
}


def palette(*, dark: bool) -> Palette:
    """Return the colours for a dark or a light ground."""
    return _DARK if dark else _LIGHT


def themed(chart: ChartT, *, language: str, dark: bool = False) -> ChartT:
    """Return the chart in the one look, its numbers written as in ``language``.

    Streamlit must not put its own theme over it: ``st.altair_chart(…, theme=None)``.
    """
    colours = palette(dark=dark)
    labels: dict[str, Any] = {"labelColor": colours.text, "labelFontSize": FONT_SIZE}
    titles: dict[str, Any] = {"titleColor": colours.text, "titleFontSize": FONT_SIZE}
    lines: dict[str, Any] = {"domain": False, "ticks": False, "gridColor": colours.grid}
    configured: ChartT = chart.configure(
        background=colours.ground,
        font=FONT,
        locale={"number": _NUMBERS[language]},
        padding=0,
        view={"stroke": None},
        axis={**labels, **titles, **lines, "titleFontWeight": "normal"},
        legend={**labels, **titles},
        title={
            "anchor": "start",
            "color": colours.text,
            "fontSize": TITLE_SIZE,
            "fontWeight": BOLD,
            "subtitleColor": colours.muted,
            "subtitleFontSize": FONT_SIZE,
        },
        text={"fontSize": FONT_SIZE, "color": colours.text},
    )
    return configured


@cache
def register_fonts() -> None:
    """Make Source Sans known to `vl_convert`, which mixes faces on Vietnamese text without it.

    Raises `ToolMissingError`.
    """
    renderer().register_font_directory(str(font_folder()))
