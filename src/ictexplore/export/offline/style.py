"""How the page looks: the app's cards and controls, and a face that goes along."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from ictexplore.charts.theme import BOLD, FONT
from ictexplore.export.cards import CARDS_CSS, colours_css
from ictexplore.export.live.assets import read_asset
from ictexplore.export.typeface import REGULAR, embedded_faces

_RANGES = (
    *((0x20, 0x7E), (0xA0, 0xFF)),
    # Vietnamese: letters of the Latin extensions, and those with marks.
    *((0x102, 0x103), (0x110, 0x111), (0x128, 0x129), (0x168, 0x169)),
    *((0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x1EA0, 0x1EF9)),
    # Dashes, quotes, ellipsis, arrows, minus, about, up and down.
    *((0x2013, 0x2014), (0x2018, 0x2019), (0x201C, 0x201D), (0x2026, 0x2026), (0x2190, 0x2193)),
    *((0x2212, 0x2212), (0x2248, 0x2248), (0x25B2, 0x25B2), (0x25BC, 0x25BC)),
)
LETTERS = "".join(chr(c) for first, last in _RANGES for c in range(first, last + 1))
"""Every letter of Vietnamese and of western Europe: names may be of any edition."""


@cache
def page_css() -> str:
    """Return the page's style with its fonts.

    Always light: a file is projected, printed and photographed, and looks the same everywhere.
    """
    own = files(__package__).joinpath("offline.css").read_text(encoding="utf-8")
    return (
        embedded_faces(LETTERS, (REGULAR, BOLD))
        + colours_css(dark=False)
        + f":root{{--ix-font:{FONT}}}"
        + CARDS_CSS
        + read_asset("answer.css")
        + read_asset("simulator.css")
        + own
    )
