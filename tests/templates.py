"""Templates made by hand: another size, a logo on the master, a dark ground, as a .potx."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from PIL import Image
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.util import Inches

_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_MAIN = (b"presentationml.presentation.main+xml", b"presentationml.template.main+xml")


def saved(deck: Any) -> bytes:
    content = io.BytesIO()
    deck.save(content)
    return content.getvalue()


def branded(*, dark: bool = False) -> Any:
    """4:3 with a logo at the upper right of the master, and two old slides, one in a section."""
    deck = Presentation()
    title = deck.slides.add_slide(deck.slide_layouts[0])
    title.shapes.title.text = "Trang cũ"
    deck.slides.add_slide(deck.slide_layouts[1])
    place_logo(deck, (8.6, 0.15, 1.2, 0.6))
    if dark:
        colours = deck.slide_master.element.find(".//{*}clrMap")
        colours.set("bg1", "dk1")
        colours.set("tx1", "lt1")
    return deck


def place_logo(deck: Any, inches: tuple[float, float, float, float]) -> None:
    """Put a picture on the master."""
    logo = io.BytesIO()
    Image.new("RGB", (120, 60), "#a01414").save(logo, "PNG")
    slide = deck.slides[0]
    picture = slide.shapes.add_picture(logo, *map(Inches, inches))
    element, master = picture._element, deck.slide_master
    image = slide.part.related_part(element.blip_rId)
    name = master.part.relate_to(image, RELATIONSHIP_TYPE.IMAGE)
    element.blipFill.find("{*}blip").set(_EMBED, name)
    element.getparent().remove(element)
    master.shapes._spTree.append(element)


def as_potx(content: bytes) -> bytes:
    """Return a presentation as PowerPoint saves it as a template."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(made, "w") as changed:
        for name in given.namelist():
            part = given.read(name)
            changed.writestr(name, part.replace(*_MAIN) if name == "[Content_Types].xml" else part)
    return made.getvalue()
