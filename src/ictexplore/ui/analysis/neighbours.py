"""«Sát trên, sát dưới»: the neighbours in the ranking, and who could go past."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from ictexplore.engine.ladder import find_ladder, find_passing
from ictexplore.export.assumption import assumption_words
from ictexplore.export.ladder import find_widest, ladder_sentence, passing_sentence
from ictexplore.i18n import format_score, parse_score
from ictexplore.model import IctexploreError, Ladder, Rung
from ictexplore.ui.analysis.rungs import dimension_figures, find_dimensions, find_rungs
from ictexplore.ui.analysis.taken import neighbours_view
from ictexplore.ui.cache import get_field
from ictexplore.ui.components.headings import prose_html, title_html
from ictexplore.ui.components.tables import Cell, Column, Html, table_html
from ictexplore.ui.echo import set_control
from ictexplore.ui.material import find_material
from ictexplore.ui.page import Page, show_notice, show_source
from ictexplore.ui.parameters import keep_text, read_text
from ictexplore.ui.present.slide import present_words
from ictexplore.ui.takeaway.bar import show_takeaway

GAIN = "tang"
"""Query parameter: what each of those not ahead is assumed to gain."""

_TYPED_MAX = 12


def show_neighbours(page: Page) -> None:
    """Show who stands five above and five below, and by what."""
    selection = page.selection
    field = get_field(selection.edition, selection.unit, selection.assumption)
    try:
        ladder = find_ladder(field, selection.unit)
    except IctexploreError as refusal:
        told = page.t.word(refusal)
        present_words(page, told)
        st.html(page.band_html() + title_html(told))
        show_takeaway(page, make_material=lambda: find_material(page))
        show_source(page)
        return
    _show_title(page, ladder)
    st.html(f'<div class="ix-tight">{neighbours_html(page, ladder)}</div>')
    st.html(prose_html(_note(page, ladder)))
    show_source(page)


def _show_title(page: Page, ladder: Ladder) -> None:
    """Show the sentence, and with a gain who goes past."""
    t, assumption = page.t, page.selection.assumption
    gain = _read_gain(page)
    is_simulated = gain is not None or not assumption.is_hold
    told = ladder_sentence(page.table, ladder, language=page.language)
    if gain is not None:
        passing = find_passing(ladder, gain)
        past = passing_sentence(page.table, ladder, gain, passing, language=page.language)
        told = f"{told} {past}"
    rivals = assumption_words(page.table, assumption, language=page.language)
    assumed = t("rivals.assumed", rivals=rivals)
    show_takeaway(
        page,
        lambda: neighbours_view(page, ladder, told, assumed, is_simulated=is_simulated),
        lambda: find_material(page, assumption=assumption),
    )
    st.html(page.band_html(is_simulated=is_simulated) + title_html(told))
    with st.container(key="gain", horizontal=True, vertical_alignment="center"):
        _show_gain(page, gain)
        st.html(f'<div class="ix-source">{escape(assumed)}</div>', width="content")


def _read_gain(page: Page) -> int | None:
    given = read_text(GAIN)
    if not given:
        return None
    try:
        return parse_score(given)
    except IctexploreError as refusal:
        show_notice(page.t.word(refusal))
        return None


def _show_gain(page: Page, gain: int | None) -> None:
    key = "analysis.gain"
    set_control(key, "" if gain is None else format_score(gain, page.language))
    label = page.t("analysis.gain")
    st.html(f'<div class="ix-source">{escape(label)}</div>', width="content")
    st.text_input(
        label,
        key=key,
        placeholder=format_score(200, page.language, 2),
        max_chars=_TYPED_MAX,
        label_visibility="collapsed",
        on_change=lambda: keep_text(GAIN, st.session_state[key].strip().replace(",", ".")),
        width=110,
    )


def neighbours_html(page: Page, ladder: Ladder) -> str:
    """Return the table: a row a unit, best first, a column a dimension."""
    t, table = page.t, page.table
    codes, figures = find_dimensions(table, ladder), dimension_figures(page, ladder)
    columns = [Column(figures.heads[0]), *(Column(head, "number") for head in figures.heads[1:])]
    rungs = zip(figures.rows, find_rungs(ladder), strict=True)
    rows = [_stressed(row, rung, codes) for row, rung in rungs]
    own = table.standing(ladder.unit).unit.name
    return table_html(columns, rows, label=t("ladder.title", unit=own, edition=table.edition.title))


def _stressed(row: Sequence[str], rung: Rung | None, codes: Sequence[str]) -> list[Cell]:
    """Return a row with what stands out set bold: the unit itself, the widest gap of others."""
    if rung is None:
        return [_bold(text) if text else text for text in row]
    first, widest = len(row) - len(codes), find_widest(rung)
    return [
        _bold(text) if i >= first and codes[i - first] == widest else text
        for i, text in enumerate(row)
    ]


def _bold(text: str) -> Html:
    return Html(f"<b>{escape(text)}</b>")


def _note(page: Page, ladder: Ladder) -> str:
    if not find_dimensions(page.table, ladder):
        return page.t("analysis.ladder_no_dimensions")
    total = page.table.framework.composite.total
    unit = page.table.standing(ladder.unit).unit.name
    return page.t("analysis.ladder_note", unit=unit, total=total)
