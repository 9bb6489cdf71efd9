"""What each scenario of the tray comes to, beside its reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.charts.slopes import Slope
from ictexplore.engine.position import published_position
from ictexplore.engine.residual import find_controls
from ictexplore.engine.whatif import simulate
from ictexplore.export.assumption import assumption_words
from ictexplore.export.moves import control_name
from ictexplore.export.sentence import edition_name
from ictexplore.i18n import Translator, format_change, format_rank, format_score, translator
from ictexplore.model import SCORE_MAX, EditionTable, Position, Scenario
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


def tray_heads(t: Translator) -> tuple[str, ...]:
    """Return the heads of the tray's table."""
    keys = ("tray.col_name", "tray.col_scope", "common.composite", "tray.col_change")
    return tuple(map(t, (*keys, "common.rank", "tray.col_places", "tray.col_told")))


def tray_rows(kept: Sequence[Kept], t: Translator) -> tuple[tuple[str, ...], ...]:
    """Return what was published of each unit, and below it what its scenarios come to."""
    scopes = dict.fromkeys(_place(k.entry) for k in kept)
    rows: list[tuple[str, ...]] = []
    for edition, unit in scopes:
        table = get_table(edition)
        reference = find_reference(kept, table, unit)
        of = table.edition.unit_count
        scope = scope_of(table, unit, t)
        published = published_position(table, unit)
        before = translator(t.language, table.edition.origin)("tray.published")
        rows.append((before, scope, *cells(published, reference, of, t), ""))
        rows += [
            (_name(k.entry, t), scope, *cells(k.position, reference, of, t), k.told)
            for k in kept
            if _place(k.entry) == (edition, unit)
        ]
    return tuple(rows)


def find_slopes(
    kept: Sequence[Kept], table: EditionTable, unit: str, t: Translator
) -> tuple[Slope, list[Slope], bool] | None:
    """Return the reference of a unit, its scenarios, and whether the reference is published.

    ``None`` where there is no scenario to hold against it.
    """
    here = [k for k in kept if _place(k.entry) == (table.edition.code, unit)]
    marked = next((k for k in here if k.entry.is_reference), None)
    others = [_slope(k.entry.name, k.position, table, t) for k in here if k is not marked]
    if not others:
        return None
    if marked is not None:
        return _slope(marked.entry.name, marked.position, table, t), others, False
    published = published_position(table, unit)
    before = translator(t.language, table.edition.origin)("tray.published")
    return _slope(before, published, table, t), others, True


def _slope(name: str, position: Position, table: EditionTable, t: Translator) -> Slope:
    label = t(
        "tray.slope",
        name=name,
        score=format_score(position.composite, t.language),
        rank=format_rank(position.rank, table.edition.unit_count),
    )
    return Slope(name, position.composite / SCORE_MAX, label)


def _name(entry: Entry, t: Translator) -> str:
    return t("tray.reference", name=entry.name) if entry.is_reference else entry.name


def _place(entry: Entry) -> tuple[str, str]:
    return entry.selection.edition, entry.selection.unit


def _kept(entry: Entry, t: Translator) -> Kept:
    selection = entry.selection
    table = get_table(selection.edition)
    scenario = Scenario(selection.edition, selection.unit, selection.changes, selection.assumption)
    outcome = simulate(table, scenario, get_earlier_table(selection.edition))
    scope = scope_of(table, selection.unit, t)
    told = _told(table, entry, translator(t.language, table.edition.origin))
    return Kept(entry, outcome.result, scope, told)


def _told(table: EditionTable, entry: Entry, t: Translator) -> str:
    selection = entry.selection
    moved = [
        t(
            "tray.change",
            control=control_name(table.framework, control, t),
            score=format_score(selection.changes[control.code], t.language),
        )
        for control in find_controls(table, selection.unit)
        if control.code in selection.changes
    ]
    if not selection.assumption.is_hold:
        moved.append(assumption_words(table, selection.assumption, language=t.language))
    return "; ".join(moved)
