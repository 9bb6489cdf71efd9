"""Files that a visitor can save: pictures of what a page shows, files of a unit's scenario."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from ictexplore.charts.tools import find_missing
from ictexplore.export.own_book.book import is_small
from ictexplore.export.view import View
from ictexplore.i18n import Translator
from ictexplore.takeaway.files import TEMPLATE_SUFFIX, file_stem
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.own_index.files import make_own_file, own_stem
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.motion import CELLS_MAX, count_cells
from ictexplore.ui.takeaway.made import unit_file, view_png, view_svg

PNG = "image/png"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_MIMES = {
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".html": "text/html",
    ".csv": "text/csv",
}
_SCALES = {2: "1920 × 1080", 4: "3840 × 2160"}


@dataclass(frozen=True, slots=True)
class Download:
    """A file's label, name and type, what makes it, and what it is for where that isn't plain."""

    label: str
    name: str
    mime: str
    make: Callable[[], bytes]
    help: str = ""


def picture_downloads(view: View, t: Translator) -> list[Download]:
    """Return the pictures of a view; none where the machine can't draw."""
    if find_missing():
        return []
    sized = [
        Download(
            t("takeaway.png", size=size),
            f"{view.stem}{'' if scale == min(_SCALES) else f'-{960 * scale}'}.png",
            PNG,
            partial(view_png, view, scale),
        )
        for scale, size in _SCALES.items()
    ]
    svg = Download(t("takeaway.svg"), f"{view.stem}.svg", "image/svg+xml", partial(view_svg, view))
    return [*sized, svg]


def unit_downloads(material: Material, template: bytes | None, t: Translator) -> list[Download]:
    """Return the other files; what takes a unit that can be simulated is left out where it can't.

    So is what takes a machine that can draw. Slides are made on the ``template`` where there is
    one.
    """
    labels = {
        ".pptx": t("takeaway.pptx"),
        ".xlsx": t("takeaway.xlsx"),
        ".html": t("takeaway.html"),
        ".csv": t("takeaway.csv"),
    }
    if material.obstacle or find_missing():
        del labels[".html"]
    stem = file_stem(material)
    return [
        Download(
            label,
            stem + suffix,
            _MIMES[suffix],
            partial(unit_file, material, suffix, template if suffix == TEMPLATE_SUFFIX else None),
            t("takeaway.csv_help") if suffix == ".csv" else "",
        )
        for suffix, label in labels.items()
    ]


def own_downloads(material: OwnMaterial, template: bytes | None, t: Translator) -> list[Download]:
    """Return the files of a unit of an index that the visitor brought, kept for nobody.

    Slides are made on the ``template`` where there is one.
    """
    index = material.index
    is_live = is_small(len(index.units), len(index.framework.nodes))
    workbook = t("takeaway.xlsx" if is_live else "ownfile.xlsx_still")
    labels = {".pptx": t("takeaway.pptx"), ".xlsx": workbook}
    if count_cells(index) <= CELLS_MAX and not find_missing():
        labels[".html"] = t("takeaway.html")
    stem = own_stem(material)
    return [
        Download(
            label,
            stem + suffix,
            _MIMES[suffix],
            partial(
                make_own_file,
                material,
                suffix,
                template=template if suffix == TEMPLATE_SUFFIX else None,
            ),
        )
        for suffix, label in labels.items()
    ]
