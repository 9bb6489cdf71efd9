"""The XML behind python-pptx's objects, for what these have no property for."""

from __future__ import annotations

from typing import Any

from pptx.oxml import parse_xml

from ictexplore.export.slides.box import Box


def raw(thing: Any, name: str = "_element") -> Any:  # noqa: ANN401 -- lxml's elements have no types
    """Return the element of a part; that of a table, cell or paragraph goes by a ``name``."""
    return getattr(thing, name)


def build(xml: str) -> Any:  # noqa: ANN401
    """Return the element that the text describes, its namespaces declared in it."""
    return parse_xml(xml)


def move(shape: Any, box: Box) -> None:  # noqa: ANN401
    """Put a shape into a box."""
    shape.left, shape.top, shape.width, shape.height = box.emu


def describe(graphic: Any, words: str) -> None:  # noqa: ANN401
    """Tell those who can't see a chart or a table what it shows."""
    raw(graphic).nvGraphicFramePr.cNvPr.set("descr", words)
