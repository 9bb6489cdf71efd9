from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ictexplore.export.picture_text import balance, clean, drop_unwritable, fit, text_svg, wrap
from ictexplore.export.typeface import text_width

SENTENCE = (
    "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500 thì điểm DTI 2024"
    " tăng từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên."
)


def test_lines_hold_the_whole_text_within_the_width() -> None:
    lines = wrap(SENTENCE, 300, 20, bold=True)
    assert " ".join(lines.texts) == SENTENCE
    assert lines.width <= 300
    assert lines.height == len(lines.texts) * 20 * 1.25


def test_a_number_stays_with_the_word_before_it() -> None:
    words = text_width("điểm DTI", 20)
    assert wrap("điểm DTI 2024 tăng", words * 1.05, 20).texts == ("điểm", "DTI 2024", "tăng")


def test_a_word_wider_than_a_line_is_broken() -> None:
    lines = wrap("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", 100, 12)
    assert len(lines.texts) > 1
    assert lines.width <= 100


def test_the_largest_size_that_holds_is_taken() -> None:
    sizes = ((26, 1), (24, 2), (12, 3))
    assert fit("Ngắn", 880, sizes).size == 26
    assert fit(SENTENCE, 880, sizes).size == 24
    assert fit(SENTENCE * 2, 880, sizes).size == 12


def test_only_what_fits_no_size_is_cut_and_shows_it() -> None:
    lines = fit(SENTENCE * 9, 880, ((26, 1), (12, 3)))
    assert len(lines.texts) == 3
    assert lines.texts[-1].endswith("…")
    assert lines.width <= 880
    assert SENTENCE.startswith(lines.texts[0][:60])


def test_balanced_lines_are_as_many_and_nearly_of_one_length() -> None:
    ragged = wrap("một hai ba bốn năm sáu bảy tám chín", 200, 20)
    even = balance(ragged, 200)
    assert len(even.texts) == len(ragged.texts) == 2
    first, second = (text_width(text, 20) for text in even.texts)
    assert abs(first - second) < text_width("chín", 20) * 1.5
    assert " ".join(even.texts) == " ".join(ragged.texts)


def test_no_text_takes_no_line() -> None:
    nothing = fit("  ", 100, ((12, 3),))
    assert (nothing.texts, nothing.height, nothing.width) == ((), 0, 0)
    assert balance(nothing, 100).texts == ()


def test_text_is_cleaned_and_letters_composed() -> None:
    assert clean(" Hue\u0302\u0301 \n\t\x00\x0b mới ") == "Huế mới"
    assert drop_unwritable("<a>\x01\ufffe</a>") == "<a></a>"


def test_nothing_written_is_markup() -> None:
    node = ET.fromstring(text_svg('<b> & "Đắk"', 1, 2, 12, ink="#000", bold=True, anchor="end"))  # noqa: S314
    assert node.text == '<b> & "Đắk"'
    assert node.attrib["y"] == "2.00"
    assert (node.attrib["font-weight"], node.attrib["text-anchor"]) == ("600", "end")


@pytest.mark.parametrize("width", [60.0, 880.0])
@settings(max_examples=40)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_is_set_within_its_width(width: float, text: str) -> None:
    lines = fit(text, width, ((12, 2), (8, 3)))
    assert len(lines.texts) <= 3
    assert lines.width <= width
    ET.fromstring(f"<svg>{lines.draw(0, 0, '#000')}</svg>")  # noqa: S314
