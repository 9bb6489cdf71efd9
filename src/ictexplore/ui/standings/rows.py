"""The rows and heads of the ranking table: who is shown, in which order, with which figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.engine.sheet import NOTHING, Sheet, climb
from ictexplore.i18n import Translator, search_key
from ictexplore.i18n.places import NONE, format_climb, format_place, format_printed_score
from ictexplore.model import COMPOSITE
from ictexplore.ui.components.rank_table import Cell, Head, Order, Row
from ictexplore.ui.standings.options import CLIMB, NAME, RANK, REGION_RANK, Options

_ASCENDING = {RANK, NAME, REGION_RANK}
"""Columns that begin with their smallest."""


_SHORT = {
    CLIMB: "ranking.short_change",
    REGION_RANK: "ranking.short_region",
    COMPOSITE: "ranking.short_composite",
    "chinh_quyen_so": "ranking.short_pillar_government",
    "kinh_te_so": "ranking.short_pillar_economy",
    "xa_hoi_so": "ranking.short_pillar_society",
    "an_toan_thong_tin": "ranking.short_security",
    "do_thi_thong_minh": "ranking.short_cities",
    "ha_tang_so": "ranking.short_infrastructure",
    "hd_chinh_quyen_so": "ranking.short_government",
    "hd_kinh_te_so": "ranking.short_economy",
    "hd_xa_hoi_so": "ranking.short_society",
    "nhan_luc_so": "ranking.short_workforce",
    "nhan_thuc_so": "ranking.short_awareness",
    "the_che_so": "ranking.short_institutions",
}
"""What stands in a head whose whole name would widen its column beyond its figures."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """An edition and the last comparable one, read in a language."""

    sheet: Sheet
    earlier: Sheet | None
    t: Translator

    def name(self, unit: str) -> str:
        """Return what the unit is called."""
        return self.sheet.table.standing(unit).unit.name.in_language(self.t.language)


def table_heads(ranking: Ranking, options: Options) -> list[Head]:
    """Return the heads: place, name, change, place in the region, then every measure."""
    t = ranking.t
    labels = {
        RANK: t("common.rank"),
        NAME: t("common.unit"),
        CLIMB: t("ranking.head_change"),
        REGION_RANK: t("ranking.head_region"),
    }
    if ranking.earlier is None:
        del labels[CLIMB]
    labels |= {m.code: m.name.in_language(t.language) for m in ranking.sheet.measures}
    return [
        Head(
            key,
            label,
            "text" if key == NAME else "number",
            _order(key, options),
            is_chosen=key == options.measure,
            short=t(_SHORT[key]) if key in _SHORT else "",
        )
        for key, label in labels.items()
    ]


def table_rows(ranking: Ranking, options: Options, unit: str) -> list[Row]:
    """Return the units that the options ask for, ordered; those without any figure are left out."""
    keys = [head.key for head in table_heads(ranking, options)]
    return [
        Row(code, [_cell(ranking, code, key) for key in keys], is_selected=code == unit)
        for code in sorted_units(ranking, options, find_units(ranking, options))
    ]


def find_units(ranking: Ranking, options: Options) -> list[str]:
    """Return who has any figure, is of the region and holds every word searched for."""
    words = [f" {word}" for word in search_key(options.query).split()]
    return [
        unit
        for unit in ranking.sheet.ranked()
        if is_known(ranking.sheet, unit)
        and _is_of_region(ranking, options, unit)
        and all(word in f" {search_key(ranking.name(unit))}" for word in words)
    ]


def is_known(sheet: Sheet, unit: str) -> bool:
    """Return whether any figure of the unit is known."""
    return any(sheet.figure(m.code, unit) != NOTHING for m in sheet.measures)


def sorted_units(ranking: Ranking, options: Options, units: Sequence[str]) -> list[str]:
    """Return the units in the order asked for; without a figure last, whichever way round."""
    if options.sort == NAME:
        place = {unit: i for i, unit in enumerate(ranking.sheet.units)}
        return sorted(units, key=place.__getitem__, reverse=options.is_reversed)
    values = {unit: _value(ranking, unit, options.sort) for unit in units}
    known = [unit for unit in units if values[unit] is not None]
    falls = (options.sort in _ASCENDING) == options.is_reversed
    ordered = sorted(known, key=lambda unit: values[unit] or 0, reverse=falls)
    return ordered + [unit for unit in units if values[unit] is None]


def _is_of_region(ranking: Ranking, options: Options, unit: str) -> bool:
    region = ranking.sheet.table.standing(unit).unit.region
    return options.region is None or region == options.region


def _order(key: str, options: Options) -> Order:
    if key != options.sort:
        return "none"
    return "ascending" if (key in _ASCENDING) != options.is_reversed else "descending"


def _value(ranking: Ranking, unit: str, column: str) -> float | None:
    """Return what a unit is ordered by; a rank known without its score counts below all scores."""
    if column == CLIMB:
        return climb(ranking.sheet, ranking.earlier, unit)
    if column == REGION_RANK:
        return ranking.sheet.region_rank(unit)
    figure = ranking.sheet.figure(COMPOSITE if column == RANK else column, unit)
    if column == RANK:
        return figure.rank or (figure.places.best + 0.5 if figure.places else None)
    if figure.exact is not None:
        return float(figure.exact)
    return None if figure.rank is None else -float(figure.rank)


def _cell(ranking: Ranking, unit: str, key: str) -> Cell:
    sheet, t = ranking.sheet, ranking.t
    if key == NAME:
        region = sheet.table.standing(unit).unit.region
        return Cell(ranking.name(unit), region.in_language(t.language))
    if key == CLIMB:
        return Cell(format_climb(climb(sheet, ranking.earlier, unit)))
    if key == REGION_RANK:
        rank = sheet.region_rank(unit)
        return Cell(NONE if rank is None else f"{rank}/{len(sheet.region(unit))}")
    figure = sheet.figure(COMPOSITE if key == RANK else key, unit)
    place = format_place(figure.rank, figure.places)
    if key == RANK:
        return Cell(place)
    told = "" if place == NONE else t("ranking.cell_rank", rank=place)
    if figure.score is None:
        return Cell(told or NONE)
    return Cell(format_printed_score(figure.score, t.language), told)
