"""The profile page as it stands on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib.resources import files

import streamlit as st

from ictexplore.charts.dot_plot import dot_plot
from ictexplore.engine.kin import find_counterpart, find_kin
from ictexplore.engine.profile import Line
from ictexplore.export.cards import cards_html
from ictexplore.export.sentence import edition_name
from ictexplore.i18n.places import NONE, format_place
from ictexplore.model import COMPOSITE
from ictexplore.ui.cache import get_editions, get_mergers
from ictexplore.ui.components.headings import heading_html
from ictexplore.ui.material import find_material
from ictexplore.ui.page import Page, page_link, show_source
from ictexplore.ui.plans.sheet import find_sheet, former_name
from ictexplore.ui.plans.tables import sheet_html
from ictexplore.ui.plans.words import sheet_title
from ictexplore.ui.profile.cards import profile_cards
from ictexplore.ui.profile.dots import describe, dot_frame, legend_html
from ictexplore.ui.profile.taken import profile_view
from ictexplore.ui.profile.words import Subject, headline, highlight
from ictexplore.ui.selectors import unit_button
from ictexplore.ui.sheets import get_earlier, get_profile, get_sheet
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

_STYLE = f"<style>{files(__package__).joinpath('view.css').read_text(encoding='utf-8')}</style>"


def show_profile(page: Page) -> None:
    """Show the unit on one page: position, measures, what stands out, kin, records."""
    selection = page.selection
    sheet = get_sheet(selection.edition)
    subject = Subject(get_profile(selection.edition, selection.unit), sheet, page.t)
    make_view = (lambda: profile_view(page, subject)) if subject.is_known else None
    show_takeaway(page, make_view, lambda: find_material(page))
    earlier = get_earlier(sheet)
    cards = profile_cards(subject, earlier.table.edition if earlier else None)
    st.html(
        _STYLE
        + page.band_html()
        + f'<h2 class="ix-title">{escape(headline(subject))}</h2>'
        + cards_html(cards, is_simulated=False)
    )
    picture, words = st.columns([1.9, 1], gap="large")
    with picture:
        _show_dots(page, subject)
        show_source(page)
    with words:
        _show_highlights(subject)
        _show_kin(page)
    _show_records(page)


def _show_dots(page: Page, subject: Subject) -> None:
    if not subject.is_known:
        text = page.t("profile.no_figures", unit=subject.profile.unit.name, edition=subject.edition)
        st.html(f'<p class="ix-prose">{escape(text)}</p>')
        return
    frame = dot_frame(subject)
    st.html(legend_html(frame, subject))
    chart = dot_plot(frame, description=describe(subject), language=page.language, dark=is_dark())
    st.altair_chart(chart, theme=None)


def _show_highlights(subject: Subject) -> None:
    t, profile = subject.t, subject.profile
    parts = {
        t("profile.strengths"): profile.strengths,
        t("profile.weaknesses"): profile.weaknesses,
    }
    if not any(parts.values()):
        st.html(f'<p class="ix-note">{escape(t("profile.no_highlights"))}</p>')
        return
    st.html("".join(_highlights_html(title, lines, subject) for title, lines in parts.items()))


def _highlights_html(title: str, lines: Sequence[Line], subject: Subject) -> str:
    t = subject.t
    items = [highlight(line, t) for line in lines]
    told = "".join(
        f"<li><strong>{escape(name)}</strong> <span>{escape(text)}</span></li>"
        for name, text in items
    )
    shown = told or f"<li><span>{escape(t('profile.none'))}</span></li>"
    return heading_html(title) + f'<ul class="ix-highlights">{shown}</ul>'


def _show_kin(page: Page) -> None:
    """Show what the unit was made of or merged into, each a way to its own profile."""
    edition, unit, t = page.table.edition, page.selection.unit, page.t
    other = get_sheet(find_counterpart(edition, get_editions()).code)
    kin = find_kin(edition.unit_system, unit, get_mergers())
    year = edition_name(other.table.edition, page.language)
    title = t(_kin_key(edition.unit_system, kin), count=len(kin))
    st.html(heading_html(title))
    with st.container(key="kin"):
        for code in kin:
            figure = other.figure(COMPOSITE, code)
            place = format_place(figure.rank, figure.places)
            label = t(
                "profile.kin",
                unit=other.table.standing(code).unit.name,
                edition=year,
                rank=t("common.unknown") if place == NONE else t("profile.rank", rank=place),
                units=len(other.units),
            )
            unit_button(page, label, other.table.edition.code, code, is_link=True)


def _kin_key(unit_system: str, kin: Sequence[str]) -> str:
    if unit_system == "34":
        return "profile.members" if len(kin) > 1 else "profile.unmerged"
    return "profile.merged_into" if len(get_mergers()[kin[0]]) > 1 else "profile.now_is"


def _show_records(page: Page) -> None:
    """Show the plans and figures on record, folded, and the way to their page."""
    t = page.t
    st.html(heading_html(t("profile.records")))
    sheet = find_sheet(page.selection.unit, page.table.edition.unit_system)
    if sheet is None:
        st.html(f'<p class="ix-note">{escape(t("profile.no_records"))}</p>')
        return
    title = sheet_title(sheet, former_name(sheet.unit).in_language(t.language), t)
    st.html(
        f'<details class="ix-records"><summary>{escape(title)}</summary>'
        f"{sheet_html(sheet, t)}</details>"
    )
    with st.container(key="records"):
        page_link(page, "plans", t("profile.to_plans"))
