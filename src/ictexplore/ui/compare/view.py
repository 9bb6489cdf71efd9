"""Units side by side: who, the finding, the chart, the sentences, and every figure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from ictexplore.charts.compare_dots import CompareDot, compare_dots
from ictexplore.engine.peers import compare_units
from ictexplore.export.cards import band_html
from ictexplore.i18n.places import format_printed_score
from ictexplore.model import COMPOSITE, SCORE_MAX
from ictexplore.ui.compare.rivals import (
    RIVALS_MAX,
    PeerGroup,
    find_groups,
    read_rivals,
    write_rivals,
)
from ictexplore.ui.compare.rows import cell_text, find_rows, rank_texts
from ictexplore.ui.compare.words import comparison_sentence
from ictexplore.ui.components.headings import heading_html, prose_html, title_html
from ictexplore.ui.components.tables import Column, table_html
from ictexplore.ui.components.unit_picker import unit_picker
from ictexplore.ui.frame import Page, is_dark
from ictexplore.ui.selectors import unit_options
from ictexplore.ui.sheets import get_sheet

_MARKS = ("●", "■", "▲", "◆", "✚", "▼")
"""The chart's shapes, in the order of the units."""


def show_comparison(page: Page) -> tuple[str, ...]:
    """Show the chosen unit beside others; return all of them, the chosen one first."""
    t, table, unit = page.t, page.table, page.selection.unit
    groups = find_groups(table, unit, t)
    rivals = read_rivals(page, groups)
    units = (unit, *rivals)
    _show_picker(page, units)
    comparisons = compare_units(table, unit, rivals)
    sentences = [comparison_sentence(table, c, t) for c in comparisons]
    unknown = t("compare.title_unknown", unit=table.standing(unit).unit.name)
    st.html(
        band_html(t("common.band_published"), is_simulated=False)
        + title_html(sentences[0] if sentences else unknown)
    )
    if dots := _dots(page, units):
        chart = compare_dots(dots, language=page.language, dark=is_dark())
        st.altair_chart(chart, theme=None)
    if len(sentences) > 1:
        items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences[1:])
        st.html(f'<ul class="ix-prose">{items}</ul>')
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
    if len(rivals) < RIVALS_MAX:
        with right:
            _show_adder(page, units)


def _show_adder(page: Page, units: Sequence[str]) -> None:
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


def _dots(page: Page, units: Sequence[str]) -> list[CompareDot]:
    names = [page.table.standing(unit).unit.name.in_language(page.language) for unit in units]
    return [
        CompareDot(
            row.name,
            names[order],
            order,
            score.value / SCORE_MAX,
            format_printed_score(score, page.language),
            is_strong=row.code == COMPOSITE,
        )
        for row in find_rows(get_sheet(page.selection.edition), units, page.t)
        for order, score in enumerate(row.scores)
        if score is not None
    ]


def show_numbers(page: Page, units: Sequence[str]) -> None:
    """Show every score, and what each dimension brings against each other unit."""
    t, table = page.t, page.table
    sheet = get_sheet(page.selection.edition)
    comparisons = {c.rival: c for c in compare_units(table, units[0], units[1:])}
    columns = [Column(t("compare.col_measure"))]
    columns += [
        Column(t("compare.rival", mark=mark, unit=table.standing(unit).unit.name), kind="number")
        for mark, unit in zip(_MARKS, units, strict=False)
    ]
    rows = [
        (row.name, *(cell_text(row, i, comparisons.get(u), t) for i, u in enumerate(units)))
        for row in find_rows(sheet, units, t)
    ]
    rows.insert(1, (t("common.rank"), *rank_texts(sheet, units, t)))
    label = t("compare.numbers")
    st.html(
        heading_html(label)
        + prose_html(t("compare.numbers_note", unit=table.standing(units[0]).unit.name))
        + table_html(columns, rows, label=label)
    )
