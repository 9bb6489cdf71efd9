from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.whatif import simulate_unit
from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.words import (
    outcome_sentence,
    ranking_sentence,
    say_value,
    unit_sentence,
)

VI, EN = translator("vi"), translator("en")


def test_who_leads_and_where_a_unit_stands(small: OwnIndex):
    assert ranking_sentence(small, 0, 0, VI) == "A dẫn đầu Tất cả với 100,00 điểm."
    assert ranking_sentence(small, 0, 1, VI).endswith("B đứng hạng 2/3 với 50,00 điểm.")
    assert unit_sentence(small, 3, VI) == "D không có điểm chung nên không có hạng."


def test_what_becomes_of_a_unit(small: OwnIndex):
    assert outcome_sentence(small, simulate_unit(small, 1, {}), VI) == unit_sentence(small, 1, VI)
    moved = simulate_unit(small, 1, {"bad": 0.0})  # (50 + 100) / 2
    told = outcome_sentence(small, moved, VI)
    assert told == "Nếu Càng thấp từ 5 thành 0 thì B đạt 75,00 điểm, hạng 2/3."
    level = simulate_unit(small, 1, {"bad": 0.0, "good": 10.0})
    assert "hạng 1/3 thay vì 2/3" in outcome_sentence(small, level, VI)
    named = simulate_unit(small, 3, {"good": 10.0})
    assert "hạng 1/4 thay vì –" in outcome_sentence(small, named, VI)


def test_a_value_has_the_decimals_it_needs(small: OwnIndex):
    assert say_value(small, "good", 5.0, VI) == "5"
    assert say_value(small, "good", 5.25, VI) == "5,2500"
    assert say_value(small, "good", None, EN) == "–"
