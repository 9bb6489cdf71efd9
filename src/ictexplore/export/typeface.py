"""Source Sans as pictures need it: how wide a text is, and the few letters that go along."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from fontTools import subset  # type: ignore[import-untyped]
from PIL import ImageFont

from ictexplore.charts.theme import BOLD
from ictexplore.charts.tools import font_folder

FAMILY = "Source Sans Pro"
"""The name in the files; `ictexplore.charts.theme.FONT` falls back to it."""

REGULAR = 400
_FILES = {REGULAR: "SourceSansPro-Regular.ttf", BOLD: "SourceSansPro-Semibold.ttf"}
_EM = 100


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line of text is set, in the unit of ``size``.

    Raises `ToolMissingError` where the machine lacks the typeface.
    """
    return _width_at_em(text, BOLD if bold else REGULAR) * size / _EM


@lru_cache(maxsize=8192)
def _width_at_em(text: str, weight: int) -> float:
    return _measure(weight).getlength(text)


@cache
def _measure(weight: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_path(weight), _EM)


def embedded_faces(letters: str, weights: Iterable[int]) -> str:
    """Return ``@font-face`` rules that hold ``letters`` in these weights, for any browser."""
    return "".join(
        f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};'
        f'src:url(data:font/woff;base64,{_subset(frozenset(letters), weight)}) format("woff")}}'
        for weight in sorted(weights)
    )


@lru_cache(maxsize=16)
def _subset(letters: frozenset[str], weight: int) -> str:
    options = subset.Options()
    options.flavor = "woff"
    options.hinting = False
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = [1, 2]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(letters)))
    file = io.BytesIO()
    with subset.load_font(str(_path(weight)), options) as font:
        subsetter.subset(font)
        subset.save_font(font, file, options)
    return base64.b64encode(file.getvalue()).decode("ascii")


def _path(weight: int) -> Path:
    return font_folder() / _FILES[weight]
