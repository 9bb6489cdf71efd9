"""The comparison in sentences: by how much, where ahead, where behind."""

from __future__ import annotations

from collections.abc import Mapping

from ictexplore.engine.peers import Comparison, Part
from ictexplore.export.gaps import format_gap_points, say_gap
from ictexplore.i18n import Translator
from ictexplore.model import RESIDUAL, EditionTable, Text

_NAMED_MAX = 3


def comparison_sentence(table: EditionTable, comparison: Comparison, t: Translator) -> str:
    """Return «Ninh Bình hơn Nghệ An 3,9 điểm trên 1000 (…); hơn ở …; kém ở …»."""
    unit = table.standing(comparison.unit).unit.name
    rival = table.standing(comparison.rival).unit.name
    if comparison.gap == 0:
        key = "compare.level"
    else:
        key = "compare.ahead" if comparison.gap > 0 else "compare.behind"
    said = [t(key, unit=unit, rival=rival, gap=say_gap(table, comparison.gap, t))]
    names = part_names(table, t)
    ahead = sorted((p for p in comparison.parts if p.points > 0), key=lambda p: -p.points)
    behind = sorted((p for p in comparison.parts if p.points < 0), key=lambda p: p.points)
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
        t("compare.part", name=names[p.code], points=format_gap_points(p.points, t.language))
        for p in parts[:_NAMED_MAX]
    ]
    if len(parts) > _NAMED_MAX:
        told.append(t("compare.more_parts", count=len(parts) - _NAMED_MAX))
    return tuple(told)
