from ictexplore.engine.peers import compare_units
from ictexplore.i18n import translator
from ictexplore.model import EditionTable
from ictexplore.ui.cache import get_table
from ictexplore.ui.compare.words import comparison_sentence
from tests.figures import code_of

VI, EN = translator("vi"), translator("en")


def sentence(table: EditionTable, unit: str, rival: str, t=VI) -> str:
    (found,) = compare_units(table, code_of(table, unit), [code_of(table, rival)])
    return comparison_sentence(table, found, t)


def test_ninh_binh_and_nghe_an(dti34: EditionTable):
    # (0,7223 − 0,7184) × 940; of the first dimension 200 × (0,6898 − 0,4967).
    assert sentence(dti34, "Ninh Bình", "Nghệ An") == (
        "Ninh Bình hơn Nghệ An 3,9 điểm trên 1000 (0,0039, tức 3,67 điểm trên 940); "
        "hơn ở Hoạt động chính quyền số (+38,62), "
        "Hoạt động kinh tế số (+17,76), Hoạt động xã hội số (+8,55); kém ở Nhân lực số (−20,16), "
        "An toàn thông tin mạng (−17,32), Hạ tầng số (−17,15), 1 chỉ số khác."
    )
    assert sentence(dti34, "Nghệ An", "Ninh Bình").startswith(
        "Nghệ An kém Ninh Bình 3,9 điểm trên 1000 (0,0039, tức 3,67 điểm trên 940); "
        "hơn ở Nhân lực số (+20,16)"
    )
    assert sentence(dti34, "Ninh Bình", "Nghệ An", EN).startswith(
        "Ninh Binh leads Nghe An by 3.9 points of 1000 (0.0039, or 3.67 points of 940); ahead in"
    )


def test_without_a_formula_no_points_of_it():
    table = get_table("ict_index-2011-63")
    told = sentence(table, "Đà Nẵng", "TP. Hồ Chí Minh")
    assert told == "Đà Nẵng hơn TP. Hồ Chí Minh 80,8 điểm trên 1000 (0,0808)."


def test_equal_scores_are_level():
    table = get_table("dti-2022-63")
    (one, other) = (s.unit.name.vi for s in table.standings if s.rank == 15)
    assert f"{one} bằng điểm {other}" in sentence(table, one, other)
