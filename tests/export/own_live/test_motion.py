from ictexplore.export.own_live.motion import control_code
from ictexplore.model.own_index import OwnSettings
from tests.export.own_live.made import POSTS, motion


def test_indicators_are_called_by_their_number_from_one():
    assert [control_code(i) for i in range(2)] == ["1", "2"]


def test_a_slider_knows_its_ends_its_step_and_what_the_unit_has():
    good, bad = motion().controls({})
    assert good == {"code": "1", "baseline": 5.0, "low": 0.0, "high": 10.0, "unit": 0.01}
    assert bad["code"] == "2"


def test_it_reaches_as_far_as_a_changed_value_and_the_goalposts():
    good, _ = motion().controls({"good": 30.0})
    assert (good["low"], good["high"]) == (0, 30)
    settings = OwnSettings(normalisation="goalposts", goalposts=POSTS)
    good, _ = motion(settings).controls({})
    assert (good["low"], good["high"]) == (-5, 20)


def test_a_unit_without_a_value_begins_with_none():
    assert [control["baseline"] for control in motion(unit=3).controls({})] == [None, None]


def test_the_index_comes_first_then_what_is_right_below_it():
    assert [node.code for node in motion().parts] == ["all", "good", "bad"]
