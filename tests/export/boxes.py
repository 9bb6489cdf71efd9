"""Where the words of a picture stand, read off its SVG."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from xml.etree import ElementTree as ET

from ictexplore.export.typeface import text_width

SVG = "{http://www.w3.org/2000/svg}"
_SHARE_OF_WIDTH = {"start": 0.0, "middle": 0.5, "end": 1.0}
_CAPITALS, _TAILS = 0.66, 0.2
"""How far letters reach above and below the line they stand on, over their size."""


@dataclass(frozen=True)
class Box:
    """A line of text with its corners, in units of the picture."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    family: str

    def overlaps(self, other: Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True)
class Frame:
    """Where an element's own coordinates lie in the picture."""

    x: float = 0
    y: float = 0
    scale: float = 1
    family: str = ""

    def inside(self, node: ET.Element) -> Frame:
        family = node.get("font-family", self.family)
        x, y, scale = self.x, self.y, self.scale
        if node.tag == f"{SVG}svg" and "x" in node.attrib:
            x, y = x + scale * float(node.attrib["x"]), y + scale * float(node.attrib["y"])
            _, _, width, _ = map(float, node.attrib["viewBox"].split())
            scale *= float(node.attrib["width"]) / width
        if moved := re.search(r"translate\(([-\d.e]+),([-\d.e]+)\)", node.get("transform", "")):
            x, y = x + scale * float(moved[1]), y + scale * float(moved[2])
        return Frame(x, y, scale, family)


def boxes(svg: str) -> list[Box]:
    """Return every line of text of a picture, its title for screen readers left out."""
    return list(_walk(ET.fromstring(svg), Frame()))  # noqa: S314 -- our own picture


def overlapping(found: list[Box]) -> list[tuple[str, str]]:
    return [(a.text, b.text) for a, b in combinations(found, 2) if a.overlaps(b)]


def words(svg: str) -> str:
    return " ".join(box.text for box in boxes(svg))


def _walk(node: ET.Element, outer: Frame) -> Iterator[Box]:
    frame = outer.inside(node)
    text = "".join(node.itertext()).strip()
    if node.tag == f"{SVG}text" and text and node.get("opacity") != "0":
        yield _box(node, text, frame)
        return
    for child in node:
        yield from _walk(child, frame)


def _box(node: ET.Element, text: str, frame: Frame) -> Box:
    size = float(node.get("font-size", "0").removesuffix("px")) * frame.scale
    width = text_width(text, size, bold=node.get("font-weight") == "600")
    x = frame.x + frame.scale * float(node.get("x", "0"))
    y = frame.y + frame.scale * float(node.get("y", "0"))
    left = x - width * _SHARE_OF_WIDTH[node.get("text-anchor", "start")]
    return Box(text, left, y - _CAPITALS * size, left + width, y + _TAILS * size, frame.family)
