"""Values as they stand in boxes to write in."""

from __future__ import annotations

import math

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.i18n import Translator
from ictexplore.takeaway.own_index.words import value_decimals


def write_value(index: OwnIndex, code: str, value: float | None, t: Translator) -> str:
    """Return a value for a box to write in: thousands aren't parted, a part typed is no thousand.

    Nothing stands for no value.
    """
    if value is None or math.isnan(value):
        return ""
    text = f"{value:.{value_decimals(index, code, value)}f}"
    return text.replace(".", ",") if t.language == "vi" else text
