"""The other units of a comparison: in the address, or suggested with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ictexplore.address.selection import find_successor, suggested_names
from ictexplore.engine.peers import nearest
from ictexplore.i18n import Translator, find_unit, format_integer, search_key
from ictexplore.i18n.differences import format_printed
from ictexplore.model import EditionTable, IctexploreError
from ictexplore.store import Context, read_context
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import keep_values, read_values, show_broken
from ictexplore.ui.stores import get_store, per_store

RIVALS = "so-voi"
"""Query parameter that names the other units, once each."""

RIVALS_MAX = 5
PEERS = 3
_READ_MAX = 20
"""More names than this are not read: an address may be as long as it likes."""


@dataclass(frozen=True, slots=True)
class PeerGroup:
    """Units like the chosen one, and the sentence that says in what."""

    name: str
    reason: str
    units: tuple[str, ...]


@per_store()
def get_context(unit_system: str) -> Mapping[str, Context]:
    """Return population and GRDP per head of each unit."""
    return read_context(get_store(), unit_system)


def read_rivals(page: Page, groups: Sequence[PeerGroup]) -> tuple[str, ...]:
    """Return the units the address names; what can't be used is named.

    Without any, those of the first group stand in.
    """
    found: dict[str, None] = {}
    for given in read_values(RIVALS)[:_READ_MAX]:
        try:
            found[_find_rival(page, given)] = None
        except IctexploreError as error:
            known = suggested_names(error)[:RIVALS_MAX]
            show_broken(page, RIVALS, given, used=page.t("compare.others_kept"), known=known)
    rivals = tuple(code for code in found if code != page.selection.unit)
    if len(rivals) > RIVALS_MAX:
        names = tuple(page.choices.proper_name(page.selection.edition, code) for code in rivals)
        used = page.t("compare.first_kept", count=RIVALS_MAX)
        show_broken(page, RIVALS, names[RIVALS_MAX], used=used, known=names[:RIVALS_MAX])
    return rivals[:RIVALS_MAX] or (groups[0].units if groups else ())


def _find_rival(page: Page, given: str) -> str:
    """Return the unit of this edition, or the one that a unit chosen in an older one is part of."""
    edition = page.selection.edition
    try:
        return find_unit(given, page.choices.names_of(edition))
    except IctexploreError:
        successor = find_successor(given, edition, page.choices)
        if successor is None:
            raise
        return successor


def write_rivals(page: Page, rivals: Sequence[str]) -> None:
    """Write the units into the address by their names."""
    names = (page.choices.proper_name(page.selection.edition, code) for code in rivals)
    keep_values(RIVALS, [search_key(name).replace(" ", "-") for name in names])


def find_groups(table: EditionTable, unit: str, t: Translator) -> list[PeerGroup]:
    """Return who the unit may be compared with: by region, population and GRDP per head."""
    context = get_context(table.edition.unit_system)
    groups = [
        _region_group(table, unit, t),
        _context_group(table, unit, {c: x.population for c, x in context.items()}, "population", t),
        _context_group(table, unit, {c: x.grdp_per_head for c, x in context.items()}, "grdp", t),
    ]
    return [group for group in groups if group.units]


def _region_group(table: EditionTable, unit: str, t: Translator) -> PeerGroup:
    """Return those of the region; of many, the ones of nearest composite."""
    own = table.standing(unit)
    inside = [s for s in table.standings if s.unit.region == own.unit.region]
    scores = {s.unit.code: float(s.composite.value) for s in inside if s.composite}
    near = nearest(scores, unit, RIVALS_MAX)
    # Without scores the region itself is all there is to go by.
    units = near or tuple(s.unit.code for s in inside if s.unit.code != unit)[:RIVALS_MAX]
    names = tuple(table.standing(code).unit.name for code in units)
    reason = t("compare.reason_region", region=own.unit.region, peers=names)
    return PeerGroup(t("compare.group_region"), reason, units)


def _context_group(
    table: EditionTable, unit: str, values: Mapping[str, float], kind: str, t: Translator
) -> PeerGroup:
    words = {
        "population": ("compare.group_population", "compare.reason_population"),
        "grdp": ("compare.group_grdp", "compare.reason_grdp"),
    }
    name, reason = words[kind]
    units = nearest(values, unit, PEERS)
    if not units:
        return PeerGroup(t(name), "", ())
    year = get_context(table.edition.unit_system)[unit].year
    told = tuple(
        t("compare.peer", unit=table.standing(c).unit.name, value=_amount(values[c], kind, t))
        for c in units
    )
    said = t(reason, year=year, value=_amount(values[unit], kind, t), peers=told)
    return PeerGroup(t(name), said, units)


def _amount(value: float, kind: str, t: Translator) -> str:
    if kind == "population":
        return format_integer(round(value), t.language)
    return format_printed(f"{value:.1f}", t.language)
