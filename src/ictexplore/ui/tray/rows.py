"""What each scenario of the tray comes to, beside its reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.engine.position import published_position
from ictexplore.engine.residual import find_controls
from ictexplore.engine.whatif import simulate
from ictexplore.export.assumption import assumption_words
from ictexplore.export.moves import control_name
from ictexplore.export.sentence import edition_name
from ictexplore.i18n import Translator, format_change, format_rank, format_score
from ictexplore.model import EditionTable, Position, Scenario
from ictexplore.ui.cache import get_earlier_table, get_table
from ictexplore.ui.tray.entries import Entry


@dataclass(frozen=True, slots=True)
class Kept:
    """A scenario with its outcome; ``scope`` names edition and unit, ``told`` what changes."""

    entry: Entry
    position: Position
    scope: str
    told: str


def find_kept(entries: Sequence[Entry], t: Translator) -> list[Kept]:
    """Return the outcome of each scenario, as the simulator has it."""
    return [_kept(entry, t) for entry in entries]


def scope_of(table: EditionTable, unit: str, t: Translator) -> str:
    """Return what a scenario is about: «Ninh Bình, DTI 2024»."""
    name = table.standing(unit).unit.name.in_language(t.language)
    edition = f"{edition_name(table.edition, t.language)} ({table.edition.unit_count})"
    return t("tray.scope", unit=name, edition=edition)


def find_reference(kept: Sequence[Kept], table: EditionTable, unit: str) -> Position:
    """Return what scenarios of a unit are held against: a marked one of it, else the published."""
    marked = (
        k.position
        for k in kept
        if k.entry.is_reference and _place(k.entry) == (table.edition.code, unit)
    )
    return next(marked, published_position(table, unit))


def cells(position: Position, reference: Position, of: int, t: Translator) -> tuple[str, ...]:
    """Return score and rank, each with its difference from the reference."""
    change = format_change(position.composite - reference.composite, t.language)
    score = format_score(position.composite, t.language)
    rank = format_rank(position.rank, of)
    if not (position.rank.is_exact and reference.rank.is_exact):
        return score, change, rank, ""
    climbed = reference.rank.best - position.rank.best
    if climbed == 0:
        return score, change, rank, t("whatif.same_place")
    key = "whatif.up" if climbed > 0 else "whatif.down"
    return score, change, rank, t(key, places=abs(climbed))


def _place(entry: Entry) -> tuple[str, str]:
    return entry.selection.edition, entry.selection.unit


def _kept(entry: Entry, t: Translator) -> Kept:
    selection = entry.selection
    table = get_table(selection.edition)
    scenario = Scenario(selection.edition, selection.unit, selection.changes, selection.assumption)
    outcome = simulate(table, scenario, get_earlier_table(selection.edition))
    scope = scope_of(table, selection.unit, t)
    return Kept(entry, outcome.result, scope, _told(table, entry, t))


def _told(table: EditionTable, entry: Entry, t: Translator) -> str:
    selection = entry.selection
    moved = [
        t(
            "tray.change",
            control=control_name(table.framework, control, t.language),
            score=format_score(selection.changes[control.code], t.language),
        )
        for control in find_controls(table, selection.unit)
        if control.code in selection.changes
    ]
    if not selection.assumption.is_hold:
        moved.append(assumption_words(table, selection.assumption, language=t.language))
    return "; ".join(moved)
