from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.text import PP_ALIGN

from ictexplore.export.slides.box import INCH, Box
from ictexplore.export.slides.text import Run, add_text, rgb

BOX = Box(INCH, INCH, 5 * INCH, 2 * INCH)


@pytest.fixture
def slide() -> Any:
    deck = Presentation()
    return deck.slides.add_slide(deck.slide_layouts[6])


def test_lines_of_runs(slide: Any) -> None:
    lines = [[Run("Huế ", 20), Run("0,7223", 20, "#0b5cad", bold=True)], [Run("", 9, "muted")]]
    shape = add_text(slide, BOX, lines, "vi", side="right", name="told")
    first, second = shape.text_frame.paragraphs
    assert (shape.name, shape.text_frame.text) == ("told", "Huế 0,7223\n")
    assert first.alignment == second.alignment == PP_ALIGN.RIGHT
    plain, blue = first.runs
    assert plain.font.color.theme_color == MSO_THEME_COLOR.TEXT_1
    assert blue.font.color.rgb == rgb("#0b5cad")
    assert (plain.font.bold, blue.font.bold, blue.font.size.pt) == (False, True, 20)
    assert plain.font.language_id == MSO_LANGUAGE_ID.VIETNAMESE


def test_an_empty_text_is_as_small_as_it_should_be(slide: Any) -> None:
    shape = add_text(slide, BOX, [[Run("", 9)]], "en")
    assert shape.text_frame.paragraphs[0]._p.find("{*}endParaRPr").get("sz") == "900"


def test_a_link_leads_on(slide: Any) -> None:
    shape = add_text(slide, BOX, [[Run("dti.gov.vn", 9, link="https://dti.gov.vn")]], "en")
    run = shape.text_frame.paragraphs[0].runs[0]
    assert run.hyperlink.address == "https://dti.gov.vn"
    assert run.font.language_id == MSO_LANGUAGE_ID.ENGLISH_UK
