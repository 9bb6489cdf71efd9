"""What the browser sends is read with care: anybody can send anything."""

import pytest

from ictexplore.ui.components.live_simulator import Message

HONEST = {"serial": 3, "scope": "dti-2024-34.37", "changes": {"a": 7500}, "entry": None}


def test_an_honest_message_is_read() -> None:
    assert Message.read(HONEST) == Message(3, "dti-2024-34.37", {"a": 7500}, None)
    typed = HONEST | {"entry": {"code": "a", "text": "0,75"}}
    assert Message.read(typed) == Message(3, "dti-2024-34.37", {"a": 7500}, ("a", "0,75"))


@pytest.mark.parametrize(
    "sent",
    [
        None,
        "moved",
        [],
        HONEST | {"serial": "3"},
        HONEST | {"serial": None},
        HONEST | {"changes": None},
        HONEST | {"changes": {"a": 0.75}},
        HONEST | {"changes": {"a": "7500"}},
        HONEST | {"changes": {"a": True}},
    ],
)
def test_anything_else_is_dropped(sent: object) -> None:
    assert Message.read(sent) is None
