"""The assumption about all other units as a person at a terminal states it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ictexplore.engine.rivals import move_rivals
from ictexplore.i18n import find_unit, parse_score, shorten
from ictexplore.model import HOLD, Assumption, EditionTable, IctexploreError
from ictexplore.store import Store, read_edition_table, read_unit_names

_REPEAT = Assumption("repeat")


def find_assumption(store: Store, table: EditionTable, given: Sequence[str]) -> Assumption:
    """Return what the ``--rivals`` options assume; others stand still where there are none."""
    names = read_unit_names(store)
    names = names[names["unit_system"] == table.edition.unit_system]
    return parse_assumption(given, dict(zip(names["name"], names["unit_code"], strict=True)))


def assume(
    store: Store, table: EditionTable, unit_code: str, given: Sequence[str]
) -> tuple[Assumption, EditionTable]:
    """Return what ``--rivals`` assumes, and the edition with the unit's rivals there."""
    assumption = find_assumption(store, table, given)
    earlier = find_earlier(store, table, assumption)
    return assumption, move_rivals(table, unit_code, assumption, earlier)


def find_earlier(store: Store, table: EditionTable, assumption: Assumption) -> EditionTable | None:
    """Return the edition whose change is repeated, if that is assumed and there is one."""
    code = table.edition.comparable_with
    return read_edition_table(store, code) if code and assumption.kind == "repeat" else None


def parse_assumption(given: Sequence[str], names: Mapping[str, str]) -> Assumption:
    """Return the assumption from texts such as ``repeat``, ``gain=0,02`` or ``Huế=0.75``.

    ``names`` maps each spelling of a unit to its code. Raises `IctexploreError` for what is no
    assumption, for two of them, and for a unit that is unknown or set twice.
    """
    if not given:
        return HOLD
    head, *others = given
    named = {"hold": HOLD, "repeat": _REPEAT}
    keys = [text.partition("=")[0].strip().lower() for text in given]
    if others and any(key in {*named, "gain"} for key in keys):
        raise IctexploreError("error.rivals_mixed", given=tuple(shorten(text) for text in given))
    if head.strip().lower() in named:
        return named[head.strip().lower()]
    if keys[0] == "gain" and "=" in head:
        return Assumption("gain", gain=parse_score(head.partition("=")[2]))
    return Assumption("own", composites=_composites(given, names))


def _composites(given: Sequence[str], names: Mapping[str, str]) -> dict[str, int]:
    composites: dict[str, int] = {}
    for text in given:
        name, equals, score = text.partition("=")
        if not (equals and name.strip()):
            raise IctexploreError("error.rivals_form", given=shorten(text))
        code = find_unit(name, names)
        if code in composites:
            raise IctexploreError("error.rivals_twice", unit=shorten(name.strip()))
        composites[code] = parse_score(score)
    return composites
