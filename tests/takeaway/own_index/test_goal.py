from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.goal import OwnPlace, OwnScore, seek_goal
from ictexplore.engine.own_index.rooms import OwnLimits
from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.goal import find_needs, goal_sentence, goal_words, limits_words

VI, EN = translator("vi"), translator("en")


def test_limits_that_are_set_are_told(small: OwnIndex):
    assert limits_words(small, OwnLimits(), VI) == []
    told = limits_words(small, OwnLimits({"good": 8}, {"bad": 1.5}), VI)
    assert told == ["Giới hạn đã đặt: Càng cao tối đa 8, Càng thấp công sức 1,5."]


def test_a_goal_is_a_place_or_a_score(small: OwnIndex):
    assert goal_words(small, OwnPlace(2), VI) == "hạng 2/3"
    assert goal_words(small, OwnScore(62.5), VI) == "62,50 điểm"
    assert goal_words(small, OwnScore(62.5), EN) == "a score of 62.50"


def test_what_a_score_takes_is_told(small: OwnIndex):
    # B stands at 50 in both: one of the two at its best adds half of 50.
    answer = seek_goal(small, 1, OwnScore(75))
    told = goal_sentence(small, answer, find_needs(small, answer, OwnLimits()), VI)
    assert told == ("Để đạt 75,00 điểm, cách tốn ít công sức nhất của B là Càng cao từ 5 thành 10.")
    beyond = seek_goal(small, 1, OwnScore(120))
    told = goal_sentence(small, beyond, find_needs(small, beyond, OwnLimits()), VI)
    assert told.endswith("gần nhất là hạng 1/3 với 100,00 điểm.")
