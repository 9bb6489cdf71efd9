from dataclasses import replace

import pytest

from ictexplore.engine.certainty import assess_certainty
from ictexplore.export.certainty import certainty_sentence, certainty_tests, format_spread
from ictexplore.model import (
    Assumption,
    DrawnPlaces,
    EditionTable,
    RankInterval,
    UnitCertainty,
    Weighting,
)
from tests.figures import code_of

WEIGHTING = Weighting(10_000, 1, 2500)


@pytest.fixture
def certainty(dti34: EditionTable) -> UnitCertainty:
    unit = code_of(dti34, "Ninh Bình")
    answer = assess_certainty(dti34, Weighting(10, 1, 2500)).units[unit]
    # The words are at stake here, not the draws.
    return replace(answer, certain=RankInterval(9, 19), drawn=DrawnPlaces(9, 12, 12, 15, 17))


def test_the_sentence_claims_no_more_than_is_certain(dti34: EditionTable, certainty: UnitCertainty):
    assert certainty_sentence(dti34, certainty, WEIGHTING, language="vi") == (
        "Ninh Bình đứng hạng 12/34 theo DTI 2024. Dù trọng số từng chỉ số thành phần tăng hay giảm"
        " tới 25 %, hạng chắc chắn trong khoảng 9–19; ít nhất 90 % trong 10.000 lần thử ngẫu nhiên"
        " cho hạng 12–15. Sai số làm tròn của số liệu công bố không làm thay đổi hạng."
    )
    assert certainty_sentence(dti34, certainty, WEIGHTING, language="en") == (
        "Ninh Binh ranks 12/34 in DTI 2024. Whichever way each dimension's weight changes by up to"
        " 25%, the rank is certain to be within 9–19; at least 90% of 10,000 random draws give rank"
        " 12–15. Rounding of the published figures doesn't change the rank."
    )


def test_one_place_and_an_open_one_read_differently(dti34: EditionTable, certainty: UnitCertainty):
    other = replace(
        certainty,
        certain=RankInterval(12, 12),
        drawn=DrawnPlaces(12, 12, 12, 12, 12),
        rounding=RankInterval(11, 13),
    )
    said = certainty_sentence(dti34, other, replace(WEIGHTING, spread=50), language="vi")
    assert "tới 0,5 %, hạng chắc chắn vẫn là 12; ít nhất 90 % " in said
    assert "cho hạng 12. " in said
    assert said.endswith("Riêng sai số làm tròn của số liệu công bố đã để ngỏ hạng 11–13.")


def test_a_place_under_an_assumption_is_not_told_as_published(
    dti34: EditionTable, certainty: UnitCertainty
):
    assumption = Assumption("gain", gain=200)
    said = certainty_sentence(dti34, certainty, WEIGHTING, assumption, language="en")
    assert said.startswith(
        "If all other provinces gain 0.0200, Ninh Binh ranks 12/34 with its DTI 2024 score. "
        "Whichever way"
    )


@pytest.mark.parametrize(
    ("spread", "vi", "en"),
    [
        (2500, "25", "25"),
        (1250, "12,5", "12.5"),
        (1, "0,01", "0.01"),
        (0, "0", "0"),
        (10_000, "100", "100"),
    ],
)
def test_a_spread_reads_as_per_cent(spread: int, vi: str, en: str):
    assert (format_spread(spread, "vi"), format_spread(spread, "en")) == (vi, en)


def test_every_test_with_its_places(dti34: EditionTable, certainty: UnitCertainty):
    tests = certainty_tests(dti34, certainty, WEIGHTING, language="vi")
    assert tests[:3] == [
        ("Công bố", RankInterval(12, 12)),
        ("Làm tròn số liệu công bố", certainty.rounding),
        ("Mọi trọng số trong ±25 %", RankInterval(9, 19)),
    ]
    moved = replace(certainty, rank=RankInterval(19, 19))
    assumed = certainty_tests(dti34, moved, WEIGHTING, RankInterval(12, 12), language="vi")
    assert assumed[:2] == [
        ("Công bố", RankInterval(12, 12)),
        ("Theo giả định", RankInterval(19, 19)),
    ]
    assert assumed[2:] == tests[1:]
    # Six rows of rounding and weights, one a dimension left out, one for the geometric mean.
    assert len(tests) == 6 + len(dti34.framework.dimensions) + 1
