"""Who stands just above a unit and just below it, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.i18n import Translator, format_score, translator
from ictexplore.model import EditionTable, Ladder, Rung


def ladder_sentence(table: EditionTable, ladder: Ladder, *, language: str) -> str:
    """Say who is next to the unit on either side, and who shares its score."""
    t = translator(language)
    unit = _name(table, ladder.unit, t)
    told = [t("ladder.first", unit=unit)]
    if ladder.above:
        told = [t("ladder.above", unit=unit, **_neighbour(table, ladder.above[-1], t))]
    if ladder.level:
        names = tuple(_name(table, rung.unit, t) for rung in ladder.level)
        told.append(t("ladder.level", units=names))
    if ladder.below:
        told.append(t("ladder.below", **_neighbour(table, ladder.below[0], t)))
    elif not ladder.level:
        told.append(t("ladder.last", unit=unit))
    return " ".join(told)


def passing_sentence(
    table: EditionTable, ladder: Ladder, gain: int, passing: Sequence[str], *, language: str
) -> str:
    """Say who goes past when each of those not ahead gains so much, in units of 0.0001."""
    t = translator(language)
    names = tuple(_name(table, code, t) for code in passing)
    told = {"gain": format_score(gain, language), "unit": _name(table, ladder.unit, t)}
    if not names:
        return t("ladder.passing_none", **told)
    return t("ladder.passing", count=len(names), units=names, **told)


def find_widest(rung: Rung) -> str:
    """Return the dimension that differs most in points, empty where none does."""
    if not any(rung.points.values()):
        return ""
    return max(rung.points, key=lambda code: abs(rung.points[code]))


def _neighbour(table: EditionTable, rung: Rung, t: Translator) -> dict[str, str]:
    return {
        "rival": _name(table, rung.unit, t),
        "gap": format_score(abs(rung.gap), t.language),
    }


def _name(table: EditionTable, unit_code: str, t: Translator) -> str:
    return table.standing(unit_code).unit.name.in_language(t.language)
