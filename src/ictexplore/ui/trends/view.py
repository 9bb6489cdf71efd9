"""The chart of a trend, its breaks with their reasons, and every figure with its source."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from ictexplore.charts.trend import TrendAxis, trend_chart
from ictexplore.charts.trend_rows import TrendPoint
from ictexplore.store import TrendFigure
from ictexplore.ui.cache import get_editions, get_mergers, get_sources
from ictexplore.ui.components.headings import heading_html, title_html
from ictexplore.ui.components.tables import Cell, Column, Html, link_html, table_html
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import read_text, show_choice
from ictexplore.ui.selectors import unit_button
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway
from ictexplore.ui.trends.series import (
    RANK_34,
    RANK_63,
    SCORE,
    cell_text,
    edition_name,
    find_today,
    get_trends,
    index_breaks,
    index_editions,
    is_converted,
    read_figures,
    series_name,
    trend_points,
)
from ictexplore.ui.trends.taken import trend_view
from ictexplore.ui.trends.words import break_reason, trend_title

VIEW = "xem"
"""Query parameter that names what the trend is of."""

_NOTHING = "–"


def show_trend(page: Page) -> None:
    """Show the unit's trend in the index chosen: finding, chart, and why it is broken."""
    t, edition = page.t, page.table.edition
    today = find_today(page.selection.unit, edition.unit_system)
    figures = read_figures(today, edition.index)
    measure = _show_measures(page)
    points = trend_points(
        figures, measure, unit=page.selection.unit, unit_system=edition.unit_system, t=t
    )
    name = page.table.standing(page.selection.unit).unit.name.in_language(t.language)
    title = trend_title(points, measure, name, t)
    axis = TrendAxis(
        years=[e.year for e in index_editions(edition.index)],
        breaks=index_breaks(edition.index),
        measure="score" if measure == SCORE else "rank",
        of=int(measure.removeprefix("hang-")) if measure != SCORE else edition.unit_count,
    )
    notes = _find_notes(page, points)
    show_takeaway(page, lambda: trend_view(page, title, points, axis, notes))
    st.html(page.band_html() + title_html(title))
    if points:
        chart = trend_chart(points, axis, language=page.language, dark=is_dark())
        st.altair_chart(chart, theme=None)
    if notes:
        items = "".join(f"<li>{escape(note)}</li>" for note in notes)
        st.html(f'<ul class="ix-prose ix-small">{items}</ul>')


def _show_measures(page: Page) -> str:
    t, edition = page.t, page.table.edition
    options = {SCORE: t("trends.view_score"), RANK_63: t("trends.view_rank_63")}
    if edition.unit_system == "34":
        options = {SCORE: options[SCORE], RANK_34: t("trends.view_rank_34"), **options}
    elif edition.index != "dti":
        # Of these indices more ranks were published than scores.
        options = {RANK_63: options[RANK_63], SCORE: options[SCORE]}
    # Who looked at ranks among the 34 goes on with ranks where there are only those of the 63.
    default = RANK_63 if read_text(VIEW) == RANK_34 else ""
    return show_choice(page, VIEW, t("trends.view"), options, default)


def _find_notes(page: Page, points: Sequence[TrendPoint]) -> list[str]:
    """Return how converted figures came about, which were brought, why the line is broken."""
    t = page.t
    editions = {e.year: e for e in index_editions(page.table.edition.index)}
    notes = [
        break_reason(editions[b.after].framework_code, b.before, b.after, t)
        for b in index_breaks(page.table.edition.index)
    ]
    if any(point.is_converted for point in points):
        notes.insert(0, t("trends.converted_note"))
    if any(point.is_brought for point in points):
        notes.insert(0, t("trends.brought_note"))
    return notes


def show_family(page: Page) -> None:
    """Show a button for each unit that the chosen one is made of, or part of."""
    t, edition, unit = page.t, page.table.edition, page.selection.unit
    today = find_today(unit, edition.unit_system)
    members = get_mergers()[today]
    if len(members) == 1:
        return
    with st.container(key="family", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="ix-source">{escape(t("trends.family"))}</div>', width="content")
        for figure in _family(today):
            if (figure.unit_system, figure.unit) != (edition.unit_system, unit):
                name = series_name(figure, get_trends(today), t)
                unit_button(page, name, _newest(figure), figure.unit)


def _family(today: str) -> list[TrendFigure]:
    """Return one figure of each unit of the family, today's first, of the newest DTI."""
    figures = {(f.unit_system, f.unit): f for f in get_trends(today) if f.index == "dti"}
    return sorted(figures.values(), key=lambda f: f.unit_system)


def _newest(figure: TrendFigure) -> str:
    """Return the newest DTI that has the unit."""
    return next(
        e.code for e in get_editions() if (e.index, e.unit_system) == ("dti", figure.unit_system)
    )


def show_figures(page: Page) -> None:
    """Show every figure of the family in every index, each linked to its source."""
    t = page.t
    today = find_today(page.selection.unit, page.table.edition.unit_system)
    own = page.table.edition.index
    indices = dict.fromkeys([own, *(e.index for e in get_editions())])
    parts = [heading_html(t("trends.all_figures"))]
    for index in indices:
        figures = read_figures(today, index)
        parts.append(heading_html(t(f"common.index_{index}")))
        parts.append(figures_html(figures, t(f"common.index_{index}"), page))
    st.html("".join(parts))


def figures_html(figures: Sequence[TrendFigure], label: str, page: Page) -> str:
    """Return a table with a row an edition, newest first, and a column a unit."""
    t = page.t
    units = {_column(f, figures): f for f in reversed(figures)}
    order = sorted(units, key=lambda unit: (unit[0], units[unit].name.vi))
    rows: dict[tuple[int, int], dict[tuple[str, str], TrendFigure]] = {}
    for figure in figures:
        rows.setdefault((-figure.year, figure.of), {})[_column(figure, figures)] = figure
    told = [found for _, found in sorted(rows.items()) if any(map(is_known, found.values()))]
    silent = sorted(
        {-year for year, _ in rows} - {f.year for found in told for f in found.values()}
    )
    columns = [Column(series_name(units[unit], figures, t), kind="number") for unit in order]
    table = table_html(
        [Column(t("common.edition")), *columns],
        [
            (
                edition_name(next(iter(found.values())), t),
                *(_cell(found.get(u), page) for u in order),
            )
            for found in told
        ],
        label=label,
    )
    gaps = t("trends.silent_years", years=tuple(silent)) if silent else ""
    return (table if told else "") + (f'<p class="ix-small">{escape(gaps)}</p>' if gaps else "")


def _column(figure: TrendFigure, figures: Sequence[TrendFigure]) -> tuple[str, str]:
    """Return what a figure's column goes by; a unit that was not merged has but one."""
    is_whole = len({f.unit for f in figures if f.unit_system == "63"}) == 1
    return ("", "") if is_whole else (figure.unit_system, figure.unit)


def is_known(figure: TrendFigure) -> bool:
    """Return whether score or rank was published."""
    return figure.composite is not None or figure.rank is not None


def _cell(figure: TrendFigure | None, page: Page) -> Cell:
    if figure is None:
        return _NOTHING
    text = cell_text(figure, page.t)
    if is_converted(figure) or not is_known(figure):
        return text
    source = get_sources(figure.edition, figure.unit)[0]
    told = escape(f"{source.publisher}: {source.title}")
    return Html(f'<span title="{told}">{link_html(text, source.url).text}</span>')
