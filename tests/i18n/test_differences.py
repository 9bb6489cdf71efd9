from fractions import Fraction

import pytest

from ictexplore.i18n.differences import format_difference, format_printed, plain_difference


@pytest.mark.parametrize(
    ("value", "plain", "vi", "en"),
    [
        (Fraction(11, 20), "0.000055", "0,000055", "0.000055"),
        (Fraction(100, 3), "0.003333", "0,003333", "0.003333"),
        (Fraction(0), "0.000000", "0,000000", "0.000000"),
        (Fraction(10_000), "1.000000", "1,000000", "1.000000"),
    ],
)
def test_differences(value: Fraction, plain: str, vi: str, en: str) -> None:
    assert plain_difference(value) == plain
    assert (format_difference(value, "vi"), format_difference(value, "en")) == (vi, en)


@pytest.mark.parametrize(
    ("text", "vi"),
    [("0.541", "0,541"), ("0.54146", "0,54146"), ("0.7240", "0,7240"), ("31", "31")],
)
def test_figures_keep_the_decimals_they_were_printed_with(text: str, vi: str) -> None:
    assert (format_printed(text, "vi"), format_printed(text, "en")) == (vi, text)
