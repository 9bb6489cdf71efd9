import pytest

from ictexplore.model import IctexploreError
from ictexplore.ui.goal.settings import read_cap, read_effort, write_setting

KNOWN = ("ha_tang_so", "residual")


def test_caps_and_efforts_read_and_written_back() -> None:
    assert read_cap("ha_tang_so-0.8", KNOWN) == ("ha_tang_so", 8000)
    assert read_effort("residual-2.5", KNOWN) == ("residual", 2.5)
    assert write_setting("ha_tang_so", " 0,8 ") == "ha_tang_so-0.8"


@pytest.mark.parametrize("given", ["", "ha_tang_so", "nobody-0.8", "-0.8"])
def test_a_cap_of_nothing_known(given: str) -> None:
    assert read_cap(given, KNOWN) is None


@pytest.mark.parametrize("given", ["residual-a", "residual--2", "residual-nan", "residual-1e9"])
def test_an_effort_that_is_no_number(given: str) -> None:
    assert read_effort(given, KNOWN) is None


def test_a_cap_outside_the_scale_has_its_own_sentence() -> None:
    with pytest.raises(IctexploreError, match="score_range"):
        read_cap("ha_tang_so-2", KNOWN)
