import pandas as pd
import pytest

from ictexplore.charts.ranking_window import shorten_ranking
from ictexplore.model import EditionTable
from tests.charts.conftest import frame_of, rows
from tests.figures import code_of, move


def places(frame: pd.DataFrame) -> list[str]:
    """Return the places that are shown, «…» for what is left out."""
    return [label or "…" for label in frame["rank_label"]]


def test_a_short_ranking_stays_whole(small: EditionTable) -> None:
    frame = frame_of(small, unit_code="south", language="vi")
    pd.testing.assert_frame_equal(shorten_ranking(frame, 5, "vi"), frame)


def test_the_first_three_the_last_and_those_around_the_unit_are_kept(dti63: EditionTable) -> None:
    unit = code_of(dti63, "Ninh Bình")  # place 21 of 63
    shown = shorten_ranking(frame_of(dti63, unit_code=unit, language="vi"), 12, "vi")
    assert places(shown) == ["1", "2", "3", "…", "18", "19", "20", "21", "22", "23", "…", "63"]
    assert shown["name"].tolist()[3] == "… 14 tỉnh, thành phố khác"
    assert shown["name"].tolist()[10] == "… 39 tỉnh, thành phố khác"
    assert (shown["row"].tolist(), set(shown["rows"])) == (list(range(12)), {12})


def test_the_published_place_is_kept_however_far(dti63: EditionTable) -> None:
    unit = code_of(dti63, "Ninh Bình")
    moved = move(dti63, unit, hd_kinh_te_so=10_000, hd_chinh_quyen_so=10_000, hd_xa_hoi_so=10_000)
    frame = frame_of(dti63, unit_code=unit, language="vi", outcome=moved)
    shown = shorten_ranking(frame, 10, "vi")
    assert shown["role"].tolist().count("unit") == 2
    assert shown["is_ghost"].sum() == 1
    assert len(shown) == 10


def test_a_place_alone_is_shown_rather_than_counted(dti63: EditionTable) -> None:
    unit = code_of(dti63, "Lạng Sơn")  # place 6 of 63
    shown = shorten_ranking(frame_of(dti63, unit_code=unit, language="vi"), 10, "vi")
    assert "… 1 tỉnh, thành phố khác" not in set(shown["name"])


@pytest.mark.parametrize("most", [7, 8, 20, 36, 62])
@pytest.mark.parametrize("name", ["Đà Nẵng", "Ninh Bình", "Bắc Kạn"])
def test_nobody_is_lost_uncounted(dti63: EditionTable, name: str, most: int) -> None:
    frame = frame_of(dti63, unit_code=code_of(dti63, name), language="vi")
    shown = shorten_ranking(frame, most, "vi")
    told = [n for n, label in rows(shown, "name", "rank_label") if not label]
    left_out = sum(int(str(text).split()[1]) for text in told)
    assert len(shown) <= most
    assert len(shown) - len(told) + left_out == 63
    assert name in set(shown["name"])
