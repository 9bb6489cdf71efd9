"""Units side by side: who, the finding, the chart, the sentences, and every figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from ictexplore.charts.compare_dots import CompareDot, compare_dots
from ictexplore.engine.peers import Comparison, block_sum, common_dimensions, compare_units
from ictexplore.engine.pillars import pillar_scores
from ictexplore.engine.position import bounded_quotient
from ictexplore.i18n import format_score
from ictexplore.model import RESIDUAL, SCORE_DECIMALS, SCORE_MAX, Printed, Standing
from ictexplore.ui.compare.rivals import (
    RIVALS_MAX,
    PeerGroup,
    find_groups,
    read_rivals,
    write_rivals,
)
from ictexplore.ui.compare.words import comparison_sentence, signed_lead
from ictexplore.ui.components.cards import band_html
from ictexplore.ui.components.tables import Cell, Column, table_html
from ictexplore.ui.components.unit_picker import PickerOption, unit_picker
from ictexplore.ui.evidence.headings import heading_html, prose_html, title_html
from ictexplore.ui.evidence.sections import show_style
from ictexplore.ui.frame import Page, is_dark

_MARKS = ("●", "■", "▲", "◆", "✚", "▼")
"""The chart's shapes, in the order of the units."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A row of the comparison: each unit's score where known, in the order of the units."""

    code: str
    name: str
    scores: tuple[Printed | None, ...]
    is_strong: bool = False


def show_comparison(page: Page) -> tuple[str, ...]:
    """Show the chosen unit beside others; return all of them, the chosen one first."""
    t, table, unit = page.t, page.table, page.selection.unit
    show_style()
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
    key = "rivals"
    st.session_state[key] = rivals
    left, right = st.columns([2, 1], vertical_alignment="bottom")
    with left:
        st.pills(
            t("compare.rivals", mark=_MARKS[0], unit=names[unit]),
            rivals,
            selection_mode="multi",
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
    aliases: dict[str, list[str]] = {}
    for name, code in page.choices.names_of(page.selection.edition).items():
        aliases.setdefault(code, []).append(name)
    unit_picker(
        page.t("compare.add"),
        [
            PickerOption.named(
                s.unit.code,
                s.unit.name.in_language(page.language),
                s.unit.region.in_language(page.language),
                aliases[s.unit.code],
            )
            for s in page.table.standings
            if s.unit.code not in units
        ],
        "",
        # A picker of its own for each comparison: it starts empty after a unit was added.
        key=f"rival-{len(units)}",
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


def find_measures(page: Page, units: Sequence[str]) -> list[Measure]:
    """Return composite, pillars, dimensions and, as one, those not printed for all units."""
    table, language = page.table, page.language
    standings = [table.standing(unit) for unit in units]
    rows = [
        Measure(
            "composite",
            table.framework.composite.name.in_language(language)
            if table.framework.aggregates
            else page.t("common.composite"),
            tuple(s.composite for s in standings),
            is_strong=True,
        )
    ]
    for pillar in table.framework.pillars:
        scores = pillar_scores(table, pillar)
        printed = (scores.get(unit) for unit in units)
        name = pillar.name.in_language(language)
        cells = tuple(None if score is None else Printed(score) for score in printed)
        rows.append(Measure(pillar.code, page.t("compare.pillar", name=name), cells))
    for dimension in table.framework.dimensions:
        cells = tuple(s.dimensions.get(dimension.code) for s in standings)
        if any(cells):
            rows.append(Measure(dimension.code, dimension.name.in_language(language), cells))
    known = [s.unit.code for s in standings if s.composite]
    common = common_dimensions(table, known)
    if known and table.framework.is_recomputable and len(common) < len(table.framework.dimensions):
        cells = tuple(_block(page, s, common) for s in standings)
        rows.append(Measure(RESIDUAL, page.t("compare.block"), cells))
    return rows


def _block(page: Page, standing: Standing, common: Sequence[str]) -> Printed | None:
    total = block_sum(page.table, standing, common)
    if total is None:
        return None
    points = page.table.framework.composite.points
    rest = sum(n for code, n in points.items() if code not in common)
    return Printed(bounded_quotient(total, rest))


def _dots(page: Page, units: Sequence[str]) -> list[CompareDot]:
    names = [page.table.standing(unit).unit.name.in_language(page.language) for unit in units]
    return [
        CompareDot(
            measure.name,
            names[order],
            order,
            score.value / SCORE_MAX,
            score_text(score, page.language),
            is_strong=measure.is_strong,
        )
        for measure in find_measures(page, units)
        for order, score in enumerate(measure.scores)
        if score is not None
    ]


def score_text(score: Printed, language: str) -> str:
    """Return a score to the decimals it was printed with, four at most."""
    return format_score(score.value, language, min(score.decimals, SCORE_DECIMALS))


def show_numbers(page: Page, units: Sequence[str]) -> None:
    """Show every score, and what each dimension brings against each other unit."""
    t, table = page.t, page.table
    comparisons = {c.rival: c for c in compare_units(table, units[0], units[1:])}
    columns = [Column(t("compare.col_measure"))]
    columns += [
        Column(t("compare.rival", mark=mark, unit=table.standing(unit).unit.name), kind="number")
        for mark, unit in zip(_MARKS, units, strict=False)
    ]
    rows = [
        (measure.name, *(_cell(page, measure, i, comparisons.get(u)) for i, u in enumerate(units)))
        for measure in find_measures(page, units)
    ]
    ranks = (table.standing(unit).rank for unit in units)
    of = table.edition.unit_count
    told = (t("common.unknown") if rank is None else f"{rank}/{of}" for rank in ranks)
    rows.insert(1, (t("common.rank"), *told))
    label = t("compare.numbers")
    st.html(
        heading_html(label)
        + prose_html(t("compare.numbers_note", unit=table.standing(units[0]).unit.name))
        + table_html(columns, rows, label=label)
    )


def _cell(page: Page, measure: Measure, order: int, comparison: Comparison | None) -> Cell:
    """Return the score and, of another unit, the chosen one's lead by it in points of 1000."""
    score = measure.scores[order]
    if score is None:
        return page.t("common.unknown")
    text = score_text(score, page.language)
    if comparison is None:
        return text
    leads = {"composite": comparison.lead} | {p.code: p.lead for p in comparison.parts}
    if measure.code not in leads:
        return text
    return f"{text} ({signed_lead(leads[measure.code], page.t)})"
