"""Files of a unit of an own index by their suffix; what makes one is imported when asked for."""

from __future__ import annotations

from importlib import import_module

from ictexplore.model import IctexploreError
from ictexplore.takeaway.files import TEMPLATE_SUFFIX
from ictexplore.takeaway.own_index.material import OwnMaterial

SUFFIXES = (".pptx", ".xlsx", ".html")

_MAKERS = {
    ".pptx": ("deck", "make_own_deck"),
    ".xlsx": ("workbook", "make_own_workbook"),
    ".html": ("offline", "make_own_offline"),
}
_STEM, _SIMULATED = "bo-chi-so", "kich-ban"


def make_own_file(material: OwnMaterial, suffix: str, *, template: bytes | None = None) -> bytes:
    """Return the content of the file; ``template`` is that of slides.

    Raises `IctexploreError` for a suffix nothing is made for, a template that can't be used, and
    a goal that can't be meant.
    """
    if suffix not in SUFFIXES:
        raise IctexploreError("output.unknown_suffix", given=suffix, known=SUFFIXES)
    module, name = _MAKERS[suffix]
    make = getattr(import_module(f"ictexplore.takeaway.own_index.{module}"), name)
    made: bytes = make(material, template) if suffix == TEMPLATE_SUFFIX else make(material)
    return made


def own_stem(material: OwnMaterial) -> str:
    """Return a file's name without suffix: nothing that was brought is in it, but a number."""
    kind = f"-{_SIMULATED}" if material.is_simulated else ""
    return f"{_STEM}-{material.unit + 1}{kind}"
