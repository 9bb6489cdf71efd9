from ictexplore.export.own_live.state import own_state
from ictexplore.i18n import translator
from tests.export.own_live.made import motion, moved


def test_values_go_by_the_number_of_the_indicator():
    state = own_state(motion(), moved(), translator("vi"))
    assert state["changes"] == {"1": 10.0}
    assert state["texts"] == {"1": "10", "2": "5"}
    assert [control["code"] for control in state["controls"]] == ["1", "2"]
