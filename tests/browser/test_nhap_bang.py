"""A table brought in one browser is that browser's alone (pages/nhap_bang.py)."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from ictexplore.model import EditionTable
from ictexplore.ui.intake.bringing import UPLOAD_MAX_MB
from tests.browser.intake import give_table
from tests.browser.watch import OpenPage, PageCheck
from tests.reading.official import official_rows, page

NEXT = "dti-2025-34"
BAND = "SỐ LIỆU DO NGƯỜI DÙNG ĐƯA VÀO"


def said_below(page: Page, test_id: str) -> str:
    """Return what CSS says below an element, where Streamlit has words in English alone."""
    told = page.get_by_test_id(test_id).evaluate("e => getComputedStyle(e, '::after').content")
    return str(told)


def test_what_one_browser_brings_another_does_not_see(
    open_page: OpenPage,
    app_url: str,
    assert_quiet: PageCheck,
    dti34: EditionTable,
    tmp_path: Path,
):
    mine, other = open_page(), open_page(390, 844)
    mine.goto(f"{app_url}/nhap_bang?ky=dti-2024-34&tinh=ninh-binh")
    expect(mine.get_by_role("heading", name="Tải tệp lên")).to_be_visible()
    expect(mine.get_by_test_id("stFileUploaderDropzoneInstructions")).to_be_hidden()
    too_large = tmp_path / "to.xlsx"
    with too_large.open("wb") as file:
        file.truncate((UPLOAD_MAX_MB + 1) * 2**20)
    mine.locator("input[type=file]").set_input_files(too_large)
    expect(mine.get_by_test_id("stFileChip")).to_be_visible()
    assert "Tệp tối đa 5 MB" in said_below(mine, "stFileUploader")
    mine.get_by_test_id("stFileChipDeleteBtn").get_by_role("button").click()
    give_table(mine, page(official_rows(dti34)), NEXT)
    mine.locator(".st-key-intake-ways").get_by_role("link", name="Mô phỏng").click()
    expect(mine.get_by_role("note").filter(has_text=BAND)).to_be_visible()
    expect(mine.locator(".ix-card .ix-value").first).to_have_text("0,7223")

    other.goto(f"{app_url}/xep_hang?ky={NEXT}&tinh=ninh-binh")
    expect(other.get_by_role("note").filter(has_text="SỐ LIỆU CÔNG BỐ")).to_be_visible()
    expect(other.locator(".ix-notice")).to_contain_text(NEXT)
    expect(other).to_have_url(re.compile("ky=dti-2024-34"))
    assert_quiet(mine)
    assert_quiet(other)
