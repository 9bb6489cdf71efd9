"""Charts of a picture: drawn by Vega for the room there is, set side by side."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ictexplore.charts.theme import register_fonts
from ictexplore.charts.tools import renderer
from ictexplore.export.picture_text import drop_unwritable
from ictexplore.export.view import CHART_GAP, Room, Spec, View

CONTAINER = "container"
_ZOOM_LEAST, _ZOOM_MOST = 0.7, 1.4
"""How much smaller or larger than on screen a chart is drawn that isn't made for the room."""
_TOO_HIGH = 1.02
_ROOT = re.compile(r'<svg\b[^>]*?\bwidth="(?P<width>[\d.]+)" height="(?P<height>[\d.]+)"[^>]*>')
_NAMES = re.compile(r'(\bid="|url\(#|href="#)')


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as SVG without its root, and how large it is."""

    content: str
    width: float
    height: float
    zoom: float

    def size_in(self, room: Room) -> tuple[float, float]:
        """Return width and height of the chart, no larger than ``room``."""
        scale = min(self.zoom, room.width / self.width, room.height / self.height)
        return self.width * scale, self.height * scale

    def draw(self, x: float, top: float, room: Room) -> str:
        """Return the chart as SVG, no larger than ``room``."""
        width, height = self.size_in(room)
        return (
            f'<svg x="{x:.2f}" y="{top:.2f}" width="{width:.2f}" height="{height:.2f}" '
            f'viewBox="0 0 {self.width:g} {self.height:g}" overflow="visible">{self.content}</svg>'
        )


def draw_charts(view: View, room: Room) -> Sequence[Drawing]:
    """Return the charts of a view, each for its share of the room."""
    register_fonts()
    specs = view.draw(room)
    share = Room(room.share(len(specs)), room.height) if specs else room
    zoom = _find_zoom(specs, room)
    return [_draw(spec, share, zoom, number) for number, spec in enumerate(specs)]


def place_charts(
    drawings: Sequence[Drawing], x: float, top: float, room: Room
) -> tuple[str, float]:
    """Return the charts as SVG from ``x`` and ``top``, and how high the highest is."""
    share = Room(room.share(len(drawings)), room.height)
    step = share.width + CHART_GAP
    placed = [drawing.draw(x + i * step, top, share) for i, drawing in enumerate(drawings)]
    return "".join(placed), max(drawing.size_in(share)[1] for drawing in drawings)


def _find_zoom(specs: Sequence[Spec], room: Room) -> float:
    """Return how much larger charts made for a page are drawn, to fill the height of the room."""
    heights = [spec.get("height") for spec in specs if spec.get("width") == CONTAINER]
    known = [height for height in heights if isinstance(height, int | float)]
    return min(max(room.height / max(known), _ZOOM_LEAST), _ZOOM_MOST) if known else 1


def _draw(spec: Spec, share: Room, zoom: float, number: int) -> Drawing:
    if spec.get("width") != CONTAINER:
        return _render(spec, share, 1, number)
    drawing = _render(spec, share, zoom, number)
    if drawing.height * zoom <= share.height * _TOO_HIGH:
        return drawing
    # Axes and words made it higher than it says: drawn smaller, it still takes the whole width.
    return _render(spec, share, max(share.height / drawing.height, _ZOOM_LEAST), number)


def _render(spec: Spec, share: Room, zoom: float, number: int) -> Drawing:
    fitted = _writable(_fitted(_without_unseen(spec), share, zoom))
    svg = renderer().vegalite_to_svg(fitted, allowed_base_urls=[])
    root = _ROOT.match(svg)
    if root is None:
        message = f"no size in {svg[:80]!r}"
        raise ValueError(message)
    # Charts name their parts alike; names hold in the whole picture.
    content = _NAMES.sub(rf"\g<1>c{number}-", svg[root.end() : svg.rindex("</svg>")])
    return Drawing(content, float(root["width"]), float(root["height"]), zoom)


def _writable(value: Any) -> Any:  # noqa: ANN401 -- any JSON
    """Return a specification without characters that no SVG may hold.

    `vl_convert` ends the whole process when it measures a text with one of them.
    """
    if isinstance(value, str):
        return drop_unwritable(value)
    if isinstance(value, Mapping):
        return {key: _writable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_writable(item) for item in value]
    return value


def _fitted(spec: dict[str, Any], share: Room, zoom: float) -> dict[str, Any]:
    """Return the chart with its share of the room where it leaves its size to the page."""
    sizes = {"width": share.width / zoom, "height": share.height / zoom}
    given = {side: size for side, size in sizes.items() if spec.get(side) == CONTAINER}
    kind = "fit" if len(given) == len(sizes) else "fit-x" if "width" in given else "fit-y"
    autosize = {"autosize": {"type": kind, "contains": "padding"}} if given else {}
    return {**spec, **given, **autosize}


def _without_unseen(spec: Spec) -> dict[str, Any]:
    """Return the chart without the layers that only answer a pointer: nothing shows them."""
    layers = [_without_unseen(part) for part in spec.get("layer", ()) if not _is_unseen(part)]
    return {**spec, "layer": layers} if layers else dict(spec)


def _is_unseen(spec: Spec) -> bool:
    mark = spec.get("mark")
    return isinstance(mark, dict) and mark.get("opacity") == 0
