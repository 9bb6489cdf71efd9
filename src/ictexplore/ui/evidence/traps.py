"""«Lưu ý khi đọc số liệu»: where a careful reader still goes wrong."""

from __future__ import annotations

from html import escape

import streamlit as st

from ictexplore.i18n import Translator
from ictexplore.ui.components.headings import title_html
from ictexplore.ui.page import Page

TRAPS = (
    ("sources.trap_frameworks", "sources.trap_frameworks_text"),
    ("sources.trap_units", "sources.trap_units_text"),
    ("sources.trap_codes", "sources.trap_codes_text"),
    ("sources.trap_names", "sources.trap_names_text"),
    ("sources.trap_ties", "sources.trap_ties_text"),
    ("sources.trap_means", "sources.trap_means_text"),
    ("sources.trap_columns", "sources.trap_columns_text"),
    ("sources.trap_pillars", "sources.trap_pillars_text"),
    ("sources.trap_residual", "sources.trap_residual_text"),
    ("sources.trap_rounding", "sources.trap_rounding_text"),
    ("sources.trap_weights", "sources.trap_weights_text"),
    ("sources.trap_population", "sources.trap_population_text"),
    ("sources.trap_map", "sources.trap_map_text"),
    ("sources.trap_confidence", "sources.trap_confidence_text"),
)
"""What most often misleads comes first: the key of the warning, the key of its reason."""


def show_traps(page: Page) -> None:
    """Show what to mind when figures are compared, quoted or joined."""
    st.html(traps_html(page.t))


def traps_html(t: Translator) -> str:
    """Return the whole section in the translator's language."""
    items = "".join(
        f"<li><h3>{escape(t(warning))}</h3><p>{escape(t(reason))}</p></li>"
        for warning, reason in TRAPS
    )
    return f'{title_html(t("sources.traps_headline"))}<ol class="ix-traps">{items}</ol>'
