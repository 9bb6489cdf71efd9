"""What the browser's controls begin with: the sliders and the values they are set to."""

from __future__ import annotations

from typing import Any

from ictexplore.export.own_live.answer import own_strip_html
from ictexplore.export.own_live.motion import OwnMotion, OwnNow, control_code
from ictexplore.i18n import Translator


def own_state(motion: OwnMotion, now: OwnNow, t: Translator) -> dict[str, Any]:
    """Return controls, changes and texts by the number of the indicator."""
    numbers = {n.code: control_code(i) for i, n in enumerate(motion.framework.indicators)}
    return {
        "strip": own_strip_html(motion, now, t),
        "controls": motion.controls(now.changes),
        "changes": {numbers[code]: value for code, value in now.changes.items()},
        "texts": dict(zip(numbers.values(), now.entries, strict=True)),
    }
