"""Templates: what is taken of them, and that a broken one is refused in a sentence."""

import io
import zipfile

import pytest
from pptx import Presentation
from pptx.oxml import parse_xml

from ictexplore.export.slides.template import find_layout, find_title, is_dark, open_deck
from ictexplore.i18n import translator
from ictexplore.model import IctexploreError
from tests.templates import as_potx, branded, saved

SECTIONS = (
    '<p:extLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">'
    '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"/></p:extLst>'
)


def zipped(**parts: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def test_old_slides_and_the_sections_that_name_them_are_gone() -> None:
    given = branded()
    given.element.append(parse_xml(SECTIONS))
    deck = open_deck(saved(given))
    assert len(deck.slides) == 0
    assert deck.element.find("{*}extLst") is None
    with zipfile.ZipFile(io.BytesIO(saved(deck))) as parts:
        assert not [name for name in parts.namelist() if name.startswith("ppt/slides/")]


def test_potx_and_pptx_are_opened_alike() -> None:
    given = saved(branded())
    one, other = open_deck(given), open_deck(as_potx(given))
    assert one.slide_width == other.slide_width
    assert find_layout(one).name == find_layout(other).name == "Title Only"


def test_the_layout_with_a_title_alone_is_taken() -> None:
    deck = Presentation()
    assert find_layout(deck).name == "Title Only"
    deck.slide_layouts.remove(deck.slide_layouts.get_by_name("Title Only"))
    assert find_title(find_layout(deck)) is not None
    for layout in list(deck.slide_layouts):
        if layout.name != "Blank":
            deck.slide_layouts.remove(layout)
    assert find_layout(deck).name == "Blank"
    assert find_title(find_layout(deck)) is None


def test_light_text_tells_of_a_dark_ground() -> None:
    assert not is_dark(find_layout(open_deck(None)))
    assert not is_dark(find_layout(open_deck(saved(branded()))))
    assert is_dark(find_layout(open_deck(saved(branded(dark=True)))))


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"not a file of PowerPoint",
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        saved(branded())[:-200],
        zipped(readme="nothing else"),
        zipped(**{"[Content_Types].xml": "<Types/>"}),
        zipped(**{"[Content_Types].xml": "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>"}),
    ],
    ids=["empty", "text", "picture", "cut", "zip", "no parts", "entity"],
)
def test_broken_templates_are_refused_in_a_sentence(broken: bytes) -> None:
    with pytest.raises(IctexploreError) as refused:
        open_deck(broken)
    assert refused.value.key == "deck.template_broken"
    assert "potx" in translator("vi").word(refused.value)


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ictexplore.export.slides.template._BYTES_MAX", 10_000)
    with pytest.raises(IctexploreError, match="template_broken"):
        open_deck(saved(branded()))
