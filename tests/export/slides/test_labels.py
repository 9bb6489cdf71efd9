"""What a label reads, and that the formula beside the number comes to the same."""

import pytest

from ictexplore.export.slides.content import Form
from ictexplore.export.slides.labels import label_formula, label_text


@pytest.mark.parametrize(
    ("value", "form", "decimals", "vi", "en"),
    [
        (7223, "score", 4, "0,7223", "0.7223"),
        (5410, "score", 3, "0,541", "0.541"),
        (251, "change", 4, "+0,0251", "+0.0251"),
        (-39, "change", 4, "−0,0039", "−0.0039"),
        (0, "change", 4, "0,0000", "0.0000"),
        (693_000, "points", 4, "69,3", "69.3"),
        (-15_000, "points", 4, "−1,5", "−1.5"),
        (0, "points", 4, "0", "0"),
    ],
)
def test_labels_read_as_in_the_language(
    value: int, form: Form, decimals: int, vi: str, en: str
) -> None:
    assert label_text(value, form, decimals, "vi") == vi
    assert label_text(value, form, decimals, "en") == en


def test_formulas_write_the_sign_of_the_language_whatever_the_machines() -> None:
    told = label_formula("B2", "score", 4, "vi")
    assert told == '=SUBSTITUTE(FIXED(ABS(B2),4,TRUE),".",",")'
    assert 'ROUND(B2,2)&"","-","−"),",",".")' in label_formula("B2", "points", 4, "en")
    assert label_formula("B2", "change", 4, "vi").startswith('=IF(B2>0,"+",IF(B2<0,"−",""))&')
