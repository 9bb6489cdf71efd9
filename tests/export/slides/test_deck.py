"""A talk on the own presentation and on templates: everything is there, and within the slide."""

from __future__ import annotations

import pytest
from pptx.util import Inches

from ictexplore.export.slides.content import Talk
from ictexplore.export.slides.deck import draw_deck
from ictexplore.model import IctexploreError
from tests.slides import categories, charts, opened, slides, tables, title, words
from tests.templates import as_potx, branded, saved


def test_charts_tables_captions_remarks(talk: Talk) -> None:
    published, simulated = slides(draw_deck(talk))
    assert categories(charts(published)[0])[1] == "Thừa Thiên Huế"
    assert tables(published)[0][0] == ["Tỉnh", "Điểm", "Địa chỉ"]
    for told in ("Điểm", "Bảng", "Hạng", "2/3", "Ghi chú dưới hình."):
        assert told in words(published)
    assert title(simulated) == "Nếu …"
    assert "Ghi chú" not in words(simulated)


def test_several_series_have_a_key_of_their_colours(talk: Talk) -> None:
    assert "■" not in words(slides(draw_deck(talk))[0])


@pytest.mark.parametrize("dark", [False, True])
def test_a_template_keeps_its_size_logo_and_theme(talk: Talk, *, dark: bool) -> None:
    given = saved(branded(dark=dark))
    deck = opened(draw_deck(talk, as_potx(given)))
    assert (deck.slide_width, deck.slide_height) == (Inches(10), Inches(7.5))
    assert [title(slide) for slide in deck.slides] == [s.finding for s in talk.slides]
    logos = [shape for shape in deck.slide_master.shapes if shape.shape_type == 13]
    assert len(logos) == 1
    for slide in deck.slides:
        assert slide.slide_layout.name == "Title Only"
        for shape in slide.shapes:
            assert 0 <= shape.left < shape.left + shape.width <= deck.slide_width
            assert 0 <= shape.top < shape.top + shape.height <= deck.slide_height


def test_broken_templates_make_no_deck(talk: Talk) -> None:
    with pytest.raises(IctexploreError, match="template_broken"):
        draw_deck(talk, b"no template")
