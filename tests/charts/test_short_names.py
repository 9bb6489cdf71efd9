"""Names short enough for a tile."""

from __future__ import annotations

import pytest

from ictexplore.charts.short_names import short_names
from ictexplore.store import Store, read_tiles


def test_initials_before_the_last_word() -> None:
    names = ["Thái Nguyên", "Huế", "Thừa Thiên Huế", "TP. Hồ Chí Minh", "Bà Rịa - Vũng Tàu"]
    assert short_names(names) == ["T.Nguyên", "Huế", "TT.Huế", "TP.HCM", "BR-VT"]
    assert short_names(["Ho Chi Minh City"]) == ["HCMC"]


def test_names_that_would_read_alike_keep_their_first_word() -> None:
    assert short_names(["Hà Giang", "Hậu Giang", "An Giang"]) == ["Hà G.", "Hậu G.", "A.Giang"]


@pytest.mark.parametrize("system", ["34", "63"])
@pytest.mark.parametrize("column", ["name_vi", "name_en"])
def test_no_two_units_read_alike(store: Store, system: str, column: str) -> None:
    tiles = read_tiles(store, system)
    short = short_names(list(tiles[column][~tiles["is_island"]]))
    assert len(set(short)) == len(short) == int(system)
    assert max(map(len, short)) <= 8
