from ictexplore.model import SingleAnswer


def test_a_single_answer_without_a_value_is_not_feasible():
    assert SingleAnswer("a", 0).is_feasible
    assert not SingleAnswer("a", None).is_feasible
