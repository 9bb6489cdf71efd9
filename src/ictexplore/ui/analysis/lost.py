"""«Sổ điểm mất»: where the unit loses points, and what regaining them brings."""

from __future__ import annotations

from fractions import Fraction
from html import escape

import streamlit as st

from ictexplore.charts.lost_bars import LostBar, lost_bars
from ictexplore.engine.ledger import find_ledger
from ictexplore.engine.residual import find_obstacle
from ictexplore.export.assumption import assumption_words
from ictexplore.export.ledger import (
    AGAINST,
    REASONS,
    format_lost,
    format_per_point,
    lost_sentence,
)
from ictexplore.export.sentence import edition_name, say_baseline
from ictexplore.i18n import format_points, format_rank, format_score
from ictexplore.model import RESIDUAL, SCORE_MAX, Ledger, LedgerLine
from ictexplore.ui.analysis.taken import lost_view
from ictexplore.ui.cache import get_earlier_table, get_field
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.components.tables import Cell, Column, Html, table_html
from ictexplore.ui.material import find_material
from ictexplore.ui.page import Page, show_source
from ictexplore.ui.simulator.controls import control_label, control_members
from ictexplore.ui.simulator.obstacle import show_obstacle
from ictexplore.ui.style import is_dark
from ictexplore.ui.takeaway.bar import show_takeaway

_HEADS = (
    "ledger.head_score",
    "ledger.head_points",
    "ledger.head_maximum",
    "ledger.head_best",
    "ledger.head_median",
    "ledger.head_earlier",
    "ledger.head_place",
    "ledger.head_per_point",
)


def show_lost(page: Page) -> None:
    """Show the points lost against four references, line by line and in all."""
    selection = page.selection
    if obstacle := find_obstacle(page.table, selection.unit):
        show_obstacle(page, obstacle)
        show_takeaway(page, make_material=lambda: find_material(page))
        return
    field = get_field(selection.edition, selection.unit, selection.assumption)
    ledger = find_ledger(field, selection.unit, get_earlier_table(selection.edition))
    t, is_simulated = page.t, not selection.assumption.is_hold
    told = lost_sentence(page.table, ledger, language=page.language)
    summary = _summary(page, ledger)
    bars = [_bar(page, line) for line in ledger.lines]
    key = "analysis.lost_legend" if _has_rivals(ledger) else "analysis.lost_legend_alone"
    show_takeaway(
        page,
        lambda: lost_view(page, ledger, told, bars, (summary, t(key))),
        lambda: find_material(page, assumption=selection.assumption),
    )
    st.html(page.band_html(is_simulated=is_simulated) + title_html(told, summary))
    picture, words = st.columns([2, 1], gap="large", vertical_alignment="center")
    with picture:
        chart = lost_bars(bars, language=page.language, dark=is_dark())
        st.altair_chart(chart, theme=None, key="analysis.lost")
    with words:
        st.html(prose_html(t(key)))
    st.html(f'<div class="ix-tight">{lost_html(page, ledger)}</div>')
    st.html("".join(f'<p class="ix-small">{escape(note)}</p>' for note in _notes(page, ledger)))
    show_source(page)


def _summary(page: Page, ledger: Ledger) -> str:
    assumption = page.selection.assumption
    rivals = assumption_words(page.table, assumption, language=page.language)
    told = page.t(
        "analysis.lost_summary" if assumption.is_hold else "analysis.lost_summary_assumed",
        edition=edition_name(page.table.edition, page.language),
        score=format_score(ledger.composite, page.language),
        place=format_rank(ledger.place, len(page.table.standings)),
    )
    return f"{told} {page.t('rivals.assumed', rivals=rivals)}"


def _has_rivals(ledger: Ledger) -> bool:
    return any("best" in line.lost for line in ledger.lines)


def _bar(page: Page, line: LedgerLine) -> LostBar:
    t = page.t
    lost = format_points(round(line.lost["maximum"]), page.language)
    place = format_rank(line.place, len(page.table.standings))
    return LostBar(
        name=control_label(page, line.control),
        lost=_points(line.lost["maximum"]) or 0.0,
        best=_points(line.lost.get("best")),
        median=_points(line.lost.get("median")),
        note=t("analysis.lost_bar", points=lost, place=place),
    )


def _points(value: Fraction | None) -> float | None:
    return None if value is None else max(float(value) / SCORE_MAX, 0.0)


def lost_html(page: Page, ledger: Ledger) -> str:
    """Return the table; each column adds up to its last row as it is read."""
    t = page.t
    columns = [
        Column(t("ledger.head_dimension")),
        *(Column(t(head), "number") for head in _HEADS),
    ]
    sides = [ledger.columns[against] for against in AGAINST]
    rests = [format_lost(side.rest, page.language) for side in sides]
    totals = [format_lost(side.total, page.language) for side in sides]
    rows: list[list[Cell]] = [
        *(_cells(page, line) for line in ledger.lines),
        [t("ledger.rest"), "", "", *rests, "", ""],
        [_bold(t("ledger.total")), "", *map(_bold, (str(ledger.points), *totals)), "", ""],
    ]
    return table_html(columns, rows, label=t("analysis.lost"))


def _cells(page: Page, line: LedgerLine) -> list[Cell]:
    lost = (format_lost(line.lost.get(against), page.language) for against in AGAINST)
    return [
        control_label(page, line.control),
        say_baseline(line.control, page.t),
        str(line.control.points),
        *lost,
        format_rank(line.place, len(page.table.standings)),
        format_per_point(line.per_point, page.language),
    ]


def _bold(text: str) -> Html:
    return Html(f"<b>{escape(text)}</b>")


def _notes(page: Page, ledger: Ledger) -> list[str]:
    """Return how to read the table, and why a reference is missing."""
    t = page.t
    reasons = dict.fromkeys(c.reason for c in ledger.columns.values() if c.reason)
    blocks = [line.control for line in ledger.lines if line.control.code == RESIDUAL]
    return [
        *(f"{control_label(page, c)}: {control_members(page, c)}" for c in blocks),
        t("ledger.note_signs"),
        t("ledger.note_per_point"),
        *(t(REASONS[reason]) for reason in reasons),
    ]
