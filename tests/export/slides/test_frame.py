"""Where things stand: within the slide, below each other, clear of the template's logo."""

from __future__ import annotations

import pytest
from pptx import Presentation
from pptx.util import Inches

from ictexplore.export.slides.base import HEIGHT, WIDTH
from ictexplore.export.slides.box import Box
from ictexplore.export.slides.frame import Frame, own_frame, template_frame
from ictexplore.export.slides.template import find_layout, open_deck
from tests.templates import branded, place_logo, saved

LOGOS = [(8.6, 0.15, 1.2, 0.6), (0.1, 0.1, 1.2, 0.8), (0.1, 6.8, 1.2, 0.6), (8.7, 6.7, 1.2, 0.7)]


def frame_of(content: bytes) -> Frame:
    deck = open_deck(content)
    return template_frame(deck, find_layout(deck))


def assert_in_order(frame: Frame, width: int, height: int) -> None:
    assert 0 <= frame.band.top < frame.band.bottom <= frame.title.top
    assert frame.title.top < frame.title.bottom <= frame.body.top
    assert frame.body.top < frame.body.bottom <= frame.foot.top
    assert frame.foot.bottom <= height
    for box in (frame.band, frame.title, frame.body, frame.foot):
        assert 0 <= box.left < box.right <= width
    assert frame.body.height > height / 2


def test_the_own_frame() -> None:
    frame = own_frame()
    assert_in_order(frame, WIDTH, HEIGHT)
    assert (frame.band.left, frame.band.right, frame.scale) == (0, WIDTH, 1)


@pytest.mark.parametrize("size", [(10, 7.5), (10, 5.625), (13.333, 7.5), (7.5, 10)])
def test_sizes_of_ones_own(size: tuple[float, float]) -> None:
    deck = Presentation()
    deck.slide_width, deck.slide_height = map(Inches, size)
    frame = frame_of(saved(deck))
    assert frame.scale == pytest.approx(min(size[0] / (40 / 3), size[1] / 7.5), rel=1e-4)
    for box in (frame.band, frame.body, frame.foot):
        assert 0 <= box.left < box.right <= Inches(10)
        assert 0 <= box.top < box.bottom <= deck.slide_height


@pytest.mark.parametrize("logo", LOGOS)
def test_nothing_stands_on_the_logo(logo: tuple[float, float, float, float]) -> None:
    deck = Presentation()
    deck.slides.add_slide(deck.slide_layouts[6])
    place_logo(deck, logo)
    frame = frame_of(saved(deck))
    left, top, width, height = (Inches(x) for x in logo)
    picture = Box(left, top, left + width, top + height)
    for box in (frame.band, frame.title, frame.body, frame.foot):
        assert not box.overlaps(picture)
    assert_in_order(frame, deck.slide_width, deck.slide_height)


def test_a_ground_of_the_whole_slide_is_nothing_to_keep_clear_of() -> None:
    deck = branded()
    bare = frame_of(saved(deck))
    place_logo(deck, (0, 0, 10, 7.5))
    assert frame_of(saved(deck)) == bare


def test_without_a_title_the_own_place_is_scaled() -> None:
    deck = Presentation()
    for layout in list(deck.slide_layouts):
        if layout.name != "Blank":
            deck.slide_layouts.remove(layout)
    frame = frame_of(saved(deck))
    assert_in_order(frame, deck.slide_width, deck.slide_height)
