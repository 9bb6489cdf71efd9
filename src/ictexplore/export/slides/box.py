"""Rectangles on a slide, in EMU: 914,400 an inch, 12,700 a point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pptx.util import Emu

POINT = 12_700
INCH = 914_400


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def emu(self) -> tuple[Emu, Emu, Emu, Emu]:
        """Left, top, width and height, as python-pptx takes them."""
        return Emu(self.left), Emu(self.top), Emu(self.width), Emu(self.height)

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.width / POINT, self.height / POINT

    def overlaps(self, other: Box) -> bool:
        """Whether the two share any ground."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def columns(self, shares: Sequence[float], gap: int) -> list[Box]:
        """Return boxes side by side, as wide as their shares, with gaps between them."""
        room = self.width - gap * (len(shares) - 1)
        boxes, left = [], self.left
        for share in shares:
            right = left + round(room * share / sum(shares))
            boxes.append(Box(left, self.top, right, self.bottom))
            left = right + gap
        return boxes
