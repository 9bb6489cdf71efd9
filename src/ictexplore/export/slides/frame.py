"""Where things stand on a slide: band, title, body, foot, clear of what the template draws."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pptx.presentation import Presentation as Deck
from pptx.slide import SlideLayout

from ictexplore.export.slides.base import HEIGHT, MARGIN, WIDTH
from ictexplore.export.slides.box import INCH, Box
from ictexplore.export.slides.template import find_title

_BAND, _FOOT, _GAP = round(0.36 * INCH), round(0.34 * INCH), round(0.14 * INCH)
_TITLE = Box(MARGIN, round(0.5 * INCH), WIDTH - MARGIN, round(1.7 * INCH))
_LEFT_AT_LEAST = 0.5
"""Share of its width that a place keeps: what takes more is a ground that it stands on."""

_HEAD, _TAIL = 0.3, 0.8
"""What ends above and what begins below, in heights of the slide: a head, a tail of the page."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The places of a slide; ``scale`` is that of its type, 1 on 13.333 × 7.5 inches."""

    band: Box
    title: Box
    body: Box
    foot: Box
    scale: float


def own_frame() -> Frame:
    """Return the places on the own presentation, the band from edge to edge."""
    foot = HEIGHT - round(0.18 * INCH)
    return Frame(
        band=Box(0, 0, WIDTH, _BAND),
        title=_TITLE,
        body=Box(MARGIN, _TITLE.bottom + _GAP, WIDTH - MARGIN, foot - _FOOT - _GAP),
        foot=Box(MARGIN, foot - _FOOT, WIDTH - MARGIN, foot),
        scale=1.0,
    )


def template_frame(deck: Deck, layout: SlideLayout) -> Frame:
    """Return the places on a template: its title's, scaled to its size, clear of its drawings."""
    width, height = deck.slide_width or WIDTH, deck.slide_height or HEIGHT
    scale = min(width / WIDTH, height / HEIGHT)
    drawn = list(_drawings(layout, width, height))
    title = _title_room(find_title(layout), width, height, scale)
    band_height, gap = round(_BAND * scale), round(_GAP * scale)
    band_top = max(title.top - band_height - gap // 2, gap)
    band = _clear(Box(title.left, band_top, title.right, band_top + band_height), drawn, gap)
    below = band.bottom + gap // 2
    text = replace(title, top=below, bottom=max(title.bottom, below + round(1.1 * INCH * scale)))
    heads = [d.bottom for d in drawn if d.bottom < height * _HEAD]
    tails = [d for d in drawn if d.top > height * _TAIL]
    wide = [d.top for d in tails if d.width > width / 2]
    foot_bottom = min([height - gap, *(top - gap // 2 for top in wide)])
    foot = _clear(
        Box(title.left, foot_bottom - round(_FOOT * scale), title.right, foot_bottom), tails, gap
    )
    body = Box(
        title.left,
        max([text.bottom + gap, *(bottom + gap for bottom in heads)]),
        title.right,
        min([foot.top - gap, *(d.top - gap // 2 for d in tails)]),
    )
    return Frame(band, _clear(text, drawn, gap), body, foot, scale)


def _title_room(given: Box | None, width: int, height: int, scale: float) -> Box:
    """Return the template's place for a title, the own where it has none that a sentence fits."""
    if given and given.width > width * 0.45 and given.top < height * _HEAD:
        return replace(given, bottom=min(given.bottom, round(height * _HEAD)))
    margin = round(MARGIN * scale)
    return Box(margin, round(_TITLE.top * scale), width - margin, round(_TITLE.bottom * scale))


def _drawings(layout: SlideLayout, width: int, height: int) -> Iterator[Box]:
    """Yield logos, strips and lines of master and layout, not what lies behind the whole slide."""
    is_master_shown = layout.element.get("showMasterSp") not in {"0", "false"}
    masters = list(layout.slide_master.shapes) if is_master_shown else []
    for shape in (*masters, *layout.shapes):
        if shape.is_placeholder or shape.width is None or shape.left is None:
            continue
        box = Box(shape.left, shape.top, shape.left + shape.width, shape.top + shape.height)
        if box.width * box.height < width * height * 0.4:
            yield box


def _clear(box: Box, drawn: list[Box], gap: int) -> Box:
    """Return the box without the side where something is drawn; what lies behind it may stay."""
    for other in drawn:
        if not box.overlaps(other):
            continue
        if other.left + other.right > box.left + box.right:
            cut = replace(box, right=min(box.right, other.left - gap))
        else:
            cut = replace(box, left=max(box.left, other.right + gap))
        if cut.width > box.width * _LEFT_AT_LEAST:
            box = cut
    return box
