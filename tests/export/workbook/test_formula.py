import pytest

from ictexplore.export.workbook.formula import (
    beside,
    bounded,
    cell,
    is_score,
    on,
    phrase,
    place_text,
    score_text,
    span,
    text,
    whole,
)
from ictexplore.i18n import translator


def test_addresses_stay_where_they_point() -> None:
    assert cell(0, 0) == "$A$1"
    assert span(4, 3, 1) == "$B$5:$B$7"
    assert span(4, 1, 1, 2) == "$B$5:$C$5"
    assert beside(2, 7) == "$C8"
    assert on("Kịch bản", "$A$1") == "'Kịch bản'!$A$1"
    assert on("d'or", "$A$1") == "'d''or'!$A$1"


@pytest.mark.parametrize(
    ("value", "formula"),
    [
        ("", '""'),
        ("hạng 8", '"hạng 8"'),
        ('a "b" c', '"a ""b"" c"'),
        ("=1+1", '"=1+1"'),
        ("x" * 256, f'"{"x" * 255}"&"x"'),
    ],
)
def test_a_text_in_a_formula_is_nothing_but_text(value: str, formula: str) -> None:
    assert text(value) == formula


def test_scores_are_whole_units() -> None:
    assert whole("A1") == "ROUND(A1*10000,0)"
    assert bounded("N", "T") == "MIN(MAX(INT((2*N+T)/(2*T)),0),10000)"
    assert is_score("A1") == "AND(ISNUMBER(A1),A1>=0,A1<=1)"


def test_a_score_is_worded_from_its_whole_units() -> None:
    assert score_text("U", "vi") == 'INT(U/10000)&","&RIGHT("0000"&MOD(U,10000),4)'
    assert score_text("U", "en") == 'INT(U/10000)&"."&RIGHT("0000"&MOD(U,10000),4)'


def test_a_place_is_one_number_or_two() -> None:
    assert place_text("B", "W") == 'IF(B=W,B&"",B&"–"&W)'


def test_a_sentence_takes_formulas_for_its_placeholders() -> None:
    words = translator("vi")
    assert phrase(words, "sentence.rank_rises", before='"hạng 12"', after="C1") == (
        '"từ "&("hạng 12")&" lên "&(C1)'
    )
