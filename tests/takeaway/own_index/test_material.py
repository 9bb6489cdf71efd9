from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.goal import OwnPlace
from tests.takeaway.own_index.conftest import MakeOwn, own_material


def test_what_follows_from_the_values_of_a_unit(ninh_binh: MakeOwn):
    still, moved = ninh_binh(), ninh_binh(changes={"hd_kinh_te_so": 0.75})
    assert (still.is_simulated, moved.is_simulated) == (False, True)
    assert (still.outcome.rank_after, moved.outcome.rank_after) == (7, 4)
    assert moved.scores["chi_so"][3] == moved.outcome.after["chi_so"]
    assert not moved.moves_others
    assert ninh_binh(changes={"hd_kinh_te_so": 0.1}).moves_others
    assert still.ranked == 21
    assert still.standings[0].place == still.certainty.rank == 7


def test_a_goal_is_answered_where_there_is_one(ninh_binh: MakeOwn, small: OwnIndex):
    assert ninh_binh().answer is None
    answer = ninh_binh(goal=OwnPlace(3)).answer
    assert answer is not None
    assert answer.rank == 3
    unranked = own_material(small, 3, goal=OwnPlace(1))
    assert (unranked.is_ranked, unranked.answer) == (False, None)
