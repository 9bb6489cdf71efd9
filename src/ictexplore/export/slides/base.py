"""The own empty presentation: 16:9, in the product's face and colours."""

from __future__ import annotations

import io
from functools import cache

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Deck
from pptx.slide import SlideMaster
from pptx.util import Emu

from ictexplore.charts.theme import PUBLISHED, SIMULATED, palette
from ictexplore.export.slides.box import INCH, Box
from ictexplore.export.slides.raw import move, raw

WIDTH, HEIGHT = 40 * INCH // 3, 15 * INCH // 2
"""13.333 × 7.5 inches, as PowerPoint makes 16:9."""

MARGIN = INCH // 2

# Source Sans, the face of the app, is on no office machine: PowerPoint would put another in its
# place, of other widths. Arial is on every Windows and Mac with every Vietnamese letter, and
# LibreOffice has Liberation Sans for it, which is exactly as wide.
FACE = "Arial"

_TITLE_SIZE = 2400
_KEPT = ("obj", "titleOnly", "blank")
"""The layouts that take their places from the master, for slides that staff add."""


@cache
def own_base() -> bytes:
    """Return the presentation: python-pptx's, with another size, face and colours."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(WIDTH), Emu(HEIGHT)
    for layout in list(deck.slide_layouts):
        if layout.element.get("type") not in _KEPT:
            deck.slide_layouts.remove(layout)
    _dress(deck.slide_master)
    _drop_leftovers(deck)
    made = io.BytesIO()
    deck.save(made)
    return made.getvalue()


def _dress(master: SlideMaster) -> None:
    """Give the master its places, its title's style, and the theme its face and colours."""
    heights = {"title": (0.5, 1.7), "body": (1.85, 6.7)}
    widths = {"dt": (0.0, 0.25), "ftr": (0.3, 0.7), "sldNum": (0.75, 1.0)}
    room = WIDTH - 2 * MARGIN
    for placeholder in list(master.placeholders):
        kind = raw(placeholder).ph.get("type")
        top, bottom = (round(y * INCH) for y in heights.get(kind, (6.95, 7.3)))
        left, right = (MARGIN + round(room * x) for x in widths.get(kind, (0.0, 1.0)))
        move(placeholder, Box(left, top, right, bottom))
    style = master.element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    style.set("algn", "l")
    style.find(qn("a:defRPr")).set("sz", str(_TITLE_SIZE))
    style.find(qn("a:defRPr")).set("b", "1")
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme.blob = _own_theme(theme.blob)


def _own_theme(blob: bytes) -> bytes:
    theme = parse_xml(blob)
    colours = palette(dark=False)
    inks = {
        "dk1": colours.text,
        "lt1": colours.ground,
        "dk2": colours.muted,
        "lt2": colours.grid,
        "accent1": PUBLISHED,
        "accent2": SIMULATED,
        "accent3": colours.noted,
        "accent4": colours.rest,
        "accent5": colours.muted,
        "accent6": colours.text,
        "hlink": PUBLISHED,
        "folHlink": colours.muted,
    }
    for name, ink in inks.items():
        slot = theme.find(f".//{qn('a:' + name)}")
        for child in list(slot):
            slot.remove(child)
        slot.append(slot.makeelement(qn("a:srgbClr"), {"val": ink.removeprefix("#").upper()}))
    for kind in ("a:majorFont", "a:minorFont"):
        fonts = theme.find(f".//{qn(kind)}")
        fonts.find(qn("a:latin")).set("typeface", FACE)
        # Office's own list would set Vietnamese in Times New Roman.
        for face in fonts.findall(qn("a:font")):
            fonts.remove(face)
    return serialize_part_xml(theme)


def _drop_leftovers(deck: Deck) -> None:
    """Leave out the picture and the printer of whoever made python-pptx's presentation."""
    package = deck.part.package
    for relation in list(package.iter_rels()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.drop_rel(relation.rId)
        elif relation.reltype == RELATIONSHIP_TYPE.PRINTER_SETTINGS:
            deck.part.drop_rel(relation.rId)
