"""What every slide has: band, title, source, page number, notes; and cards where it has figures."""

from __future__ import annotations

from dataclasses import dataclass

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide as Drawn
from pptx.slide import SlideLayout
from pptx.util import Emu

from ictexplore.export.slides.box import POINT, Box
from ictexplore.export.slides.content import Card, Slide, Talk
from ictexplore.export.slides.fit import fit_text
from ictexplore.export.slides.frame import Frame
from ictexplore.export.slides.look import BANDS, OWN_BAND, Look
from ictexplore.export.slides.raw import build, move, raw
from ictexplore.export.slides.text import Run, add_text, rgb, set_text
from ictexplore.i18n import format_date, translator

_TITLE_SIZES = (24, 22, 20, 18, 16)
_BAND_SIZES, _FOOT_SIZES = (13, 12, 11, 10, 9, 8), (10, 9, 8, 7)
_WHITE = "#ffffff"
_LABEL, _FIGURE, _NOTE = 12, 24, 11
_FIGURES = (_FIGURE, 22, 20, 18, 16, 14)
_PAGE_ROOM = 0.06
"""Room of the page number, in widths of the foot."""


@dataclass(frozen=True, slots=True)
class Page:
    """A slide being drawn: where things stand, what it is part of."""

    drawn: Drawn
    frame: Frame
    look: Look
    talk: Talk
    number: int


def add_slide(deck: Deck, layout: SlideLayout) -> Drawn:
    """Append a slide with nothing on it but a place for its title."""
    drawn: Drawn = deck.slides.add_slide(layout)
    for placeholder in list(drawn.placeholders):
        element = raw(placeholder)
        if element.ph.get("type") not in {"title", "ctrTitle"}:
            element.getparent().remove(element)
    return drawn


def add_furniture(page: Page, slide: Slide) -> None:
    """Write band, title, foot and notes."""
    _add_band(page, is_simulated=slide.is_simulated)
    _add_title(page, slide)
    _add_foot(page)
    notes = page.drawn.notes_slide.notes_text_frame
    if notes is not None:
        notes.text = "\n".join(slide.told)


def add_cards(page: Page, room: Box, slide: Slide) -> None:
    """Write the cards side by side: label, figure with what it was before, note."""
    gap = round(10 * page.frame.scale * POINT)
    for box, card in zip(room.columns([1.0] * len(slide.cards), gap), slide.cards, strict=True):
        lines = _card(card, box.points[0], page.look)
        add_text(page.drawn, box, lines, page.talk.language)


def _card(card: Card, width: float, look: Look) -> list[list[Run]]:
    scale = look.scale
    before = f"{card.before} → " if card.before else ""
    sizes = [size * scale for size in _FIGURES]
    size = fit_text(before + card.figure, width, sizes[0] * 1.3, sizes, bold=True) or sizes[-1]
    figure = [Run(before, size, look.colour(card.was))] if before else []
    lines = [
        [Run(card.label, _LABEL * scale, "muted")],
        [*figure, Run(card.figure, size, look.colour(card.tone), bold=True)],
    ]
    return [*lines, [Run(card.note, _NOTE * scale, "muted")]] if card.note else lines


def _add_band(page: Page, *, is_simulated: bool) -> None:
    t = translator(page.talk.language)
    box, inner = page.frame.band, _inner(page)
    strip = page.drawn.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box.emu)
    strip.name = "band"
    raw(strip).remove(raw(strip).find(qn("p:style")))  # its shadow
    strip.fill.solid()
    own = "" if is_simulated else page.talk.own_band
    strip.fill.fore_color.rgb = rgb(OWN_BAND if own else BANDS[is_simulated])
    strip.line.fill.background()
    text = own or t("common.band_simulated" if is_simulated else "common.band_published")
    sizes = [size * page.frame.scale for size in _BAND_SIZES]
    both = f"{text}    {page.talk.subject}"
    size = fit_text(both, inner.points[0], sizes[0] * 1.3, sizes, bold=True) or sizes[-1]
    set_text(
        strip.text_frame,
        [[Run(text, size, _WHITE, bold=True)]],
        page.talk.language,
        anchor=MSO_ANCHOR.MIDDLE,
    )
    strip.text_frame.margin_left = Emu(inner.left - box.left)
    add_text(
        page.drawn,
        Box(inner.left + inner.width // 3, box.top, inner.right, box.bottom),
        [[Run(page.talk.subject, size, _WHITE)]],
        page.talk.language,
        side="right",
        anchor=MSO_ANCHOR.MIDDLE,
        name="subject",
    )


def _inner(page: Page) -> Box:
    """Return the band as far as it holds words: not to the edge of the slide."""
    band, body = page.frame.band, page.frame.body
    pad = round(8 * page.frame.scale * POINT)
    left, right = max(band.left + pad, body.left), min(band.right - pad, body.right)
    return Box(left, band.top, right, band.bottom)


def _add_title(page: Page, slide: Slide) -> None:
    box = page.frame.title
    sizes = [size * page.frame.scale for size in _TITLE_SIZES]
    titles = (slide.finding, *slide.shorter)
    fits = ((told, fit_text(told, *box.points, sizes, bold=True)) for told in titles)
    told, size = next(((t, s) for t, s in fits if s), (titles[-1], sizes[-1]))
    lines = [[Run(told, size, bold=True)]]
    title = page.drawn.shapes.title
    if title is None:
        add_text(page.drawn, box, lines, page.talk.language, name="title")
        return
    move(title, box)
    set_text(title.text_frame, lines, page.talk.language)


def _add_foot(page: Page) -> None:
    foot, language = page.frame.foot, page.talk.language
    left, right = foot.columns([1 - _PAGE_ROOM, _PAGE_ROOM], 0)
    sizes = [size * page.frame.scale for size in _FOOT_SIZES]
    day = format_date(page.talk.made, language)
    told = f"{page.talk.source} · {translator(language)('picture.made', date=day)}"
    size = fit_text(told, *left.points, sizes) or sizes[-1]
    add_text(
        page.drawn,
        left,
        [[Run(told, size, "muted")]],
        language,
        anchor=MSO_ANCHOR.MIDDLE,
        name="source",
    )
    number = add_text(
        page.drawn, right, [[]], language, side="right", anchor=MSO_ANCHOR.MIDDLE, name="page"
    )
    field = build(
        f'<a:fld {nsdecls("a")} id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">'
        f'<a:rPr sz="{round(sizes[0] * 100)}"/><a:t>{page.number}</a:t></a:fld>'
    )
    raw(number.text_frame.paragraphs[0], "_p").append(field)
