"""The three cards: published alone, or before and after."""

from ictexplore.export.live.figures import answer_cards
from ictexplore.i18n import translator
from ictexplore.model import EditionTable
from tests.figures import code_of, move

VI = translator("vi")


def test_published_cards_have_no_before(dti34: EditionTable) -> None:
    cards = answer_cards(dti34, move(dti34, code_of(dti34, "Ninh Bình")), VI)
    assert [c.title for c in cards] == ["Điểm DTI 2024", "Hạng", "Trụ cột"]
    assert [c.figures[0].value for c in cards] == ["0,7223", "12/34", "0,7782"]
    assert {f.before for c in cards for f in c.figures} == {""}


def test_a_scenario_goes_from_before_to_after(dti34: EditionTable) -> None:
    outcome = move(dti34, code_of(dti34, "Ninh Bình"), hd_kinh_te_so=7500)
    (score,), (rank,), (_, economy, _) = (c.figures for c in answer_cards(dti34, outcome, VI))
    # 0,7223 + 150 × 0,2120 ÷ 940 = 0,7561
    assert (score.before, score.value, score.change) == ("0,7223", "0,7561", "+0,0338")
    assert (rank.before, rank.value, rank.change) == ("12", "8/34", "▲ tăng 4 bậc")
    assert (economy.before, economy.value, economy.change) == ("0,7471", "0,8010", "+0,0539")


def test_live_cards_name_the_signal_of_each_figure(dti34: EditionTable) -> None:
    cards = answer_cards(dti34, move(dti34, code_of(dti34, "Ninh Bình")), VI, is_live=True)
    signals = [f.signal for c in cards for f in c.figures]
    pillars = [f"pillar_{p.code}" for p in dti34.framework.pillars]
    assert signals == ["composite", "rank", *pillars]
    assert all(f.before for c in cards for f in c.figures)


def test_a_pillar_that_can_not_be_told_is_a_dash(ict2020: EditionTable) -> None:
    unit = next(s.unit.code for s in ict2020.standings if s.composite)
    pillars = answer_cards(ict2020, move(ict2020, unit), VI)[2]
    assert pillars.figures == []
    assert pillars.note == "Khung đánh giá của kỳ này không có trụ cột riêng."
