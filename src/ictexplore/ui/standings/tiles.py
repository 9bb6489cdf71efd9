"""What the tile map shows: the class of each unit by a measure, and what each class spans."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pandas as pd

from ictexplore.charts.classes import classify
from ictexplore.charts.short_names import short_names
from ictexplore.charts.tile_map import UNKNOWN
from ictexplore.engine.sheet import Figure
from ictexplore.export.sentence import edition_name
from ictexplore.i18n.places import NONE, format_place, format_printed_score
from ictexplore.model import Text
from ictexplore.ui.standings.options import Options
from ictexplore.ui.standings.rows import Ranking


def shows_ranks(ranking: Ranking, measure: str) -> bool:
    """Return whether more is known of a measure by rank than by score, as press reports tell."""
    figures = [ranking.sheet.figure(measure, unit) for unit in ranking.sheet.units]
    return sum(f.rank is not None for f in figures) > sum(f.score is not None for f in figures)


def find_classes(ranking: Ranking, measure: str) -> dict[str, int]:
    """Return the class of each unit of which the measure is known, 4 the best."""
    by_rank = shows_ranks(ranking, measure)
    values: dict[str, float] = {}
    for unit in ranking.sheet.units:
        value = _value(ranking.sheet.figure(measure, unit), by_rank=by_rank)
        if value is not None:
            values[unit] = float(value)
    return dict(zip(values, classify(list(values.values())), strict=True)) if values else {}


def find_legend(ranking: Ranking, measure: str, classes: Mapping[str, int]) -> dict[int, str]:
    """Return class → the scores or ranks it spans, from the lowest to the highest."""
    by_rank = shows_ranks(ranking, measure)
    legend = {}
    for klass in sorted(set(classes.values())):
        units = [unit for unit, own in classes.items() if own == klass]
        figures = [ranking.sheet.figure(measure, unit) for unit in units]
        ordered = sorted(figures, key=lambda f: _value(f, by_rank=by_rank) or 0)
        ends = (ordered[-1], ordered[0]) if by_rank else (ordered[0], ordered[-1])
        legend[klass] = _span(ranking, *ends, by_rank=by_rank)
    return legend


def tile_rows(ranking: Ranking, options: Options, unit: str, tiles: pd.DataFrame) -> pd.DataFrame:
    """Return the frame of `tile_map`: a row a tile, the archipelagos without a figure."""
    sheet, t = ranking.sheet, ranking.t
    classes = find_classes(ranking, options.measure)
    names = [Text(r["name_vi"], r["name_en"]).in_language(t.language) for r in _rows(tiles)]
    regions = {code: sheet.table.standing(code).unit.region for code in sheet.units}
    shown = [
        {
            "unit_code": row["unit_code"],
            "name": name,
            "short": name.partition(" (")[0] if row["is_island"] else short,
            "detail": _detail(ranking, options.measure, row),
            "place": _place(sheet.figure(options.measure, row["unit_code"])),
            "tile_col": row["tile_col"],
            "tile_row": row["tile_row"],
            "is_island": row["is_island"],
            "is_selected": row["unit_code"] == unit and not row["is_island"],
            "is_dimmed": options.region not in (None, regions[row["unit_code"]]),
            "klass": UNKNOWN if row["is_island"] else classes.get(row["unit_code"], UNKNOWN),
        }
        for row, name, short in zip(_rows(tiles), names, short_names(names), strict=True)
    ]
    return pd.DataFrame(shown)


def map_title(ranking: Ranking, measure: str, *, dark: bool) -> str:
    """Return what the map shows and which shade stands for the best."""
    sheet, t = ranking.sheet, ranking.t
    return t(
        "ranking.map_ranks" if shows_ranks(ranking, measure) else "ranking.map_scores",
        measure=sheet.measure(measure).name,
        edition=edition_name(sheet.table.edition, t.language),
        shade=t("ranking.shade_light" if dark else "ranking.shade_dark"),
    )


def _rows(tiles: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(k): v for k, v in row.items()} for row in tiles.to_dict("records")]


def _value(figure: Figure, *, by_rank: bool) -> Fraction | int | None:
    if by_rank:
        return None if figure.rank is None else -figure.rank
    return figure.exact


def _span(ranking: Ranking, first: Figure, last: Figure, *, by_rank: bool) -> str:
    if by_rank:
        ends = [str(first.rank), str(last.rank)]
        return ranking.t("ranking.legend_rank", span=NONE.join(dict.fromkeys(ends)))
    ends = [format_printed_score(f.score, ranking.t.language) for f in (first, last)]
    return NONE.join(dict.fromkeys(ends))


def _place(figure: Figure) -> str:
    return format_place(figure.rank, figure.places)


def _detail(ranking: Ranking, measure: str, row: Mapping[str, Any]) -> str:
    t, unit = ranking.t, str(row["unit_code"])
    if row["is_island"]:
        return t("ranking.island", unit=ranking.name(unit))
    figure = ranking.sheet.figure(measure, unit)
    score, place = format_printed_score(figure.score, t.language), _place(figure)
    if figure.score is None:
        return t("common.unknown") if place == NONE else t("ranking.cell_rank", rank=place)
    if place == NONE:
        return score
    return f"{score} · {t('ranking.cell_rank', rank=place)}"
