"""Score or rank over editions: lines inside one framework only, gaps open, breaks printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import altair as alt
import pandas as pd

from ictexplore.charts.theme import BOLD, FONT_SIZE, Palette, palette, themed
from ictexplore.charts.trend_rows import ROLES, TrendPoint, end_labels, trend_frame
from ictexplore.i18n import translator

HEIGHT = 300
"""Pixels of the plot: with all above it, it fits a screen of 768."""

_NAME_ROOM = 156
_NAME_GAP = 10
_LETTER = 7
"""Pixels that a letter of a name takes at most, on the average."""
_NAMES_MOST = 0.45
"""Share of the width that names may take."""
_STRIP = 24
"""Pixels above the years for the unit's figures."""
_TOP_ROOM = 40
_YEARS = 24
"""Pixels of the years below the plot."""
_RANK_STEP = 10
_PAD = 300
"""Room above and below the scores, in units of 0.0001."""


@dataclass(frozen=True, slots=True)
class Break:
    """A change of framework between two editions: ``before`` and ``after`` are their years."""

    before: int
    after: int

    @property
    def middle(self) -> float:
        """Where the rule stands."""
        return (self.before + self.after) / 2


@dataclass(frozen=True, slots=True)
class TrendAxis:
    """What the chart spans: every edition's year, every break, and how many units are ranked."""

    years: Sequence[int]
    breaks: Sequence[Break]
    measure: Literal["score", "rank"]
    of: int


def trend_chart(
    points: Sequence[TrendPoint],
    axis: TrendAxis,
    *,
    language: str,
    dark: bool = False,
    height: int = HEIGHT,
) -> alt.LayerChart:
    """Draw the known figures of a unit (blue) and of those it is made of (grey).

    Points are joined only when they follow one another by a year inside one framework and are
    of one kind; converted ones are hollow and their line is dashed. Figures that somebody brought
    are grey diamonds.

    Raises
    ------
    ValueError
        When no figure is known.
    """
    if not points:
        message = "there is no figure to draw"
        raise ValueError(message)
    domain = _domain(points, axis)
    frame = trend_frame(points)
    ends = end_labels(points, domain, height=_plot(height), line=FONT_SIZE + 3)
    names = max(_NAME_ROOM, *(_LETTER * len(end["name"]) + _NAME_GAP for end in ends))
    name_room = f"min({names}, width * {_NAMES_MOST})"
    colours = palette(dark=dark)
    x = alt.X(
        "year:Q",
        title=None,
        scale=alt.Scale(
            domain=[min(axis.years) - 0.5, max(axis.years) + 0.15],
            range=[0, alt.ExprRef(f"width - {name_room}")],
            nice=False,
            zero=False,
        ),
        axis=alt.Axis(values=list(axis.years), format="d", grid=False, labelOverlap=True),
    )
    y = alt.Y(
        "value:Q",
        title=None,
        scale=alt.Scale(
            domain=list(domain),
            range=[alt.ExprRef(f"height - {_STRIP}"), _TOP_ROOM],
            nice=False,
            zero=False,
        ),
        axis=_value_axis(axis),
    )
    base = alt.Chart(alt.InlineData(values=_records(frame)))
    layers = [
        *_breaks(axis, x, colours, language),
        _lines(base, x, y, colours),
        _dots(base, x, y, colours).encode(tooltip=_tooltip(language)),
        _values(base, x, colours),
        _names(ends, name_room, x, y, colours),
    ]
    chart: alt.LayerChart = alt.LayerChart(layer=layers).properties(
        width="container", height=height, description=describe_trend(points, language)
    )
    return themed(chart, language=language, dark=dark)


def describe_trend(points: Sequence[TrendPoint], language: str) -> str:
    """Return the figures in words, for those who can't see the chart."""
    words = translator(language)
    told: dict[str, list[str]] = {}
    for point in points:
        key = "trends.alt_converted" if point.is_converted else "trends.alt_point"
        key = "trends.alt_brought" if point.is_brought else key
        told.setdefault(point.name, []).append(words(key, year=point.year, value=point.label))
    return " ".join(f"{name}: {'; '.join(figures)}." for name, figures in told.items())


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in frame.to_dict("records")]


def _domain(points: Sequence[TrendPoint], axis: TrendAxis) -> tuple[float, float]:
    """Return the values at the bottom and at the top."""
    if axis.measure == "rank":
        return axis.of + 1.0, 0.0
    values = [point.value for point in points]
    pad = _PAD / 10_000
    return max(min(values) - pad, 0.0), min(max(values) + pad, 1.0)


def _value_axis(axis: TrendAxis) -> alt.Axis:
    if axis.measure == "rank":
        ticks = [1, *range(_RANK_STEP, axis.of, _RANK_STEP), axis.of]
        # The last round tick would touch the last place.
        kept = [t for t in ticks if t == axis.of or axis.of - t >= _RANK_STEP // 2]
        return alt.Axis(values=kept, format="d")
    return alt.Axis(format=".2f", tickCount=5)


def _breaks(axis: TrendAxis, x: alt.X, colours: Palette, language: str) -> list[alt.Chart]:
    words = translator(language)
    rows = [
        {"year": b.middle, "text": f"{words('trends.break_mark')}\n{b.after}"} for b in axis.breaks
    ]
    base = alt.Chart(alt.InlineData(values=rows))
    return [
        base.mark_rule(strokeDash=[2, 3], color=colours.noted, aria=False).encode(
            x=x, y=alt.value(_TOP_ROOM - 2), y2=alt.value("height")
        ),
        base.mark_text(
            baseline="top",
            lineBreak="\n",
            lineHeight=FONT_SIZE + 2,
            color=colours.muted,
            aria=False,
        ).encode(x=x, y=alt.value(4), text="text:N"),
    ]


def _lines(base: alt.Chart, x: alt.X, y: alt.Y, colours: Palette) -> alt.Chart:
    lines: alt.Chart = base.mark_line(aria=False).encode(
        x=x,
        y=y,
        detail="segment:N",
        color=alt.Color("is_unit:N", legend=None, scale=_by_role(colours)),
        strokeWidth=alt.condition("datum.is_unit", alt.value(3), alt.value(2)),
        strokeDash=alt.condition("datum.is_converted", alt.value([5, 4]), alt.value([1, 0])),
    )
    return lines


def _dots(base: alt.Chart, x: alt.X, y: alt.Y, colours: Palette) -> alt.Chart:
    inks = alt.Scale(domain=list(ROLES), range=[colours.published, colours.noted, colours.muted])
    shapes = alt.Scale(domain=list(ROLES), range=["circle", "circle", "diamond"])
    dots: alt.Chart = base.mark_point(filled=False, opacity=1, strokeWidth=2, aria=False).encode(
        x=x,
        y=y,
        shape=alt.Shape("role:N", legend=None, scale=shapes),
        stroke=alt.Stroke("role:N", legend=None, scale=inks),
        fill=alt.condition(
            "datum.is_converted",
            alt.value(colours.ground),
            alt.Fill("role:N", legend=None, scale=inks),
        ),
        size=alt.condition("datum.is_unit", alt.value(110), alt.value(60)),
    )
    return dots


def _values(base: alt.Chart, x: alt.X, colours: Palette) -> alt.Chart:
    """Return the unit's figures in a strip above the years, where no line runs into them."""
    weight = alt.ExprRef(str(BOLD))
    values: alt.Chart = (
        base.transform_filter("datum.is_unit")
        .mark_text(baseline="bottom", fontWeight=weight, aria=False)
        .encode(
            x=x,
            y=alt.value("height"),
            text="label:N",
            color=alt.condition(
                "datum.is_brought", alt.value(colours.muted), alt.value(colours.published)
            ),
        )
    )
    return values


def _plot(height: int) -> int:
    """Return the pixels that the values span of a chart so high."""
    return height - _TOP_ROOM - _STRIP - _YEARS


def _names(
    rows: Sequence[dict[str, Any]], room: str, x: alt.X, y: alt.Y, colours: Palette
) -> alt.Chart:
    is_published = "datum.is_unit && !datum.is_brought"
    inks = alt.condition(is_published, alt.value(colours.published), alt.value(colours.text))
    names: alt.Chart = (
        alt.Chart(alt.InlineData(values=rows))
        .mark_text(
            align="left", dx=_NAME_GAP, limit=alt.ExprRef(f"{room} - {_NAME_GAP}"), aria=False
        )
        .encode(x=x, y=y, text="name:N", color=inks)
    )
    return names


def _by_role(colours: Palette) -> alt.Scale:
    return alt.Scale(domain=[True, False], range=[colours.published, colours.noted])


def _tooltip(language: str) -> list[alt.Tooltip]:
    words = translator(language)
    titles = {"name": "chart.tip_unit", "edition": "common.edition", "tip": "trends.tip_figure"}
    return [alt.Tooltip(f"{name}:N", title=words(key)) for name, key in titles.items()]
