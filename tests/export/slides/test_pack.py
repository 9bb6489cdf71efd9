from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from ictexplore.export.slides.content import Talk
from ictexplore.export.slides.deck import draw_deck
from ictexplore.export.slides.pack import deck_key, read_key
from ictexplore.i18n import translator
from ictexplore.model import IctexploreError
from tests.materials import MADE
from tests.slides import opened
from tests.templates import branded, saved


def test_a_deck_says_what_it_was_made_of(talk: Talk) -> None:
    content = draw_deck(talk)
    assert read_key(content) == deck_key(talk, None) != ""
    said = opened(content).core_properties
    assert (said.title, said.language, said.last_modified_by) == (
        "Huế · DTI",
        "vi-VN",
        "ictexplore",
    )
    assert said.created.date() == said.modified.date() == MADE


def test_the_key_follows_words_and_template_not_the_day(talk: Talk) -> None:
    key = deck_key(talk, None)
    assert deck_key(replace(talk, made=MADE.replace(year=2027)), None) == key
    assert deck_key(replace(talk, source="Nguồn: khác"), None) != key
    assert deck_key(talk, b"template") != key
    assert deck_key(replace(talk, slides=talk.slides[:1]), None) != key


@pytest.mark.parametrize("how", ["cut", "text", "other", "damaged"])
def test_no_key_of_what_is_not_a_whole_deck(talk: Talk, how: str) -> None:
    content = draw_deck(talk)
    middle = content.index(b"ppt/slides/slide1.xml") + 200
    files = {
        "cut": content[: len(content) // 2],
        "text": b"not a deck",
        "other": saved(branded()),
        "damaged": content[:middle] + b"\0\0\0\0" + content[middle + 4 :],
    }
    assert read_key(files[how]) == ""


def test_the_clock_stays_out_of_the_file(talk: Talk) -> None:
    content = draw_deck(talk)
    assert content == draw_deck(talk)
    with zipfile.ZipFile(BytesIO(content)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_clock_that_stands_is_told(talk: Talk, language: str) -> None:
    with pytest.raises(IctexploreError) as told:
        draw_deck(replace(talk, made=date(1970, 1, 1), language=language))
    assert "1970" in translator(language).word(told.value)
