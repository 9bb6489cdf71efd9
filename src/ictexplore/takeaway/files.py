"""Files of a scenario by their suffix; what makes one is imported when it is asked for."""

from __future__ import annotations

from importlib import import_module

from ictexplore.i18n import search_key
from ictexplore.model import IctexploreError
from ictexplore.takeaway.material import Material

SUFFIXES = (".png", ".svg", ".pptx", ".xlsx", ".html", ".csv")
TEMPLATE_SUFFIX = ".pptx"
"""The files that may be made on a template of one's own."""

PIXELS_PER_UNIT = 2
"""A picture is 1920 × 1080 pixels unless asked for larger."""

_MAKERS = {
    ".pptx": ("deck", "make_deck"),
    ".xlsx": ("workbook", "make_workbook"),
    ".html": ("offline", "make_offline"),
    ".csv": ("table", "make_csv"),
}
_SIMULATED, _PUBLISHED, _BROUGHT = "kich-ban", "cong-bo", "bang-tu-nhap"


def make_file(
    material: Material,
    suffix: str,
    *,
    template: bytes | None = None,
    scale: int = PIXELS_PER_UNIT,
) -> bytes:
    """Return the content of the file; ``scale`` is that of a PNG, ``template`` that of slides.

    Raises `IctexploreError` for a suffix nothing is made for, a template that can't be used, and
    where the file takes a unit that can be simulated.
    """
    if suffix not in SUFFIXES:
        raise IctexploreError("output.unknown_suffix", given=suffix, known=SUFFIXES)
    if suffix in {".png", ".svg"}:
        return _make_picture(material, suffix, scale)
    if suffix == ".html" and material.obstacle:
        unit = material.table.standing(material.unit).unit.name
        edition = material.table.edition.title
        raise IctexploreError(material.obstacle, unit=unit, edition=edition)
    module, name = _MAKERS[suffix]
    make = getattr(import_module(f"ictexplore.takeaway.{module}"), name)
    made: bytes = make(material, template) if suffix == TEMPLATE_SUFFIX else make(material)
    return made


def file_stem(material: Material) -> str:
    """Return a file's name without suffix, in plain letters: ``dti-2024-34_ninh-binh_kich-ban``."""
    is_simulated = material.obstacle is None and material.outcome.is_simulated
    unit = search_key(material.table.standing(material.unit).unit.name.vi).replace(" ", "-")
    as_it_is = _PUBLISHED if material.table.edition.origin == "bundled" else _BROUGHT
    kind = _SIMULATED if is_simulated else as_it_is
    return f"{material.table.edition.code}_{unit}_{kind}"


def _make_picture(material: Material, suffix: str, scale: int) -> bytes:
    from ictexplore.export.picture import picture_png, picture_svg  # noqa: PLC0415
    from ictexplore.takeaway.views import scenario_view  # noqa: PLC0415

    view = scenario_view(material)
    return picture_png(view, scale=scale) if suffix == ".png" else picture_svg(view).encode()
