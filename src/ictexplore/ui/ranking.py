"""The ranking as bars, in parts side by side so that all of it is seen at once."""

from __future__ import annotations

from html import escape

import streamlit as st

from ictexplore.charts.rank_bars import rank_spec
from ictexplore.charts.ranking import count_unknown, ranking_frame, split_ranking
from ictexplore.model import Outcome
from ictexplore.ui.cache import get_places
from ictexplore.ui.page import Page
from ictexplore.ui.style import is_dark

_HEIGHT = 424
"""Pixels for the bars: with all above them they fit a screen of 768."""
_ROW_MIN, _ROW_MAX = 13, 18


def show_ranking(page: Page, outcome: Outcome | None = None) -> None:
    """Show who stands where, with the unit as published or, by an outcome, as simulated."""
    frame = ranking_frame(
        page.table,
        get_places(page.selection.edition),
        unit_code=page.selection.unit,
        language=page.language,
        outcome=outcome,
    )
    parts = split_ranking(frame)
    columns = st.columns(len(parts)) if parts else ()
    for column, part in zip(columns, parts, strict=True):
        height = min(max(_HEIGHT // int(part["rows"].iloc[0]), _ROW_MIN), _ROW_MAX)
        spec = rank_spec(part, language=page.language, dark=is_dark(), height_per_row=height)
        column.vega_lite_chart(spec, theme=None)
    if unknown := count_unknown(page.table):
        note = escape(page.t("whatif.unknown_units", count=unknown))
        st.html(f'<div class="ix-source">{note}</div>')
