"""The presentation that slides go into: the own one, or the template a person brings."""

from __future__ import annotations

import io
import re
import zipfile

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Deck
from pptx.slide import SlideLayout

from ictexplore.export.slides.base import own_base
from ictexplore.export.slides.box import Box
from ictexplore.export.slides.raw import raw
from ictexplore.model import IctexploreError

_PRESENTATION = b"vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_TEMPLATE = b"vnd.openxmlformats-officedocument.presentationml.template.main+xml"
_TYPES = "[Content_Types].xml"

_HEX = re.compile("[0-9A-Fa-f]{6}")
_LIGHT = 3 * 0x80
"""Sum of red, green and blue from which an ink is light."""

_PARTS_MAX = 5_000
_BYTES_MAX = 300_000_000
"""What unpacks to more than this is no template."""

# Custom shows and sections: PowerPoint would miss the slides they name.
_NAMING_SLIDES = ("p:custShowLst", "p:extLst")


def open_deck(template: bytes | None) -> Deck:
    """Return a presentation without slides; raises `IctexploreError` for a broken template."""
    if template is None:
        return Presentation(io.BytesIO(own_base()))
    try:
        deck = Presentation(io.BytesIO(_as_presentation(template)))
        _remove_slides(deck)
        layout = find_layout(deck)
        _ = deck.slide_width, deck.slide_height, find_title(layout), is_dark(layout)
    except Exception as error:  # a broken file trips python-pptx, lxml or zipfile up anywhere
        raise IctexploreError("deck.template_broken") from error
    return deck


def find_layout(deck: Deck) -> SlideLayout:
    """Return the layout with a title alone, else that with least beside a title, else a blank."""
    layouts = list(deck.slide_layouts)
    by_type = {layout.element.get("type"): layout for layout in reversed(layouts)}
    if "titleOnly" in by_type:
        return by_type["titleOnly"]
    titled = [layout for layout in layouts if find_title(layout)]
    if titled:
        return min(titled, key=lambda layout: len(list(layout.placeholders)))
    return by_type.get("blank", layouts[-1])


def find_title(layout: SlideLayout) -> Box | None:
    """Return where the layout has its title, ``None`` where it has none."""
    for placeholder in list(layout.placeholders):
        kind = raw(placeholder).ph.get("type")
        if kind in {"title", "ctrTitle"} and placeholder.width and placeholder.height:
            left, top = placeholder.left, placeholder.top
            return Box(left, top, left + placeholder.width, top + placeholder.height)
    return None


def is_dark(layout: SlideLayout) -> bool:
    """Whether the ground is dark: then the theme's colour of text is a light one."""
    master = layout.slide_master
    slot = raw(master).find(qn("p:clrMap")).get("tx1")
    theme = parse_xml(master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob)
    named = theme.find(f".//{qn('a:clrScheme')}/{qn('a:' + slot)}")[0]
    ink = named.get("lastClr") or named.get("val")
    # A colour may have a name instead: Office writes none.
    return _HEX.fullmatch(ink) is not None and sum(bytes.fromhex(ink)) > _LIGHT


def _as_presentation(template: bytes) -> bytes:
    """Return the file as python-pptx opens it: a template differs by its content type alone."""
    with zipfile.ZipFile(io.BytesIO(template)) as given:
        entries = given.infolist()
        if len(entries) > _PARTS_MAX or sum(e.file_size for e in entries) > _BYTES_MAX:
            raise ValueError(len(entries))
        types = given.read(_TYPES)
        if _TEMPLATE not in types:
            return template
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as changed:
            for entry in entries:
                is_types = entry.filename == _TYPES
                content = types.replace(_TEMPLATE, _PRESENTATION) if is_types else given.read(entry)
                changed.writestr(entry.filename, content)
    return made.getvalue()


def _remove_slides(deck: Deck) -> None:
    element = deck.element
    for child in [c for name in _NAMING_SLIDES for c in element.findall(qn(name))]:
        element.remove(child)
    slides = element.get_or_add_sldIdLst()
    for slide in list(slides):
        deck.part.drop_rel(slide.rId)
        slides.remove(slide)
