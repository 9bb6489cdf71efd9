"""The ranking in words."""

from __future__ import annotations

from ictexplore.charts import describe_ranking, split_ranking
from ictexplore.model import EditionTable
from tests.charts.conftest import frame_of
from tests.figures import code_of, move


def test_alt_text_states_the_finding(dti34: EditionTable) -> None:
    ninh_binh = code_of(dti34, "Ninh Bình")
    outcome = move(dti34, ninh_binh, hd_kinh_te_so=7500)
    frame = frame_of(dti34, unit_code=ninh_binh, language="vi", outcome=outcome)
    title = dti34.edition.title.vi
    assert describe_ranking(frame, "vi") == (
        f"{title}: từ hạng 1 đến hạng 34. Ninh Bình: hạng 8, 0,7561 giả định. "
        "Ninh Bình: hạng 12, 0,7223 công bố. "
        "Vượt qua hoặc bắt kịp: Thái Nguyên, Quảng Ninh, Lạng Sơn, Bắc Ninh."
    )


def test_alt_text_of_a_published_ranking_in_english(small: EditionTable) -> None:
    frame = frame_of(small, unit_code="isle", language="en")
    assert describe_ranking(frame, "en") == "made: from rank 1 to rank 5. isle: rank 5, 0.5000."


def test_alt_text_of_a_part_without_the_unit_tells_its_places(dti63: EditionTable) -> None:
    frame = frame_of(dti63, unit_code=code_of(dti63, "Đà Nẵng"), language="vi")
    _, right = split_ranking(frame)
    assert describe_ranking(right, "vi") == f"{dti63.edition.title.vi}: từ hạng 33 đến hạng 63."
