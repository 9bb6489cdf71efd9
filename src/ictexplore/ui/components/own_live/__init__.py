"""The live what-if of an own index: the simulator's mounts with the arithmetic of own indices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ictexplore.export.live.assets import read_asset
from ictexplore.export.own_live.assets import own_script, read_own_asset
from ictexplore.ui.components.live_simulator import Message, mount_controls, mounts
from ictexplore.ui.components.live_simulator.vega import vega_address

LARGEST = 1e100
"""Beyond it no value can be computed with, as in `parse_number`."""

_MOUNTS = mounts("own", own_script(), read_asset("simulator.css") + read_own_asset("own_live.css"))


def own_drawing(data: Mapping[str, Any]) -> None:
    """Hand the browser what stays the same: compiled bars, model and rows, by ``drawing``."""
    _MOUNTS["drawing"](key="own-live-drawing", data={**data, "vega": vega_address()})


def own_controls(
    data: Mapping[str, Any],
    *,
    on_message: Callable[[Message], None],
    on_failure: Callable[[], None],
) -> None:
    """Show the sliders, as `live_controls` does; changes are values as they are written."""

    def take(sent: object) -> None:
        message = Message.read(sent, whole=False)
        if message is not None and all(map(is_usable, message.changes.values())):
            on_message(message)

    mount_controls(_MOUNTS, "own-live-controls", data, take, on_failure)


def own_answer(data: Mapping[str, Any]) -> None:
    """Show the answer, as `live_answer` does."""
    _MOUNTS["answer"](key="own-live-answer", data=dict(data))


def is_usable(value: float) -> bool:
    """Whether a number can be computed with."""
    return -LARGEST <= value <= LARGEST
