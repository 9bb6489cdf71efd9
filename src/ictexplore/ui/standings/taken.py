"""The ranking as it is taken away: the map, and who leads beside who stands near the unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from ictexplore.charts.room import fitted
from ictexplore.charts.tile_map import tile_map
from ictexplore.engine.sheet import NOTHING
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n.places import format_place, format_printed_score
from ictexplore.ui.page import Page
from ictexplore.ui.standings.headline import coverage, headline
from ictexplore.ui.standings.options import NAME, Options
from ictexplore.ui.standings.rows import Ranking, find_units, table_heads, table_rows
from ictexplore.ui.standings.tiles import find_classes, find_legend, map_title, tile_rows
from ictexplore.ui.takeaway.parts import draw_nothing, page_view

_LEADERS, _NEAR = 5, 2
_ALL = 12
"""So many units are all listed."""
_LEFT_OUT = "…"
_SHAPE = 1.7
"""Width over height of the country's map."""


def standings_view(page: Page, ranking: Ranking, options: Options, tiles: pd.DataFrame) -> View:
    """Return the ranking by the measure that is looked at."""
    unit, measure = page.selection.unit, options.measure
    told = headline(ranking, measure, unit)
    if not ranking.sheet.measures:
        return page_view(page, finding=told, draw=draw_nothing)
    frame = tile_rows(ranking, options, unit, tiles)
    legend = find_legend(ranking, measure, find_classes(ranking, measure))
    title = map_title(ranking, measure, dark=False)

    return page_view(
        page,
        finding=told,
        draw=lambda room: _draw(frame, legend, (title, told), room, page.language),
        figures=_figures(ranking, options, unit),
        table=_table(ranking, options, unit),
        notes=filter(None, [coverage(ranking, unit)]),
    )


def _draw(
    frame: pd.DataFrame,
    legend: Mapping[int, str],
    words: tuple[str, str],
    room: Room,
    language: str,
) -> Sequence[Spec]:
    title, told = words
    chart = tile_map(frame, legend, title=title, description=told, language=language)
    width = min(room.width, round(room.height * _SHAPE))
    return (fitted(chart, width, room.height),)


def _figures(ranking: Ranking, options: Options, unit: str) -> Figures:
    """Return who leads, and who stands near the unit."""
    t = ranking.t
    name = ranking.sheet.measure(options.measure).name.in_language(t.language)
    rows = tuple(_row(ranking, options, code) for code in _listed(ranking, options, unit))
    return Figures((t("common.unit"), t("common.rank"), name), rows)


def _row(ranking: Ranking, options: Options, code: str) -> tuple[str, ...]:
    if code == _LEFT_OUT:
        return code, "", ""
    figure = ranking.sheet.figure(options.measure, code)
    place = format_place(figure.rank, figure.places)
    return ranking.name(code), place, format_printed_score(figure.score, ranking.t.language)


def _table(ranking: Ranking, options: Options, unit: str) -> Figures:
    """Return the whole table as it is ordered on the page, names first."""
    heads = table_heads(ranking, options)
    order = sorted(range(len(heads)), key=lambda i: heads[i].key != NAME)
    rows = table_rows(ranking, options, unit)
    return Figures(
        tuple(heads[i].label for i in order),
        tuple(tuple(row.cells[i].text for i in order) for row in rows),
    )


def _listed(ranking: Ranking, options: Options, unit: str) -> list[str]:
    """Return the leaders and those next to the unit, with a mark where others are left out."""
    sheet, shown = ranking.sheet, find_units(ranking, options)
    ordered = (code for code in sheet.ranked(options.measure) if code in shown)
    units = [code for code in ordered if sheet.figure(options.measure, code) != NOTHING]
    at = units.index(unit) if unit in units else 0
    if at < _ALL:
        return units[:_ALL]
    kept = {*range(_LEADERS), *range(at - _NEAR, min(at + _NEAR + 1, len(units)))}
    listed: list[str] = []
    for i in sorted(kept):
        if i and i - 1 not in kept:
            listed.append(_LEFT_OUT)
        listed.append(units[i])
    return listed
