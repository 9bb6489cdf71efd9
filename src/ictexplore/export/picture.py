"""A view as a picture, 16 : 9: band, finding, charts, small table, what is assumed, sources."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from html import escape, unescape

from ictexplore.charts.theme import BOLD, FONT, palette, register_fonts
from ictexplore.charts.tools import renderer
from ictexplore.export.picture_chart import draw_charts, place_charts
from ictexplore.export.picture_table import Table, set_table
from ictexplore.export.picture_text import Lines, balance, clean, fit, text_svg
from ictexplore.export.typeface import REGULAR, embedded_faces
from ictexplore.export.view import Figures, Room, View
from ictexplore.i18n import translator

WIDTH, HEIGHT = 960, 540
"""Units, which are the points of a slide of 16 : 9."""
BAND_HEIGHT = 32
_MARGIN, _FOOT_MARGIN = 40, 16
_INNER = WIDTH - 2 * _MARGIN
_TITLE_TOP = BAND_HEIGHT + 14
_GAP, _TABLE_GAP = 12, 28

_TITLE_SIZES = ((26, 1), (24, 2), (22, 2), (20, 3), (18, 3), (16, 3), (14, 3), (12, 3))
_NOTE_SIZES = ((11, 2), (10.5, 3), (10, 4), (9, 6), (8, 14))
_SOURCE_SIZES = ((9.5, 2), (9, 3), (8, 6))
_CAPTION_SIZES = ((10.5, 1), (10, 2), (9, 3))
_BESIDE_SIZES = (13, 12.5, 12, 11.5, 11, 10.5, 10)
_BELOW_SIZES = (13, 12, 11, 10, 9, 8)
_ALONE_SIZES = (18, 16, 15, 14, *_BELOW_SIZES)
_BESIDE_MOST, _BELOW_MOST = 0.36, 0.5
"""Share of the width that a table beside the charts may take, and of the height below them."""

_PIXELS_PER_INCH = 72
_INCHES_PER_METRE = 39.37
_PHYSICAL = b"pHYs"


def picture_svg(view: View) -> str:
    """Return the view as SVG, with the letters of the typeface that it needs."""
    drawing = _draw(view)
    letters = "".join(map(unescape, re.findall(r">([^<]+)<", drawing)))
    weights = [REGULAR, *([BOLD] if f'font-weight="{BOLD}"' in drawing else [])]
    style = f"<style>{embedded_faces(letters, weights)}</style>"
    return drawing.replace("<desc>", style + "<desc>", 1)


def picture_png(view: View, *, scale: int = 2) -> bytes:
    """Return the view as PNG of 960 × 540 times ``scale``, to be placed at the same size."""
    register_fonts()
    return _at_density(renderer().svg_to_png(_draw(view), scale=scale), scale * _PIXELS_PER_INCH)


def _draw(view: View) -> str:
    title = _set_title(view.finding)
    foot = _set_foot(view)
    top = _TITLE_TOP + title.height + _GAP
    foot_top = HEIGHT - _FOOT_MARGIN - sum(lines.height for lines in foot)
    room = Room(_INNER, int(foot_top - _GAP - top))
    colours = palette(dark=False)
    parts = (
        _draw_ground(view),
        title.draw(_MARGIN, _TITLE_TOP, colours.text),
        _draw_body(view, top, room),
        _draw_foot(foot, foot_top),
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="{FONT}" lang="{view.language}" role="img">{"".join(parts)}</svg>'
    )


def _draw_ground(view: View) -> str:
    colours, t = palette(dark=False), translator(view.language)
    shade = colours.simulated if view.is_simulated else colours.published
    band = t("common.band_simulated" if view.is_simulated else "common.band_published")
    if view.own_band and not view.is_simulated:
        shade, band = colours.muted, view.own_band
    told = " ".join([band, *view.notes, *view.sources])
    return (
        f"<title>{escape(clean(view.finding))}</title><desc>{escape(clean(told))}</desc>"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{colours.ground}"/>'
        f'<rect width="{WIDTH}" height="{BAND_HEIGHT}" fill="{shade}"/>'
        + text_svg(band, _MARGIN, 21.5, 15, ink=colours.ground, bold=True)
    )


def _set_title(finding: str) -> Lines:
    return balance(fit(finding, _INNER, _TITLE_SIZES, bold=True), _INNER)


def _set_foot(view: View) -> tuple[Lines, Lines]:
    """Return notes and sources, a paragraph each."""
    return (
        fit(_paragraph(view.notes), _INNER, _NOTE_SIZES),
        fit(_paragraph(view.sources), _INNER, _SOURCE_SIZES),
    )


def _paragraph(texts: Sequence[str]) -> str:
    """Return texts one after the other; those that aren't sentences are kept apart by a dot."""
    joined = (text if text.endswith((".", "!", "?")) else f"{text} ·" for text in texts)
    return " ".join(joined).removesuffix(" ·")


def _draw_foot(foot: tuple[Lines, Lines], top: float) -> str:
    (notes, sources), colours = foot, palette(dark=False)
    return (
        f'<path d="M{_MARGIN} {top - _GAP / 2:.2f}h{_INNER}" stroke="{colours.grid}"/>'
        + notes.draw(_MARGIN, top, colours.text)
        + sources.draw(_MARGIN, top + notes.height, colours.muted)
    )


def _draw_body(view: View, top: float, room: Room) -> str:
    if view.figures is None:
        return _draw_charts(view, top, room)
    beside = set_table(view.figures, room.width * _BESIDE_MOST, room.height, _BESIDE_SIZES)
    if beside.width <= room.width * _BESIDE_MOST and beside.figures is view.figures:
        left = Room(int(room.width - beside.width - _TABLE_GAP), room.height)
        charts = _draw_charts(view, top, left)
        table = beside.draw(_MARGIN + _INNER - beside.width, top)
    else:
        below = set_table(view.figures, room.width, room.height * _BELOW_MOST, _BELOW_SIZES)
        above = Room(room.width, int(room.height - below.height - _GAP))
        charts = _draw_charts(view, top, above)
        table = below.draw(_MARGIN, top + above.height + _GAP)
    return charts + table if charts else _alone(view.figures, room).draw(_MARGIN, top)


def _alone(figures: Figures, room: Room) -> Table:
    return set_table(figures, room.width, room.height, _ALONE_SIZES)


def _draw_charts(view: View, top: float, room: Room) -> str:
    caption = fit(view.caption, room.width, _CAPTION_SIZES)
    drawings = draw_charts(view, Room(room.width, int(room.height - 1.5 * caption.height)))
    if not drawings:
        return ""
    charts, height = place_charts(drawings, _MARGIN, top, room)
    return charts + caption.draw(_MARGIN, top + height + 4, palette(dark=False).muted)


def _at_density(png: bytes, per_inch: int) -> bytes:
    """Return the PNG with so many pixels an inch: pasted, it is as large as a slide."""
    start = png.index(_PHYSICAL)
    per_metre = round(per_inch * _INCHES_PER_METRE)
    chunk = _PHYSICAL + struct.pack(">IIB", per_metre, per_metre, 1)
    sealed = chunk + struct.pack(">I", zlib.crc32(chunk))
    return png[:start] + sealed + png[start + len(sealed) :]
