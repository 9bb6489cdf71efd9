from collections.abc import Callable

import pytest

from ictexplore.export import typeface
from ictexplore.export.slides.fit import LINE, count_lines, fit_text, text_width

SENTENCE = "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500"


def test_a_text_is_given_more_room_than_source_sans_takes() -> None:
    for bold in (False, True):
        least = typeface.text_width(SENTENCE, 20, bold=bold)
        assert 1.25 * least < text_width(SENTENCE, 20, bold=bold) < 1.45 * least


def test_signs_are_given_more_than_digits() -> None:
    assert text_width("−", 10) > text_width("0", 10)


def test_lines_break_between_words() -> None:
    width = max(text_width(word, 20) for word in SENTENCE.split())
    assert count_lines("", width, 20) == 1
    assert count_lines("Huế", width, 20) == 1
    assert count_lines("Huế Huế", text_width("Huế", 20), 20) == 2
    assert count_lines(SENTENCE, 10_000, 20) == 1
    assert count_lines(SENTENCE, width, 20) >= len(SENTENCE.split()) / 2


def test_a_word_longer_than_a_line_is_broken() -> None:
    assert count_lines("x" * 100, text_width("x" * 10, 12), 12) == pytest.approx(10, abs=1)


def test_the_largest_size_that_fits_is_taken() -> None:
    width = text_width(SENTENCE, 20) + 1
    assert fit_text(SENTENCE, width, 20 * LINE, [24, 20, 16]) == 20
    assert fit_text(SENTENCE, width, 2 * 24 * LINE, [24, 20, 16]) == 24
    assert fit_text(SENTENCE, 10, 10, [24, 20, 16]) is None


@pytest.mark.parametrize(
    "text", [SENTENCE, "Hoạt động chính quyền số", "7561", "KỊCH BẢN GIẢ ĐỊNH"]
)
def test_without_the_typeface_a_text_is_given_no_less_room(
    text: str, lose_tool: Callable[[str], None]
) -> None:
    measured = text_width(text, 20)
    lose_tool("font_source_sans_pro")
    assert measured < text_width(text, 20) < 1.6 * measured
