"""Texts on a slide: in the template's face, in the language's spelling, in the product's inks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pptx.dml.color import ColorFormat, RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.text.text import TextFrame, _Paragraph
from pptx.util import Emu, Pt

from ictexplore.export.slides.box import Box
from ictexplore.export.slides.raw import raw

Ink = str
"""``text`` or ``muted``, which take the template's colour, or a colour such as ``#0b5cad``."""

Side = Literal["left", "right"]

# Red waves under every Vietnamese word are what a reader would see of another language.
LANGUAGES = {"vi": MSO_LANGUAGE_ID.VIETNAMESE, "en": MSO_LANGUAGE_ID.ENGLISH_UK}
_MUTED = 0.35
"""How much lighter than text; of a dark template's white text nothing is left to lighten."""

_SIDES = {"left": PP_ALIGN.LEFT, "right": PP_ALIGN.RIGHT}


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one type; ``size`` in points, ``link`` an address they lead to."""

    text: str
    size: float
    ink: Ink = "text"
    bold: bool = False
    link: str = ""


def rgb(colour: str) -> RGBColor:
    """Return a colour such as ``#0b5cad`` as python-pptx takes it."""
    return RGBColor(*bytes.fromhex(colour.removeprefix("#")))  # type: ignore[no-untyped-call]


def paint(color: ColorFormat, ink: Ink) -> None:
    """Set an ink: blue and orange mean the same on every template."""
    if ink.startswith("#"):
        color.rgb = rgb(ink)
        return
    color.theme_color = MSO_THEME_COLOR.TEXT_1
    if ink == "muted":
        color.brightness = _MUTED


def add_text(  # noqa: PLR0913 -- what there is to say of a text
    slide: Slide,
    box: Box,
    lines: list[list[Run]],
    language: str,
    *,
    side: Side = "left",
    anchor: MSO_ANCHOR = MSO_ANCHOR.TOP,
    name: str = "",
) -> Shape:
    """Write lines of runs into a box without a frame, where they begin at its very edge."""
    shape = slide.shapes.add_textbox(*box.emu)
    if name:
        shape.name = name
    set_text(shape.text_frame, lines, language, side=side, anchor=anchor)
    return shape


def set_text(
    frame: TextFrame,
    lines: list[list[Run]],
    language: str,
    *,
    side: Side = "left",
    anchor: MSO_ANCHOR = MSO_ANCHOR.TOP,
) -> None:
    """Fill a text frame: no margins, words wrap, the size is ours."""
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
    for i, runs in enumerate(lines):
        paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()  # type: ignore[no-untyped-call]
        paragraph.alignment = _SIDES[side]
        for run in (run for run in runs if run.text):
            add_run(paragraph, run, language)
        if runs:  # else a line without words is as high as the template's own type
            end = raw(paragraph, "_p").get_or_add_endParaRPr()
            end.set("sz", str(round(runs[-1].size * 100)))


def add_run(paragraph: _Paragraph, run: Run, language: str) -> None:
    """Append words to a paragraph."""
    made = paragraph.add_run()
    made.text = run.text
    made.font.size, made.font.bold = Pt(run.size), run.bold
    made.font.language_id = LANGUAGES[language]
    if run.link:
        made.hyperlink.address = run.link
    paint(made.font.color, run.ink)
