"""Units side by side: who, the finding, the chart, the sentences, and every figure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from ictexplore.charts.compare_dots import compare_dots
from ictexplore.engine.peers import compare_units
from ictexplore.ui.compare.rivals import (
    RIVALS_MAX,
    PeerGroup,
    find_groups,
    read_rivals,
    write_rivals,
)
from ictexplore.ui.compare.rows import find_dots, find_numbers
from ictexplore.ui.compare.taken import comparison_view
from ictexplore.ui.compare.words import comparison_sentence
from ictexplore.ui.components.headings import heading_html, prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.components.unit_picker import unit_picker
from ictexplore.ui.page import Page
from ictexplore.ui.selectors import unit_options
from ictexplore.ui.sheets import get_sheet
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

_MARKS = ("●", "■", "▲", "◆", "✚", "▼")
"""The chart's shapes, in the order of the units."""


def show_comparison(page: Page) -> tuple[str, ...]:
    """Show the chosen unit beside others; return all of them, the chosen one first."""
    t, table, unit = page.t, page.table, page.selection.unit
    groups = find_groups(table, unit, t)
    rivals = read_rivals(page, groups)
    units = (unit, *rivals)
    show_takeaway(page, lambda: comparison_view(page, units))
    _show_picker(page, units)
    comparisons = compare_units(table, unit, rivals)
    sentences = [comparison_sentence(table, c, t) for c in comparisons]
    unknown = t("compare.title_unknown", unit=table.standing(unit).unit.name)
    st.html(page.band_html() + title_html(sentences[0] if sentences else unknown))
    if dots := find_dots(get_sheet(page.selection.edition), units, t):
        chart = compare_dots(dots, language=page.language, dark=is_dark())
        st.altair_chart(chart, theme=None)
    if len(sentences) > 1:
        items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences[1:])
        st.html(f'<ul class="ix-prose">{items}</ul>')
    with st.container(key="groups"):
        _show_groups(page, groups)
    return units


def _show_picker(page: Page, units: Sequence[str]) -> None:
    """Show the other units, which a click takes out, and a box to add one."""
    t, (unit, *rivals) = page.t, units
    names = {s.unit.code: s.unit.name.in_language(page.language) for s in page.table.standings}
    # Pills of their own for each comparison: a click is never undone by what the run before set.
    key = f"rivals-{'-'.join(units)}-{page.language}"
    left, right = st.columns([2, 1], vertical_alignment="bottom")
    with left:
        st.pills(
            t("compare.rivals", mark=_MARKS[0], unit=names[unit]),
            rivals,
            default=rivals,
            selection_mode="multi",
            wrap=True,
            format_func=lambda code: t(
                "compare.rival", mark=_MARKS[1 + rivals.index(code)], unit=names[code]
            ),
            key=key,
            on_change=lambda: write_rivals(page, st.session_state[key]),
        )
    with right:
        _show_adder(page, units)


def _show_adder(page: Page, units: Sequence[str]) -> None:
    """Show the box to add one; where there is no room for it, what to do first."""
    most = 1 + RIVALS_MAX
    if len(units) >= most:
        st.text_input(
            page.t("compare.add"),
            placeholder=page.t("compare.full", count=most),
            key=f"rival-full.{page.language}",
            disabled=True,
        )
        return
    unit_picker(
        page.t("compare.add"),
        [option for option in unit_options(page) if option.code not in units],
        "",
        key="rival",
        placeholder=page.t("common.unit_placeholder"),
        language=page.language,
        on_pick=lambda code: write_rivals(page, (*units[1:], code)),
    )


def _show_groups(page: Page, groups: Sequence[PeerGroup]) -> None:
    """Show whom to compare with and why; a click takes the group over."""
    st.html(f'<div class="ix-source">{escape(page.t("compare.groups"))}</div>')
    for group in groups:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                group.name,
                key=f"group.{group.name}",
                on_click=write_rivals,
                args=(page, group.units),
            )
            st.html(f'<div class="ix-source">{escape(group.reason)}</div>')


def show_numbers(page: Page, units: Sequence[str]) -> None:
    """Show every score, and what each dimension brings against each other unit."""
    t, table = page.t, page.table
    sheet = get_sheet(page.selection.edition)
    columns = [Column(t("compare.col_measure"))]
    columns += [
        Column(t("compare.rival", mark=mark, unit=table.standing(unit).unit.name), kind="number")
        for mark, unit in zip(_MARKS, units, strict=False)
    ]
    label = t("compare.numbers")
    st.html(
        heading_html(label)
        + prose_html(_numbers_note(page, units[0]))
        + table_html(columns, find_numbers(sheet, units, t), label=label)
    )


def _numbers_note(page: Page, unit: str) -> str:
    """Return how to read the figures in brackets."""
    name, framework = page.table.standing(unit).unit.name, page.table.framework
    if not framework.is_recomputable:
        return page.t("compare.numbers_note_alone", unit=name)
    return page.t("compare.numbers_note", unit=name, total=framework.composite.total)
