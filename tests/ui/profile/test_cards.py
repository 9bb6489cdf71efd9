from ictexplore.model import Edition
from ictexplore.ui.profile.cards import profile_cards
from ictexplore.ui.sheets import get_sheet
from tests.ui.profile.conftest import Read


def edition(code: str) -> Edition:
    return get_sheet(code).table.edition


def test_place_score_and_pillars_with_what_changed(read: Read):
    rank, score, pillars = profile_cards(read("dti-2023-63", "40"), edition("dti-2022-63"))
    assert (rank.figures[0].value, rank.figures[0].change) == (
        *("42/63", "▲ tăng 10 bậc so với 2022"),
    )
    assert rank.note.startswith("thứ 9/14 trong vùng")
    assert (score.figures[0].value, score.figures[0].change) == ("0,6619", "+0,1570 so với 2022")
    assert [figure.label for figure in pillars.figures] == [
        *("Chính quyền số", "Kinh tế số", "Xã hội số"),
    ]


def test_what_is_unknown_is_said_and_never_zero(read: Read):
    cards = profile_cards(read("ict_index-2020-63", "40"), None)
    assert [card.note for card in cards[:2]] == ["chưa có số liệu"] * 2
    assert [card.figures[0].value for card in cards[:2]] == ["–", "–"]
