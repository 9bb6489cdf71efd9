import pytest

from ictexplore.engine.goal import seek_goal
from ictexplore.engine.ladder import find_ladder
from ictexplore.engine.ledger import find_ledger
from ictexplore.engine.whatif import simulate
from ictexplore.model import IctexploreError, Limits, PlaceGoal
from tests.takeaway.conftest import NINH_BINH, MakeMaterial


def test_every_part_is_the_engines(make: MakeMaterial) -> None:
    material = make(hd_kinh_te_so=7500)
    assert material.obstacle is None
    assert material.outcome == simulate(material.table, material.scenario)
    assert material.outcome.result.composite == 7561
    assert material.ladder == find_ladder(material.table, NINH_BINH)
    assert material.ledger == find_ledger(material.table, NINH_BINH)
    assert material.places[NINH_BINH] == material.outcome.baseline.rank
    assert [c.code for c in material.motion.controls] == [c.code for c in material.controls]


def test_without_a_goal_there_is_no_answer(make: MakeMaterial) -> None:
    assert make().answer is None


def test_a_goal_is_sought_as_everywhere(make: MakeMaterial) -> None:
    material = make()
    wanted = type(material)(**{**vars(material), "goal": PlaceGoal(10)})
    assert wanted.answer == seek_goal(material.table, NINH_BINH, PlaceGoal(10), Limits())


def test_what_can_not_be_simulated_says_so(make: MakeMaterial) -> None:
    with pytest.raises(IctexploreError):
        _ = make(nothing=7500).outcome
