"""What every slide has, and how a title gives way where it doesn't fit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ictexplore.export.slides.box import Box
from ictexplore.export.slides.content import Card, Slide, Talk
from ictexplore.export.slides.frame import own_frame
from ictexplore.export.slides.furniture import Page, add_cards, add_furniture, add_slide
from ictexplore.export.slides.look import Look
from ictexplore.export.slides.template import find_layout, open_deck
from tests.slides import PUBLISHED, SIMULATED, band, notes, shape, title

LONG = "Nếu mọi chỉ số thành phần đều tăng thì tỉnh lên hạng; " * 12


def page_of(talk: Talk) -> Page:
    deck = open_deck(None)
    look = Look(talk.language, talk.made, 1.0, dark=False)
    return Page(add_slide(deck, find_layout(deck)), own_frame(), look, talk, 7)


def drawn(talk: Talk, slide: Slide) -> Any:
    page = page_of(talk)
    add_furniture(page, slide)
    return page.drawn


def test_band_title_source_number_and_notes(talk: Talk) -> None:
    published, simulated = (drawn(talk, slide) for slide in talk.slides)
    assert band(published) == ("SỐ LIỆU CÔNG BỐ", PUBLISHED)
    assert band(simulated) == ("KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố", SIMULATED)
    assert title(published) == "Huế đứng hạng 2/3."
    assert shape(published, "subject").text_frame.text == "Huế · DTI"
    assert shape(published, "source").text_frame.text == "Nguồn: Bộ · Lập ngày 25/11/2026"
    assert shape(published, "page").text_frame._element.find(".//{*}t").text == "7"
    assert notes(published) == "Huế đứng hạng 2/3.\nPhương pháp"


def test_a_title_shrinks_then_gives_way_to_a_shorter_one(talk: Talk) -> None:
    slide = talk.slides[0]
    short = drawn(talk, slide).shapes.title.text_frame.paragraphs[0].runs[0]
    assert short.font.size.pt == 24
    told = drawn(talk, replace(slide, finding=LONG[:320]))
    assert title(told) == LONG[:320]
    assert told.shapes.title.text_frame.paragraphs[0].runs[0].font.size.pt < 24
    assert title(drawn(talk, replace(slide, finding=LONG, shorter=(LONG, "Ngắn.")))) == "Ngắn."
    assert title(drawn(talk, replace(slide, finding=LONG))) == LONG


def test_cards_tell_what_it_was_and_what_it_is(talk: Talk) -> None:
    page = page_of(talk)
    cards = (
        Card("Hạng", "8/34", before="12", note="▲ tăng 4 bậc", tone="simulated"),
        Card("Điểm chung", "0,7223"),
    )
    add_cards(page, Box(0, 0, 9_000_000, 900_000), replace(talk.slides[0], cards=cards))
    one, other = list(page.drawn.shapes)[-2:]
    assert one.text_frame.text == "Hạng\n12 → 8/34\n▲ tăng 4 bậc"
    assert other.text_frame.text == "Điểm chung\n0,7223"
    before, after = one.text_frame.paragraphs[1].runs
    assert (str(before.font.color.rgb), str(after.font.color.rgb)) == (PUBLISHED, SIMULATED)
    assert one.left + one.width < other.left
