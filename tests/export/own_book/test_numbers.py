import math

import pytest

from ictexplore.export.own_book.numbers import fixed_formula, fixed_text, plain_text


@pytest.mark.parametrize(
    ("number", "vi", "en"),
    [
        (65.5657, "65,57", "65.57"),
        (-0.001, "0,00", "0.00"),
        (-1.5, "−1,50", "−1.50"),
        (math.nan, "–", "–"),
    ],
)
def test_scores_within_sentences(number: float, vi: str, en: str):
    assert fixed_text(number, 2, "vi") == vi
    assert fixed_text(number, 2, "en") == en


def test_values_have_the_decimals_they_need():
    assert plain_text(0.538, "vi") == "0,538"
    assert plain_text(12.0, "en") == "12"
    assert plain_text(math.nan, "en") == "–"


def test_the_formula_writes_the_sign_of_the_language_on_any_machine():
    assert fixed_formula("A1", 2, "vi") == (
        'IF(ISNUMBER(A1),SUBSTITUTE(SUBSTITUTE(FIXED(ROUND(A1,2),2,TRUE),".",","),"-","−"),"–")'
    )
