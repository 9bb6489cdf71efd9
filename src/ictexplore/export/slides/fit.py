"""How large a text may be set so that it fits, whatever face the reader's machine draws it in."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from ictexplore.charts.tools import ToolMissingError
from ictexplore.export import typeface

# A machine without Arial draws DejaVu Sans, the widest face in use: what fits in that fits
# everywhere.
_WIDER = {False: 1.29, True: 1.38}
"""Whether bold → width of DejaVu Sans in widths of Source Sans."""

_UNMEASURED = 0.55
"""Width of a letter in sizes of the type, that of Source Sans being 0.5: where it can't be measured
a slide is set with room to spare rather than not made."""

ARIAL = 0.92
"""Width of Arial in widths of DejaVu Sans, rounded up."""

_SIGNS, _SIGN_WIDER = "+−→≈", 0.18
"""Signs that DejaVu Sans sets wider still, and by how much, in sizes of the type."""

LINE = 1.2
"""Height of a line in sizes of its type."""


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a text on one line, in points, no face in use being wider."""
    signs = sum(map(text.count, _SIGNS)) * _SIGN_WIDER * size
    return _measure(text, size, bold=bold) * _WIDER[bold] + signs


def _measure(text: str, size: float, *, bold: bool) -> float:
    try:
        return typeface.text_width(text, size, bold=bold)
    except ToolMissingError:
        return len(text) * size * _UNMEASURED


def count_lines(text: str, width: float, size: float, *, bold: bool = False) -> int:
    """Return how many lines the text takes within ``width`` points."""
    space = text_width(" ", size, bold=bold)
    lines, taken = 1, 0.0
    for word in text.split():
        needed = text_width(word, size, bold=bold)
        if taken and taken + space + needed > width:
            lines, taken = lines + 1, needed
        else:
            taken += (space if taken else 0.0) + needed
        if taken > width:  # a word longer than a line is broken
            broken = ceil(taken / width) - 1
            lines, taken = lines + broken, taken - broken * width
    return lines


def fit_text(
    text: str, width: float, height: float, sizes: Sequence[float], *, bold: bool = False
) -> float | None:
    """Return the largest of the sizes at which the text fits, ``None`` where none does.

    ``sizes`` are in points, largest first, as are ``width`` and ``height``.
    """
    for size in sizes:
        if count_lines(text, width, size, bold=bold) * size * LINE <= height:
            return size
    return None
