from ictexplore.export.ladder import find_widest, ladder_sentence, passing_sentence
from ictexplore.model import Ladder, Printed, RankInterval, Rung
from tests.export.conftest import HA_NAM, HUE, NAM_DINH, NINH_BINH, edition_table, standing

TABLE = edition_table(
    *(standing(u, Printed(c)) for u, c in ((NAM_DINH, 8000), (NINH_BINH, 7000), (HUE, 7000))),
    standing(HA_NAM, Printed(6900)),
)


def rung(unit: str, composite: int, points: dict[str, int] | None = None) -> Rung:
    return Rung(unit, composite, RankInterval(1, 1), 7000 - composite, points or {})


def ladder(*, above: tuple[Rung, ...], level: tuple[Rung, ...], below: tuple[Rung, ...]) -> Ladder:
    return Ladder("37", 7000, RankInterval(2, 2), above, level, below, ())


def test_both_neighbours_and_who_is_level():
    full = ladder(above=(rung("36", 8000),), level=(rung("46", 7000),), below=(rung("35", 6900),))
    assert ladder_sentence(TABLE, full, language="vi") == (
        "Sát trên Ninh Bình là Nam Định, hơn 0,1000. Ngang điểm: Huế. "
        "Sát dưới là Hà Nam, kém 0,0100."
    )


def test_nobody_on_either_side():
    alone = ladder(above=(), level=(), below=())
    assert ladder_sentence(TABLE, alone, language="en") == (
        "No province stands above Ninh Binh. No province stands below Ninh Binh."
    )


def test_who_goes_past():
    alone = ladder(above=(), level=(), below=())
    told = passing_sentence(TABLE, alone, 200, ["46", "35"], language="vi")
    assert "tăng 0,0200 còn Ninh Bình giữ nguyên thì 2 tỉnh vượt lên: Huế, Hà Nam." in told
    assert "chưa tỉnh nào" in passing_sentence(TABLE, alone, 0, [], language="vi")


def test_the_widest_counts_either_way():
    assert find_widest(rung("36", 8000, {"a": 5, "b": -9, "c": 0})) == "b"
    assert find_widest(rung("36", 8000, {"a": 0})) == ""
    assert find_widest(rung("36", 8000)) == ""
