"""Words and figures that several slides need."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.export.assumption import assumption_words
from ictexplore.export.moves import control_name
from ictexplore.export.sentence import edition_name
from ictexplore.i18n import format_rank
from ictexplore.model import RESIDUAL, Printed, RankInterval
from ictexplore.takeaway.material import Material

UNITS_NAMED = 8
"""How many units a line names before it counts the rest."""


def unit_name(material: Material, code: str | None = None) -> str:
    """Return the name of a unit, of the deck's own unless told otherwise."""
    unit = material.table.standing(code or material.unit).unit
    return unit.name.in_language(material.language)


def edition_words(material: Material) -> str:
    """Return the short name of the edition."""
    return edition_name(material.table.edition, material.language)


def own_composite(material: Material) -> Printed | None:
    """Return the unit's published composite."""
    return material.table.standing(material.unit).composite


def rivals_words(material: Material, most: int | None = None) -> str:
    """Return what is assumed of the other units, as a clause; more than ``most`` are counted."""
    return assumption_words(
        material.table, material.scenario.assumption, language=material.language, most=most
    )


def assumed_remark(material: Material, most: int | None = None) -> tuple[str, ...]:
    """Return what is assumed of the others as a sentence, nothing where they stand still."""
    if material.scenario.assumption.is_hold:
        return ()
    return (material.words("rivals.assumed", rivals=rivals_words(material, most)),)


def residual_remark(material: Material) -> tuple[str, ...]:
    """Return what the residual block stands for, nothing where the unit has none."""
    t, framework = material.words, material.table.framework
    return tuple(
        t("deck.remark", text=control_name(framework, control, material.words))
        for control in material.controls
        if control.code == RESIDUAL
    )


def place_alone(rank: RankInterval) -> str:
    """Return a place without how many there are: ``12`` or ``6–8``."""
    return format_rank(rank, 0).removesuffix("/0")


def name_units(material: Material, codes: Sequence[str]) -> str:
    """Return the names of units, the first few where there are many."""
    names = tuple(unit_name(material, code) for code in codes)
    t = material.words
    if len(names) <= UNITS_NAMED:
        return ", ".join(names)
    shown = names[:UNITS_NAMED]
    return t("whatif.and_more", names=shown, more=len(names) - len(shown))


def speaker_notes(
    material: Material, finding: str, method: Sequence[str], rows: Sequence[Sequence[str]]
) -> tuple[str, ...]:
    """Return the notes: the finding, the method, the figures row by row, the link.

    ``rows`` are cells, the first naming the row; empty cells are left out.
    """
    t = material.words
    figures = [f"{head}: {' · '.join(cell for cell in cells if cell)}" for head, *cells in rows]
    return (
        finding,
        t("deck.notes_method", method=" ".join(method)),
        *([t("deck.notes_figures"), *figures] if figures else []),
        t("deck.reopen", link=material.link),
    )
