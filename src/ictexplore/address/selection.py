"""The address of a page: what it says of edition, unit, language and scenario, and back.

Readable and short: ``?ky=dti-2024-34&tinh=ninh-binh&doi=hd_kinh_te_so-0.75``. Defaults are
written too, so that a link still means the same when a newer edition becomes the default.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ictexplore.address.assumption import plain, read_assumption, write_assumption
from ictexplore.i18n import LANGUAGES, find_unit, parse_score, search_key, shorten
from ictexplore.model import HOLD, Assumption, Control, IctexploreError

EDITION, UNIT, LANGUAGE, CHANGE, RIVALS = "ky", "tinh", "ngon-ngu", "doi", "doi-thu"
PLAIN, PRESENTED = "don-gian", "trinh-chieu"
_CHANGES_MAX = 20
"""More changes than any framework has dimensions; a longer address is not read to its end."""
_KNOWN_MAX = 10
"""How many of the possible values a notice names."""
_BROUGHT = re.compile(r"[a-z_]+-\d{4}-(?:34|63)", re.ASCII)
"""What an edition is called that a visitor brings."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a visitor looks at: edition, unit, language, and the scenario.

    ``changes`` are the scenario's changed controls, ``assumption`` what all other units do.
    ``is_plain`` asks for Streamlit's own widgets where the browser would move the ranking,
    ``is_presented`` for the presenter view.
    """

    edition: str
    unit: str
    language: str = LANGUAGES[0]
    changes: Mapping[str, int] = field(default_factory=dict)
    is_plain: bool = False
    assumption: Assumption = HOLD
    is_presented: bool = False

    def moved(self, code: str, value: int | None) -> Selection:
        """Return the selection with one control set, or back at its baseline with ``None``."""
        others = {c: v for c, v in self.changes.items() if c != code}
        return replace(self, changes=others if value is None else {**others, code: value})

    def is_where(self, other: Selection) -> bool:
        """Return whether both are of one edition and unit, so that a scenario may be of both."""
        return (self.edition, self.unit) == (other.edition, other.unit)

    def at(self, edition: str, unit: str) -> Selection:
        """Return the selection at another edition or unit; changes belong to those left.

        What is assumed of the others goes along within an edition, unless it names the unit.
        """
        stays = edition == self.edition and unit not in self.assumption.composites
        assumption = self.assumption if stays else HOLD
        return replace(self, edition=edition, unit=unit, changes={}, assumption=assumption)


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from.

    ``unit_systems`` maps an edition's code to its unit system, ``names`` a unit system to its
    spellings (name → code, proper names first); ``find_controls`` gives what can be moved of a
    unit in an edition, nothing where it can't be simulated; ``check_assumption`` raises
    `IctexploreError` for one that can't be made there; ``successors`` maps a unit of the 63 to the
    one of the 34 it is part of.
    """

    unit_systems: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]
    find_controls: Callable[[str, str], Sequence[Control]]
    check_assumption: Callable[[str, str, Assumption], None]
    successors: Mapping[str, str]

    def names_of(self, edition: str) -> Mapping[str, str]:
        """Return the spellings of the units of an edition."""
        return self.names[self.unit_systems[edition]]

    def proper_name(self, edition: str, unit: str) -> str:
        """Return the unit's own name in Vietnamese."""
        return next(name for name, code in self.names_of(edition).items() if code == unit)


def read_address(
    params: Mapping[str, Sequence[str]], choices: Choices, fallback: Selection
) -> tuple[Selection, tuple[IctexploreError, ...]]:
    """Return what the address asks for, and a notice for each part that can't be used.

    What can't be used is replaced by the ``fallback``'s; everything else is kept.
    """
    notices: list[IctexploreError] = []
    edition = _read_edition(_first(params, EDITION), choices, fallback, notices)
    unit = _read_unit(_first(params, UNIT), edition, choices, fallback, notices)
    language = _read_language(_first(params, LANGUAGE), fallback, notices)
    changes = _read_changes(params.get(CHANGE, ()), choices.find_controls(edition, unit), notices)
    assumption = _read_assumption(params.get(RIVALS, ()), edition, unit, choices, notices)
    is_plain, is_presented = (_first(params, name) == "1" for name in (PLAIN, PRESENTED))
    selection = Selection(edition, unit, language, changes, is_plain, assumption, is_presented)
    return selection, tuple(notices)


def write_address(
    selection: Selection, choices: Choices, *, with_scenario: bool = True
) -> dict[str, str | list[str]]:
    """Return the query parameters that `read_address` reads back as ``selection``."""
    name = search_key(choices.proper_name(selection.edition, selection.unit))
    params: dict[str, str | list[str]] = {
        EDITION: selection.edition,
        UNIT: name.replace(" ", "-"),
    }
    if selection.language != LANGUAGES[0]:
        params[LANGUAGE] = selection.language
    switches = {PLAIN: selection.is_plain, PRESENTED: selection.is_presented}
    params |= {name: "1" for name, is_on in switches.items() if is_on}
    if selection.changes and with_scenario:
        params[CHANGE] = [f"{code}-{plain(value)}" for code, value in selection.changes.items()]
    if with_scenario and not selection.assumption.is_hold:
        names = choices.names_of(selection.edition)
        params[RIVALS] = write_assumption(selection.assumption, names)
    return params


def _first(params: Mapping[str, Sequence[str]], name: str) -> str | None:
    values = params.get(name)
    return values[0] if values else None


def _read_edition(
    given: str | None, choices: Choices, fallback: Selection, notices: list[IctexploreError]
) -> str:
    if given is None or given in choices.unit_systems:
        return given or fallback.edition
    notices.append(broken_address(EDITION, given, fallback.edition, tuple(choices.unit_systems)))
    if _BROUGHT.fullmatch(given):
        notices.append(IctexploreError("safety.edition_gone", given=shorten(given)))
    return fallback.edition


def _read_unit(
    given: str | None,
    edition: str,
    choices: Choices,
    fallback: Selection,
    notices: list[IctexploreError],
) -> str:
    names = choices.names_of(edition)
    is_same_system = choices.unit_systems[edition] == choices.unit_systems[fallback.edition]
    # The same code may name another province in the other unit system.
    default = fallback.unit if is_same_system else next(iter(names.values()))
    if given is None:
        return default
    try:
        return find_unit(given, names)
    except IctexploreError as error:
        if successor := find_successor(given, edition, choices):
            used = choices.proper_name(edition, successor)
            notices.append(IctexploreError("error.merged_unit", given=shorten(given), used=used))
            return successor
        used = choices.proper_name(edition, default)
        notices.append(broken_address(UNIT, given, used, suggested_names(error)))
        return default


def find_successor(given: str, edition: str, choices: Choices) -> str | None:
    """Return the unit of today that a unit from before the merger became part of.

    ``None`` when ``given`` names none, or the edition is itself from before the merger.
    """
    if choices.unit_systems[edition] != "34":
        return None
    try:
        return choices.successors[find_unit(given, choices.names["63"])]
    except IctexploreError:
        return None


def suggested_names(error: IctexploreError) -> tuple[str, ...]:
    """Return the units that an unusable name may have meant."""
    found = error.values.get("nearest", error.values.get("candidates"))
    return tuple(str(name) for name in found) if isinstance(found, tuple) else ()


def _read_language(given: str | None, fallback: Selection, notices: list[IctexploreError]) -> str:
    if given is None or given in LANGUAGES:
        return given or fallback.language
    notices.append(broken_address(LANGUAGE, given, fallback.language, LANGUAGES))
    return fallback.language


def _read_changes(
    given: Sequence[str], controls: Sequence[Control], notices: list[IctexploreError]
) -> dict[str, int]:
    known = {c.code: c for c in controls}
    changes: dict[str, int] = {}
    # Where nothing can be moved the page itself says why.
    for item in given[:_CHANGES_MAX] if known else ():
        code, _, score = item.partition("-")
        if code not in known:
            notices.append(_unknown_dimension(code, known))
            continue
        try:
            value = parse_score(score)
        except IctexploreError as error:
            notices.append(error)
            continue
        if value != known[code].baseline:
            changes[code] = value
    return changes


def _read_assumption(
    given: Sequence[str],
    edition: str,
    unit: str,
    choices: Choices,
    notices: list[IctexploreError],
) -> Assumption:
    # Where nothing can be moved the page itself says why.
    if not choices.find_controls(edition, unit):
        return HOLD
    try:
        assumption = read_assumption(given[:_CHANGES_MAX], choices.names_of(edition))
        choices.check_assumption(edition, unit, assumption)
    except IctexploreError as error:
        notices.append(error)
        return HOLD
    return assumption


def _unknown_dimension(given: str, known: Mapping[str, Control]) -> IctexploreError:
    return IctexploreError("error.unknown_dimension", given=shorten(given), known=tuple(known))


def broken_address(
    parameter: str, given: str, used: str, known: tuple[str, ...]
) -> IctexploreError:
    """Return what says which part of the address can't be used and what stands in for it."""
    listed = known if len(known) <= _KNOWN_MAX else (*known[:_KNOWN_MAX], "…")
    return IctexploreError(
        "error.broken_address", parameter=parameter, given=shorten(given), used=used, known=listed
    )
