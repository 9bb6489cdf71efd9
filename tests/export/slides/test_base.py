"""The own presentation: its size, its face, its colours, nobody else's leftovers."""

import zipfile
from io import BytesIO

from ictexplore.export.slides.base import HEIGHT, WIDTH, own_base
from tests.slides import opened


def test_sixteen_to_nine_in_the_products_face_and_colours() -> None:
    deck = opened(own_base())
    assert (deck.slide_width, deck.slide_height) == (WIDTH, HEIGHT)
    assert round(WIDTH / HEIGHT, 3) == round(16 / 9, 3)
    with zipfile.ZipFile(BytesIO(own_base())) as parts:
        theme = parts.read("ppt/theme/theme1.xml").decode()
    assert '<a:accent1><a:srgbClr val="0B5CAD"/></a:accent1>' in theme
    assert '<a:accent2><a:srgbClr val="C2570C"/></a:accent2>' in theme
    assert "Times New Roman" not in theme


def test_no_slide_no_thumbnail_no_printer() -> None:
    assert len(opened(own_base()).slides) == 0
    with zipfile.ZipFile(BytesIO(own_base())) as parts:
        names = parts.namelist()
    assert not [name for name in names if "thumbnail" in name or "printer" in name]


def test_layouts_stay_within_the_slide() -> None:
    deck = opened(own_base())
    assert [layout.element.get("type") for layout in deck.slide_layouts] == [
        *("obj", "titleOnly", "blank")
    ]
    for layout in deck.slide_layouts:
        for place in layout.placeholders:
            assert 0 <= place.left < place.left + place.width <= WIDTH
            assert 0 <= place.top < place.top + place.height <= HEIGHT
