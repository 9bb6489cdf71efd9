"""The page's three questions, one at a time; which one stands in the address."""

from __future__ import annotations

from ictexplore.ui.analysis.lost import show_lost
from ictexplore.ui.analysis.neighbours import show_neighbours
from ictexplore.ui.analysis.sure import show_sure
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import show_choice

SECTION = "phan"
"""Query parameter that names the question."""

_SECTIONS = {
    "bac-thang": ("analysis.neighbours", show_neighbours),
    "diem-mat": ("analysis.lost", show_lost),
    "chac-chan": ("analysis.sure", show_sure),
}


def show_analysis(page: Page) -> None:
    """Show the question the address asks, and only that one."""
    labels = {name: page.t(label) for name, (label, _) in _SECTIONS.items()}
    chosen = show_choice(page, SECTION, page.t("menu.analysis"), labels)
    _SECTIONS[chosen][1](page)
