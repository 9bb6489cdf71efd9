"""The workbook of a scenario."""

from __future__ import annotations

from ictexplore.export.workbook import Book, write_book
from ictexplore.model import IctexploreError, Source
from ictexplore.takeaway.lines import source_lines
from ictexplore.takeaway.material import Material


def make_workbook(material: Material) -> bytes:
    """Return the XLSX file of the material: it recomputes where the unit can be simulated.

    Where it can't, the file holds what was published and says why. Raises `IctexploreError` for
    a scenario that can't be meant.
    """
    obstacle = material.obstacle
    return write_book(
        Book(
            material.table,
            material.unit,
            material.places,
            None if obstacle else material.motion,
            None if obstacle else material.outcome,
            _word(material, obstacle) if obstacle else "",
            all_sources(material),
            source_lines(material),
            material.link,
            material.made,
            material.language,
        )
    )


def all_sources(material: Material) -> tuple[Source, ...]:
    """Return the sources of the unit's figures and that of the edition as a whole."""
    own, whole = material.sources, material.table.edition.source
    return own if whole in own else (*own, whole)


def _word(material: Material, obstacle: str) -> str:
    unit, edition = material.table.standing(material.unit).unit, material.table.edition
    error = IctexploreError(obstacle, unit=unit.name, edition=edition.title)
    return material.words.word(error)
