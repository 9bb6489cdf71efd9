"""The figures of a unit's family over time: published ones, and those converted to the 34."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from ictexplore.charts.trend import Break
from ictexplore.charts.trend_rows import TrendPoint
from ictexplore.engine.conversion import Converted, convert_edition
from ictexplore.engine.kin import find_kin
from ictexplore.export.band import edition_years
from ictexplore.i18n import Translator
from ictexplore.i18n.places import format_printed_score
from ictexplore.model import Edition, Printed
from ictexplore.store import TrendFigure, read_trends
from ictexplore.ui.cache import get_editions, get_mergers, get_table
from ictexplore.ui.stores import get_store, per_store

SCORE, RANK_34, RANK_63 = "diem", "hang-34", "hang-63"
"""What a trend is of, as the address names it."""

Conversions = Mapping[str, Converted]


@per_store()
def get_trends(today: str) -> tuple[TrendFigure, ...]:
    """Return the published figures of a unit of the 34 and of its members."""
    return read_trends(get_store(), today)


@per_store()
def get_conversions(edition: str) -> Conversions:
    """Return an edition of the 63 converted to the 34; nothing where a score lacks."""
    return convert_edition(get_table(edition), get_mergers())


def find_today(unit: str, unit_system: str) -> str:
    """Return the unit of the 34 that a unit is, or became part of."""
    return unit if unit_system == "34" else find_kin("63", unit, get_mergers())[0]


def read_figures(today: str, index: str) -> list[TrendFigure]:
    """Return the family's published figures of an index, and those converted to the 34.

    Converted ones have no edition of their own: they carry the one they were converted from
    while their unit system is ``34``.
    """
    published = [f for f in get_trends(today) if f.index == index]
    return [*published, *_converted(published, today)]


def _converted(published: Sequence[TrendFigure], today: str) -> list[TrendFigure]:
    """Return the unit of today in the years that have only an edition of the 63."""
    own = [f for f in published if f.unit_system == "34"]
    editions = {f.edition: f for f in published if f.unit_system == "63"}
    return [
        replace(
            figure,
            unit_system="34",
            unit=today,
            name=own[0].name,
            composite=Printed(converted.composite),
            rank=converted.rank,
            of=converted.of,
        )
        for code, figure in editions.items()
        if own and figure.year not in {f.year for f in own}
        if (converted := get_conversions(code).get(today))
    ]


def is_converted(figure: TrendFigure) -> bool:
    """Return whether the figure was published for other units than it is shown for."""
    return not figure.edition.endswith(f"-{figure.unit_system}")


def is_brought(figure: TrendFigure) -> bool:
    """Return whether the figure is of a table that somebody brought."""
    return get_table(figure.edition).edition.origin != "bundled"


def trend_points(
    figures: Sequence[TrendFigure], measure: str, *, unit: str, unit_system: str, t: Translator
) -> list[TrendPoint]:
    """Return what a chart of ``measure`` shows of a family, ``unit`` being the one chosen.

    Ranks of 63 and of 34 never stand in one chart. A unit that was not merged is the same before
    and after: its scores are one series, published every year, and nothing needs converting.
    """
    members = {f.unit for f in figures if f.unit_system == "63"}
    is_whole = len(members) == 1
    chosen = (unit_system, unit)
    points = []
    for figure in figures:
        if not _belongs(figure, measure, unit_system, is_whole=is_whole):
            continue
        is_unit = is_whole or (figure.unit_system, figure.unit) == chosen
        name = series_name(figure, figures, t)
        point = _point(figure, measure, name, is_unit=is_unit, t=t)
        if point is not None:
            points.append(replace(point, series="") if is_whole else point)
    return points


def _belongs(figure: TrendFigure, measure: str, unit_system: str, *, is_whole: bool) -> bool:
    if measure != SCORE:
        return figure.unit_system == measure.removeprefix("hang-")
    if is_whole:
        # The year that has both printed the same score for both.
        is_doubled = figure.unit_system == "63" and figure.year == _newest_34()
        return (
            not is_converted(figure)
            and (unit_system == "63" or not is_doubled)
            and not (unit_system == "63" and figure.unit_system == "34")
        )
    return unit_system == "34" or figure.unit_system == "63"


def _newest_34() -> int:
    return max(e.year for e in get_editions() if e.unit_system == "34")


def _point(
    figure: TrendFigure, measure: str, name: str, *, is_unit: bool, t: Translator
) -> TrendPoint | None:
    known = figure.composite if measure == SCORE else figure.rank
    if known is None:
        return None
    value = known.value / 10_000 if isinstance(known, Printed) else float(known)
    return TrendPoint(
        series=f"{figure.unit_system}-{figure.unit}",
        name=name,
        year=figure.year,
        value=value,
        label=_label(known, t),
        framework=figure.framework,
        edition=edition_name(figure, t),
        tip=figure_text(figure, t),
        is_unit=is_unit,
        is_converted=is_converted(figure),
        is_brought=is_brought(figure),
    )


def _label(known: Printed | int, t: Translator) -> str:
    if isinstance(known, int):
        return str(known)
    return format_printed_score(known, t.language)


def series_name(figure: TrendFigure, figures: Sequence[TrendFigure], t: Translator) -> str:
    """Return a unit's name; where a unit of today has the name of a former one, which it is."""
    name = figure.name.in_language(t.language)
    others = {f.name for f in figures if f.unit_system != figure.unit_system}
    members = {f.unit for f in figures if f.unit_system == "63"}
    if len(members) == 1 or figure.name not in others:
        return name
    key = "trends.name_today" if figure.unit_system == "34" else "trends.name_former"
    return t(key, unit=name)


def edition_name(figure: TrendFigure, t: Translator) -> str:
    """Return year and units of the edition, whose it is, and that a figure was converted."""
    if not is_converted(figure):
        return edition_years(get_table(figure.edition).edition, t)
    converted = t("trends.edition_converted", year=figure.year, units=figure.of)
    return t("trends.edition_brought", edition=converted) if is_brought(figure) else converted


def figure_text(figure: TrendFigure, t: Translator) -> str:
    """Return score and rank as far as published: «0,7223 · hạng 12/34»."""
    parts = []
    if figure.composite is not None:
        parts.append(_label(figure.composite, t))
    if figure.rank is not None:
        parts.append(t("trends.rank_of", rank=figure.rank, units=figure.of))
    return " · ".join(parts) or t("common.unknown")


def cell_text(figure: TrendFigure, t: Translator) -> str:
    """Return score and rank as a table sets them: «0,7223 · 12/34»."""
    parts = [_label(figure.composite, t)] if figure.composite is not None else []
    parts += [f"{figure.rank}/{figure.of}"] if figure.rank is not None else []
    return " · ".join(parts) or t("common.unknown")


def index_editions(index: str) -> list[Edition]:
    """Return an index's editions, one a year, oldest first."""
    by_year = {e.year: e for e in get_editions() if e.index == index}
    return [by_year[year] for year in sorted(by_year)]


def index_breaks(index: str) -> list[Break]:
    """Return the changes of framework of an index."""
    editions = index_editions(index)
    return [
        Break(one.year, other.year)
        for one, other in pairwise(editions)
        if one.framework_code != other.framework_code
    ]
