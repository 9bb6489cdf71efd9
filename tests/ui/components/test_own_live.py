"""What the browser sends of values is read with care: anybody can send anything."""

import math

import pytest

from ictexplore.ui.components.live_simulator import Message
from ictexplore.ui.components.own_live import is_usable

HONEST = {"serial": 3, "scope": "1.4", "changes": {"1": 0.75, "2": 12}, "entry": None}


def test_values_may_have_decimals() -> None:
    assert Message.read(HONEST, whole=False) == Message(3, "1.4", {"1": 0.75, "2": 12}, None)


@pytest.mark.parametrize("value", [True, "0.75", None, [1]])
def test_what_is_no_number_is_dropped(value: object) -> None:
    assert Message.read(HONEST | {"changes": {"1": value}}, whole=False) is None


def test_what_cannot_be_computed_with_is_none() -> None:
    assert is_usable(0.75)
    assert is_usable(-12)
    assert not any(map(is_usable, (math.nan, math.inf, 10**400, 1e101)))
