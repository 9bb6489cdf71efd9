"""Targets and figures of a unit: the finding, a chart of what can be compared, and all of it."""

from __future__ import annotations

from html import escape

import streamlit as st

from ictexplore.charts.pillar_dots import pillar_dots
from ictexplore.charts.target_bars import target_bars
from ictexplore.i18n import Translator
from ictexplore.ui.cache import get_mergers
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.components.tables import link_html
from ictexplore.ui.page import Page, page_link
from ictexplore.ui.plans.marks import dots_note, find_bars, find_dots
from ictexplore.ui.plans.sheet import Sheet, find_sheet, find_sources, former_name, get_sheets
from ictexplore.ui.plans.tables import sheet_html
from ictexplore.ui.plans.taken import nothing_view, plans_view
from ictexplore.ui.plans.words import sheet_title
from ictexplore.ui.selectors import unit_button
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway
from ictexplore.ui.trends.series import find_today


def show_plans(page: Page) -> None:
    """Show what is on record of the chosen unit, or who has something on record."""
    t = page.t
    band = page.band_html()
    sheet = find_sheet(page.selection.unit, page.table.edition.unit_system)
    if sheet is None:
        unit = page.table.standing(page.selection.unit).unit
        told = t("plans.title_none", unit=unit.name)
        show_takeaway(page, lambda: nothing_view(page, told))
        st.html(band + title_html(told, t("plans.intro_none")))
        show_others(page)
        return
    title, intro = _find_words(page, sheet)
    show_takeaway(page, lambda: plans_view(page, sheet, title, intro))
    st.html(band + title_html(title, intro))
    _show_charts(page, sheet)
    show_others(page, without=sheet.unit)
    _show_source(page, sheet)
    st.html(sheet_html(sheet, t))


def _find_words(page: Page, sheet: Sheet) -> tuple[str, str]:
    """Return the title and the line below it.

    A plan of a province that is part of another today is that one's own by no means: the title
    says whose it is, the line what it tells.
    """
    t, merged = page.t, _merged_note(page, sheet)
    former = former_name(sheet.unit).in_language(t.language)
    today = page.table.standing(page.selection.unit).unit.name.in_language(t.language)
    finding = sheet_title(sheet, former, t)
    if not merged or former == today:
        return finding, merged
    title = t("plans.title_former", unit=today, former=former)
    return title, t("plans.intro_former", finding=finding, merged=merged)


def _merged_note(page: Page, sheet: Sheet) -> str:
    is_63 = page.table.edition.unit_system == "63"
    if is_63 or len(get_mergers()[page.selection.unit]) == 1:
        return ""
    members = get_mergers()[page.selection.unit]
    return page.t(
        "plans.merged",
        former=former_name(sheet.unit),
        others=tuple(former_name(member) for member in members if member != sheet.unit),
        today=page.table.standing(page.selection.unit).unit.name,
    )


def show_others(page: Page, without: str = "") -> None:
    """Show a button for each unit that has a sheet."""
    t = page.t
    with st.container(key="family", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="ix-source">{escape(t("plans.others"))}</div>', width="content")
        for unit, sheet in get_sheets().items():
            if unit == without:
                continue
            is_63 = page.table.edition.unit_system == "63"
            label = t("plans.other", unit=former_name(unit), held=_held(sheet, t))
            here = unit if is_63 else find_today(unit, "63")
            unit_button(page, label, page.selection.edition, here)


def _held(sheet: Sheet, t: Translator) -> tuple[str, ...]:
    """Return how many targets and figures there are, as far as there are any."""
    figures = len(sheet.others) + len({a.code for goal in sheet.goals for a in goal.actuals})
    counts = {"plans.targets": len(sheet.targets), "plans.figures": figures}
    return tuple(t(key, count=count) for key, count in counts.items() if count)


def _show_charts(page: Page, sheet: Sheet) -> None:
    t = page.t
    if bars := find_bars(sheet, t):
        st.altair_chart(target_bars(bars, language=t.language, dark=is_dark()), theme=None)
        st.html(prose_html(t("plans.bars_note")))
    if dots := find_dots(sheet, t):
        st.altair_chart(pillar_dots(dots, language=t.language, dark=is_dark()), theme=None)
        st.html(prose_html(dots_note(sheet, t)))


def _show_source(page: Page, sheet: Sheet) -> None:
    t = page.t
    parts = [link_html(text, url).text for text, url in find_sources(sheet, t)]
    with st.container(key="source", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="ix-source">{" · ".join(parts)}</div>', width="content")
        page_link(page, "sources", t("common.all_sources"))
