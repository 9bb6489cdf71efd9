"""How the live ranking looks: where the parts of a row are drawn, and in what colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

import altair as alt

from ictexplore.charts.live_words import text
from ictexplore.charts.rank_layout import (
    BAR_SHARE,
    MARKER_FROM,
    NAME_ROOM,
    PLACE_END,
    SCORE_GAP,
    SCORE_ROOM,
    names_from,
)
from ictexplore.charts.ranking import PART_ROWS
from ictexplore.charts.theme import BOLD, Palette, palette, themed
from ictexplore.i18n import Translator, translator
from ictexplore.model import SCORE_MAX

_HEIGHT = 424
"""Pixels for the bars: with all above them they fit a screen of 768."""
_ROW_MIN, _ROW_MAX = 13, 18
_WIDTH = 860
"""Pixels until the viewer sets the ``width`` it has."""
_TWO_PARTS_FROM = 560
_GAP = 16
"""Pixels between two parts."""


@dataclass(frozen=True, slots=True)
class Look:
    """What of the drawing is the same for all units of an edition; ``room`` counts rows."""

    room: int
    is_complete: bool
    language: str
    dark: bool

    @property
    def parts(self) -> int:
        """Parts side by side where there is width for them."""
        return 1 if self.room <= PART_ROWS else 2

    @property
    def part_rows(self) -> int:
        """Rows of each part."""
        return -(-self.room // self.parts)

    @property
    def row_height(self) -> int:
        """Pixels a row: as high as the screen allows, never too low for its text."""
        return min(max(_HEIGHT // self.part_rows, _ROW_MIN), _ROW_MAX)


@cache
def template(look: Look) -> Mapping[str, Any]:
    """Return layers and settings without rows: built and validated once for each look."""
    chart: alt.LayerChart = alt.LayerChart(
        data=alt.NamedData("ranking"),
        layer=_layers(look),
        autosize=alt.AutoSizeParams(type="none", contains="padding"),
    ).properties(width=_WIDTH, height=look.part_rows * look.row_height)
    spec: dict[str, Any] = themed(chart, language=look.language, dark=look.dark).to_dict()
    return MappingProxyType(spec)


def layout_params(look: Look) -> list[dict[str, str]]:
    """Return the parameters that follow from the width alone."""
    derived = {
        "parts": f"width < {_TWO_PARTS_FROM} ? 1 : {look.parts}",
        "part_rows": f"ceil({look.room} / parts)",
        "part_width": f"(width - {_GAP} * (parts - 1)) / parts",
        "drawn_height": f"part_rows * {look.row_height}",
    }
    return [{"name": name, "expr": expr} for name, expr in derived.items()]


def drawn_steps(look: Look) -> dict[str, str]:
    """Return where and in what colour the parts of a row are drawn, name → expression."""
    colours, names = palette(dark=look.dark), names_from(is_complete=look.is_complete)
    reach = f"part_width - {names + NAME_ROOM + SCORE_ROOM}"
    return {
        "part": "floor((datum.place_in_order - 1) / part_rows)",
        "left": f"datum.part * (part_width + {_GAP})",
        "right": "datum.left + part_width",
        "top": f"((datum.place_in_order - 1) % part_rows) * {look.row_height}",
        "bottom": f"datum.top + {look.row_height}",
        "middle": f"datum.top + {look.row_height / 2:g}",
        "from": f"datum.left + {names + NAME_ROOM}",
        "end": f"datum.from + datum.value * ({reach}) / {SCORE_MAX}",
        "interval": "datum.best != datum.worst",
        "place": "datum.interval ? datum.rank_label + ' ' + datum.marker : datum.rank_label",
        "mark": "datum.interval ? '' : datum.marker",
        # Places line up at their last digit, intervals at their first.
        "place_at": f"datum.left + (datum.interval ? 0 : {PLACE_END})",
        "mark_at": f"datum.left + {MARKER_FROM}",
        "name_at": f"datum.left + {names}",
        "label_at": f"datum.end + {SCORE_GAP}",
        "fill": _fill(colours),
        "ink": _ink(colours),
    }


def _fill(colours: Palette) -> str:
    noted = "datum.passed_now || datum.passed_by_now"
    return (
        f"datum.ghost ? 'transparent' : datum.simulated ? {text(colours.simulated)}"
        f" : datum.own ? {text(colours.published)}"
        f" : {noted} ? {text(colours.noted)} : {text(colours.rest)}"
    )


def _ink(colours: Palette) -> str:
    return (
        f"datum.simulated ? {text(colours.simulated)}"
        f" : datum.own ? {text(colours.published)} : {text(colours.text)}"
    )


def _layers(look: Look) -> list[alt.Chart]:
    base = alt.Chart().encode(y=_at(alt.Y, "middle"))
    weight = alt.ExprRef(f"datum.own ? {BOLD} : 400")
    aligned = {"place": alt.ExprRef("datum.interval ? 'left' : 'right'")}
    texts = {"place": "place_at", "mark": "mark_at", "name": "name_at", "score_label": "label_at"}
    return [
        _bars(look),
        *(
            base.mark_text(
                align=aligned.get(shown, "left"), baseline="middle", fontWeight=weight, aria=False
            ).encode(x=_at(alt.X, place), text=f"{shown}:N", color=alt.Color("ink:N", scale=None))
            for shown, place in texts.items()
        ),
        # The whole row answers the pointer, not only its bar.
        alt.Chart()
        .mark_rect(opacity=0, aria=False)
        .encode(
            x=_at(alt.X, "left"),
            x2=alt.X2("right"),
            y=_at(alt.Y, "top"),
            y2=alt.Y2("bottom"),
            tooltip=_tooltip(translator(look.language)),
        ),
    ]


def _bars(look: Look) -> alt.Chart:
    published = text(palette(dark=look.dark).published)
    half = round(look.row_height * BAR_SHARE) / 2
    bars: alt.Chart = (
        alt.Chart()
        .transform_filter("datum.simulated || datum.score >= 0")
        .transform_calculate(
            bar_top=f"datum.middle - {half:g}", bar_bottom=f"datum.middle + {half:g}"
        )
        .mark_rect(
            strokeWidth=1,
            stroke=alt.ExprRef(f"datum.ghost ? {published} : null"),
            strokeDash=alt.ExprRef("datum.ghost ? [3, 2] : [1, 0]"),
            aria=False,
        )
        .encode(
            x=_at(alt.X, "from"),
            x2=alt.X2("end"),
            y=_at(alt.Y, "bar_top"),
            y2=alt.Y2("bar_bottom"),
            fill=alt.Fill("fill:N", scale=None),
        )
    )
    return bars


def _at(channel: Any, field: str) -> Any:  # noqa: ANN401 -- Altair's X or Y
    return channel(f"{field}:Q", scale=None, axis=None)


def _tooltip(words: Translator) -> list[alt.Tooltip]:
    titles = {
        "rank_label": "chart.tip_rank",
        "name": "chart.tip_unit",
        "score_label": "chart.tip_score",
        "note": "chart.tip_note",
    }
    return [alt.Tooltip(f"{name}:N", title=words(key)) for name, key in titles.items()]
