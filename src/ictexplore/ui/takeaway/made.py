"""Files of a view or of a unit's scenario, made once for equal content."""

from __future__ import annotations

import json
from collections.abc import Hashable
from dataclasses import dataclass, fields
from hashlib import sha256

from ictexplore.export.picture import picture_png, picture_svg
from ictexplore.export.view import Room, View
from ictexplore.model import EditionTable
from ictexplore.takeaway.files import make_file
from ictexplore.takeaway.material import Material
from ictexplore.ui.takeaway.kept import Kept

_KEPT = Kept(32 * 2**20)
_ROOM = Room(880, 360)
"""Any room tells two charts apart."""


@dataclass(frozen=True, eq=False)
class _Itself:
    """A table as part of a key: that of another session may have its name and other figures."""

    table: EditionTable | None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and other.table is self.table

    def __hash__(self) -> int:
        return id(self.table)


def view_png(view: View, scale: int) -> bytes:
    """Return the view as PNG of 960 × 540 times ``scale``."""
    if view.own_band:  # a visitor's own figures are kept for nobody
        return picture_png(view, scale=scale)
    return _KEPT.get((_view_key(view), scale), lambda: picture_png(view, scale=scale))


def view_svg(view: View) -> bytes:
    """Return the view as SVG."""
    if view.own_band:
        return picture_svg(view).encode()
    return _KEPT.get((_view_key(view), "svg"), lambda: picture_svg(view).encode())


def unit_file(material: Material, suffix: str, template: bytes | None = None) -> bytes:
    """Return a file of a unit's scenario; raises `IctexploreError` where none can be made."""
    if material.table.edition.origin == "session":  # kept for nobody, as above
        return make_file(material, suffix, template=template)
    key = (*_material_key(material), suffix, sha256(template or b"").digest())
    return _KEPT.get(key, lambda: make_file(material, suffix, template=template))


def _view_key(view: View) -> str:
    """Return what equals for views that look the same: their texts, and the charts in full."""
    texts = [getattr(view, f.name) for f in fields(view) if f.name != "draw"]
    told = json.dumps(list(view.draw(_ROOM)), sort_keys=True, default=str)
    return sha256(f"{texts!r}{told}".encode()).hexdigest()


def _material_key(material: Material) -> tuple[Hashable, ...]:
    parts = (material.scenario, material.sources, material.goal, material.limits, material.link)
    tables = _Itself(material.table), _Itself(material.earlier)
    return *tables, repr(parts), material.language, material.made
