"""What holds on every page: it names its source and edition, in both languages and systems."""

from __future__ import annotations

import pytest

from ictexplore.ui.page import FOLDED, PAGES
from tests.pages.conftest import OpenApp, shown

WITHOUT_EDITION = {"pages/nguon.py", *(PAGES[name] for name in FOLDED)}
"""About no edition of its own: sources, tables, queries."""
WITH_FIGURES = sorted(set(PAGES.values()) - WITHOUT_EDITION)
EDITIONS = {
    "dti-2024-34": ("2024", "34"),
    "dti-2023-63": ("2023", "63"),
    "ict_index-2020-63": ("2020", "63"),
}
ABOUT_SCENARIOS = {"pages/mo_phong.py", "pages/muc_tieu.py"}
ABOUT_PLANS = "pages/chi_tieu.py"
"""Shows plans, whatever the edition: its sources are the articles and the DTI of each year."""


@pytest.mark.parametrize(("edition", "language"), [*zip(EDITIONS, ("vi", "en", "vi"), strict=True)])
@pytest.mark.parametrize("path", sorted(set(WITH_FIGURES) - {ABOUT_PLANS}))
def test_source_and_edition_are_named(open_app: OpenApp, path: str, edition: str, language: str):
    app = open_app(path, ky=edition, tinh="nam-dinh", ngon_ngu=language)
    year, units = EDITIONS[edition]
    page = shown(app)
    source = "Nguồn: " if language == "vi" else "Source: "
    assert source in page
    assert f", {year}" in page[page.index(source) :]
    (box,) = [b for b in app.selectbox if b.key.startswith("edition.")]
    assert box.value == edition
    chosen = next(option for option in box.options if option.startswith(year) and units in option)
    assert chosen


@pytest.mark.parametrize("language", ["vi", "en"])
def test_plans_name_their_sources(open_app: OpenApp, language: str):
    page = shown(open_app(ABOUT_PLANS, ky="dti-2024-34", tinh="tay-ninh", ngon_ngu=language))
    assert "Bài báo về chỉ số chuyển đổi số năm 2021 của tỉnh Tây Ninh" in page
    for year in (2022, 2023, 2024):
        assert f"(dti.gov.vn), {year}" in page


@pytest.mark.parametrize("path", sorted(PAGES.values()))
def test_a_published_page_says_so_and_a_hostile_address_is_harmless(open_app: OpenApp, path: str):
    hostile = "<img src=x onerror=alert(1)>"
    app = open_app(path, ky=hostile, tinh=hostile, ngon_ngu=hostile, xem=hostile, chi_so=hostile)
    page = shown(app)
    assert hostile not in page
    assert "&lt;img src=x" in page
    if path in WITH_FIGURES:
        assert "SỐ LIỆU CÔNG BỐ" in page or path in ABOUT_SCENARIOS
