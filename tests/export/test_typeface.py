import base64
import io
import re

import pytest
import vl_convert
from fontTools.ttLib import TTFont
from PIL import Image

from ictexplore.charts.theme import register_fonts
from ictexplore.export.typeface import FAMILY, embedded_faces, text_width

TELLING = "Thừa Thiên Huế, Bà Rịa – Vũng Tàu, Đắk Lắk, Kịch bản"


def faces(css: str) -> dict[str, TTFont]:
    found = re.findall(r"font-weight:(\d+);src:url\(data:font/woff;base64,([^)]+)\)", css)
    return {weight: TTFont(io.BytesIO(base64.b64decode(data))) for weight, data in found}


@pytest.mark.parametrize("bold", [False, True])
def test_a_text_is_as_wide_as_it_is_drawn(bold: bool) -> None:  # noqa: FBT001
    # Another face would set these words wider or narrower.
    register_fonts()
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="150">'
        f'<text x="20" y="100" font-family="{FAMILY}" font-weight="{600 if bold else 400}"'
        f' font-size="100">|{TELLING}|</text></svg>'
    )
    left, _, right, _ = Image.open(io.BytesIO(vl_convert.svg_to_png(svg))).getbbox() or (0, 0, 0, 0)
    bar = text_width("|", 100, bold=bold)
    assert right - left == pytest.approx(text_width(f"|{TELLING}|", 100, bold=bold) - bar, abs=bar)


def test_width_goes_with_size_and_bold_is_wider() -> None:
    assert text_width(TELLING, 20) == pytest.approx(2 * text_width(TELLING, 10))
    assert text_width(TELLING, 20, bold=True) > text_width(TELLING, 20)


def test_figures_are_all_of_one_width() -> None:
    assert {text_width(digit, 20) for digit in "0123456789"} == {text_width("0", 20)}


def test_the_letters_that_are_needed_go_along_and_few_others() -> None:
    fonts = faces(embedded_faces(TELLING, [400, 600]))
    assert sorted(fonts) == ["400", "600"]
    for font in fonts.values():
        with font:
            letters = set(map(chr, font.getBestCmap()))
            assert set(TELLING) <= letters
            assert len(letters) < len(set(TELLING)) + 10
            assert font.flavor == "woff"


def test_the_same_letters_are_cut_out_once() -> None:
    assert embedded_faces("abc", [400]) == embedded_faces("cba", [400])
    assert embedded_faces("", []) == ""
