"""Where the parts of a row of the ranking stand, in pixels from its left end.

Every text stands inside the plot at a fixed distance: charts side by side align, and no label is
cut or moves the bars by its length.
"""

from __future__ import annotations

PLACE_END = 14
MARKER_FROM = 18
NAME_ROOM = 104
SCORE_ROOM = 104
SCORE_GAP = 6
BAR_SHARE = 0.7

_NAMES_FROM = 34
_NAMES_FROM_BESIDE_INTERVALS = 52


def names_from(*, is_complete: bool) -> int:
    """Return where the names begin: an interval takes more room than a place."""
    return _NAMES_FROM if is_complete else _NAMES_FROM_BESIDE_INTERVALS
