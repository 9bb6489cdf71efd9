from fractions import Fraction

import pytest

from ictexplore.engine.peers import compare_units
from ictexplore.i18n import translator
from ictexplore.model import EditionTable
from ictexplore.ui.cache import get_table
from ictexplore.ui.compare.words import comparison_sentence, lead_text, signed_lead
from tests.figures import code_of

VI, EN = translator("vi"), translator("en")


def sentence(table: EditionTable, unit: str, rival: str, t=VI) -> str:
    (found,) = compare_units(table, code_of(table, unit), [code_of(table, rival)])
    return comparison_sentence(table, found, t)


def test_ninh_binh_and_nghe_an(dti34: EditionTable):
    assert sentence(dti34, "Ninh Bình", "Nghệ An") == (
        "Ninh Bình hơn Nghệ An 3,9 điểm trên 1000; hơn ở Hoạt động chính quyền số (+41,1), "
        "Hoạt động kinh tế số (+18,9), Hoạt động xã hội số (+9,1); kém ở Nhân lực số (−21,4), "
        "An toàn thông tin mạng (−18,4), Hạ tầng số (−18,2), 1 chỉ số khác."
    )
    assert sentence(dti34, "Nghệ An", "Ninh Bình").startswith("Nghệ An kém Ninh Bình 3,9 điểm")
    assert sentence(dti34, "Ninh Bình", "Nghệ An", EN).startswith("Ninh Binh leads Nghe An by 3.9")


def test_equal_scores_are_level():
    table = get_table("dti-2022-63")
    (one, other) = (s.unit.name.vi for s in table.standings if s.rank == 15)
    assert f"{one} bằng điểm {other}" in sentence(table, one, other)


@pytest.mark.parametrize(
    ("value", "plain", "signed"),
    [
        (Fraction(39, 10), "3,9", "+3,9"),
        (Fraction(-1, 20), "0,1", "−0,1"),
        (Fraction(1, 25), "0,0", "0,0"),
        (Fraction(-1013, 10), "101,3", "−101,3"),
    ],
)
def test_points_of_1000(value: Fraction, plain: str, signed: str):
    assert (lead_text(value, VI), signed_lead(value, VI)) == (plain, signed)
