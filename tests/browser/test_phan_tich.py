"""The page of analysis as a person meets it: the section in the address, a phone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.watch import OpenPage, PageCheck, expect_fits

NINH_BINH = "ky=dti-2024-34&tinh=ninh-binh"


def test_the_section_survives_a_reload(page: Page, app_url: str, assert_quiet: PageCheck):
    page.goto(f"{app_url}/phan_tich?{NINH_BINH}")
    expect(page.get_by_text("Sát trên Ninh Bình là Bắc Ninh")).to_be_visible()
    page.get_by_role("radio", name="Độ chắc chắn").click()
    expect(page.get_by_text("Ninh Bình đứng hạng 12/34")).to_be_visible()
    expect(page).to_have_url(re.compile("phan=chac-chan"))
    page.reload()
    expect(page.get_by_text("Ninh Bình đứng hạng 12/34")).to_be_visible()
    expect(page.get_by_role("radio", name="Độ chắc chắn")).to_be_checked()
    assert_quiet(page)


@pytest.mark.parametrize("width", [390, 1024])
@pytest.mark.parametrize("section", ["bac-thang", "diem-mat", "chac-chan"])
def test_no_section_scrolls_sideways(
    open_page: OpenPage, app_url: str, assert_quiet: PageCheck, width: int, section: str
):
    page = open_page(width, 800)
    page.goto(f"{app_url}/phan_tich?{NINH_BINH}&phan={section}&ngon-ngu=en")
    expect(page.get_by_text("Source: ").first).to_be_visible()
    expect(page.get_by_role("table").first).to_be_visible()
    expect_fits(page)
    assert_quiet(page)
