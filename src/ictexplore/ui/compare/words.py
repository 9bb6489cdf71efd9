"""The comparison in sentences: by how much, where ahead, where behind."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ictexplore.engine.peers import Comparison, Part
from ictexplore.i18n import Translator
from ictexplore.i18n.differences import format_printed
from ictexplore.model import RESIDUAL, EditionTable, Text

_NAMED_MAX = 3


def lead_text(value: Fraction, t: Translator) -> str:
    """Return points of 1000 without their sign, to one decimal: exact halves go up."""
    tenths = (abs(value) * 20 + 1) // 2
    return format_printed(f"{tenths // 10}.{tenths % 10}", t.language)


def signed_lead(value: Fraction, t: Translator) -> str:
    """Return points of 1000 with their sign."""
    shown = lead_text(value, t)
    if not shown.strip("0,."):
        return shown
    return ("+" if value > 0 else "\N{MINUS SIGN}") + shown


def comparison_sentence(table: EditionTable, comparison: Comparison, t: Translator) -> str:
    """Return «Ninh Bình hơn Nghệ An 3,9 điểm trên 1000; hơn ở …; kém ở …»."""
    unit = table.standing(comparison.unit).unit.name
    rival = table.standing(comparison.rival).unit.name
    if comparison.lead == 0:
        key = "compare.level"
    else:
        key = "compare.ahead" if comparison.lead > 0 else "compare.behind"
    said = [t(key, unit=unit, rival=rival, lead=lead_text(comparison.lead, t))]
    names = part_names(table, t)
    ahead = sorted((p for p in comparison.parts if p.lead > 0), key=lambda p: -p.lead)
    behind = sorted((p for p in comparison.parts if p.lead < 0), key=lambda p: p.lead)
    if ahead:
        said.append(t("compare.ahead_in", parts=_list(ahead, names, t)))
    if behind:
        said.append(t("compare.behind_in", parts=_list(behind, names, t)))
    return t("compare.sentence", said="; ".join(said))


def part_names(table: EditionTable, t: Translator) -> Mapping[str, str]:
    """Return dimension code → name, the block of those not printed for all among them."""
    names = {d.code: d.name.in_language(t.language) for d in table.framework.dimensions}
    return {**names, RESIDUAL: t("compare.block")}


def _list(parts: list[Part], names: Mapping[str, str], t: Translator) -> tuple[Text | str, ...]:
    """Return the parts that matter most, with what each brings."""
    told: list[Text | str] = [
        t("compare.part", name=names[p.code], lead=signed_lead(p.lead, t))
        for p in parts[:_NAMED_MAX]
    ]
    if len(parts) > _NAMED_MAX:
        told.append(t("compare.more_parts", count=len(parts) - _NAMED_MAX))
    return tuple(told)
