"""What is told of an own index on screen and in files: figures, names, sentences."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import DECIMALS_MAX, count_ranked, shared_decimals
from ictexplore.engine.own_index.whatif import OwnOutcome
from ictexplore.export.own_index import (
    format_difference,
    format_own,
    format_own_place,
    score_decimals,
)
from ictexplore.i18n import Translator, format_integer, shorten
from ictexplore.model.own_index import few_names

_SAME = 1e-9
_DECIMALS: WeakKeyDictionary[OwnIndex, tuple[int, ...]] = WeakKeyDictionary()
"""Gone with the index, which is a visitor's."""


def say_score(index: OwnIndex, score: float | None, t: Translator) -> str:
    """Return a score of the index or of a part of it."""
    return format_own(score, t.language, score_decimals(index.settings))


def say_score_change(index: OwnIndex, before: float, after: float, t: Translator) -> str:
    """Return by how much a score changed, with its sign."""
    return format_difference(after - before, t.language, score_decimals(index.settings))


def say_value(index: OwnIndex, code: str, value: float | None, t: Translator) -> str:
    """Return a value of an indicator as values are written, with the decimals it needs."""
    return format_own(value, t.language, value_decimals(index, code, value))


def all_decimals(index: OwnIndex) -> tuple[int, ...]:
    """Return how many decimals each indicator is told with, in the order of its rows."""
    if index not in _DECIMALS:
        _DECIMALS[index] = shared_decimals(index.raw)
    return _DECIMALS[index]


def value_decimals(index: OwnIndex, code: str, value: float | None) -> int:
    """Return how many decimals tell a value beside the others of its indicator."""
    decimals = all_decimals(index)[index.row(code)]
    is_told = value is None or not abs(round(value, decimals) - value) > _SAME
    return decimals if is_told else DECIMALS_MAX


def say_place(index: OwnIndex, place: int) -> str:
    """Return a place among all that are ranked."""
    return format_own_place(place, count_ranked(index))


def name_units(index: OwnIndex, units: Sequence[int]) -> tuple[str, ...]:
    """Return the first names of units, cut short, and a mark where there are more."""
    return few_names([shorten(index.units[i]) for i in units])


def ranking_sentence(index: OwnIndex, leader: int, unit: int, t: Translator) -> str:
    """Return who leads and where the unit stands."""
    name = index.framework.root.label
    led = t(
        "ownpage.leads",
        index=shorten(name),
        unit=shorten(index.units[leader]),
        score=say_score(index, float(index.composite[leader]), t),
    )
    if unit == leader:
        return led
    stands = unit_sentence(index, unit, t)
    return f"{led} {stands}"


def unit_sentence(index: OwnIndex, unit: int, t: Translator) -> str:
    """Return where a unit stands."""
    name = shorten(index.units[unit])
    place = int(index.places[unit])
    if not place:
        return t("ownpage.unranked", unit=name)
    return t(
        "ownpage.stands",
        unit=name,
        place=say_place(index, place),
        score=say_score(index, float(index.composite[unit]), t),
    )


def changes_words(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> tuple[str, ...]:
    """Return each change: indicator, value before and after."""
    told = []
    for code, after in outcome.changes.items():
        raw = float(index.raw[index.row(code)][outcome.unit])
        told.append(
            t(
                "ownpage.change",
                indicator=shorten(index.framework.node(code).label),
                before=say_value(index, code, raw, t),
                after=say_value(index, code, after, t),
            )
        )
    return tuple(told)


def outcome_sentence(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> str:
    """Return what becomes of a unit whose values change."""
    root = index.framework.root.code
    if not outcome.changes:
        return unit_sentence(index, outcome.unit, t)
    if not outcome.rank_after:
        return t("ownpage.unranked_then", unit=shorten(index.units[outcome.unit]))
    ranked = int((outcome.places > 0).sum())
    before = format_own_place(outcome.rank_before or 0, count_ranked(index))
    after = format_own_place(outcome.rank_after, ranked)
    return t(
        "ownpage.becomes",
        changes=few_names(changes_words(index, outcome, t)),
        unit=shorten(index.units[outcome.unit]),
        score=say_score(index, outcome.after[root], t),
        place=after if after == before else t("ownpage.place_moves", before=before, after=after),
    )


def ranked_words(index: OwnIndex, t: Translator) -> str:
    """Return how many units are ranked, of how many indicators."""
    return t(
        "ownpage.counted",
        ranked=format_integer(count_ranked(index), t.language),
        units=format_integer(len(index.units), t.language),
        indicators=format_integer(len(index.framework.indicators), t.language),
    )


def write_number(number: float, t: Translator) -> str:
    """Return a number as a person would type it."""
    text = f"{number:g}"
    return text.replace(".", ",") if t.language == "vi" else text
