import pytest

from ictexplore.i18n.places import format_climb, format_place, format_printed_score
from ictexplore.model import Printed, RankInterval


@pytest.mark.parametrize(
    ("rank", "places", "shown"),
    [
        (12, RankInterval(12, 12), "12"),
        (12, None, "12"),
        (25, RankInterval(25, 26), "≈25"),
        (None, RankInterval(6, 8), "6–8"),
        (None, RankInterval(6, 6), "6"),
        (None, None, "–"),
    ],
)
def test_a_place_or_what_is_known_of_it(
    rank: int | None, places: RankInterval | None, shown: str
) -> None:
    assert format_place(rank, places) == shown


def test_a_score_keeps_its_decimals_and_none_is_no_zero() -> None:
    assert format_printed_score(Printed(5410, 3), "vi") == "0,541"
    assert format_printed_score(None, "en") == "–"


def test_a_climb_has_its_sign() -> None:
    assert [format_climb(n) for n in (3, -2, 0, None)] == ["+3", "−2", "0", "–"]
