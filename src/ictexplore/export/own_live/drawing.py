"""The bars of an own index for a file: compiled for the browser, and drawn for no script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ictexplore.charts.live_bars import live_bars_spec
from ictexplore.charts.score_bars import ScoreBar, score_bars
from ictexplore.charts.theme import register_fonts
from ictexplore.charts.tools import renderer
from ictexplore.export.offline.drawing import Drawing
from ictexplore.export.picture_text import drop_unwritable

_WIDTH = 800


def draw_bars(bars: Sequence[ScoreBar], low: float, language: str) -> Drawing:
    """Return bars that a viewer sets anew, and a picture of those that are given.

    They begin at ``low``, the lowest score there can be.
    """
    register_fonts()
    spec = live_bars_spec(len(bars), low, language=language)
    plain = [replace(bar, name=drop_unwritable(bar.name)) for bar in bars]
    still = score_bars(plain, language=language, low=low).properties(width=_WIDTH)
    svg: str = renderer().vegalite_to_svg(still.to_dict())
    return Drawing(renderer().vegalite_to_vega(spec), spec["height"], svg)
