"""The profile as a person meets it: cold link, members, records, small screens."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.watch import OpenPage, PageCheck, expect_fits


def drawing(page: Page) -> Locator:
    return page.locator("[data-testid=stVegaLiteChart] :is(canvas, svg)").first


def test_a_cold_link_opens_it_and_a_member_leads_to_its_own(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/ho_so?ky=dti-2024-34&tinh=ninh-binh")
    expect(page.get_by_role("heading", level=2)).to_contain_text("Ninh Bình đứng thứ 12/34")
    expect(drawing(page)).to_be_visible()
    page.get_by_role("button", name="Nam Định: DTI 2024, hạng 15 trong 63").click()
    expect(page).to_have_url(re.compile("ky=dti-2024-63&tinh=nam-dinh"))
    expect(page.get_by_role("heading", level=2)).to_contain_text("Nam Định đứng thứ 15/63")
    expect(page.get_by_role("button", name="Ninh Bình: DTI 2024, hạng 12 trong 34")).to_be_visible()
    assert_quiet(page)


def test_records_open_by_keyboard(page: Page, app_url: str):
    page.goto(f"{app_url}/ho_so?ky=dti-2023-63&tinh=tay-ninh")
    summary = page.get_by_text("Chỉ tiêu hạng trụ cột của Tây Ninh")
    summary.focus()
    page.keyboard.press("Enter")
    target = page.get_by_role("rowheader", name="Chính quyền số: hạng 25 trở lên")
    expect(target.first).to_be_visible()


@pytest.mark.parametrize("width", [390])
@pytest.mark.parametrize(
    "address", ["ky=dti-2024-34&tinh=ninh-binh", "ky=ict_index-2020-63&tinh=nam-dinh"]
)
def test_it_never_scrolls_sideways(
    open_page: OpenPage,
    app_url: str,
    assert_quiet: PageCheck,
    address: str,
    width: int,
):
    page = open_page(width, 768)
    page.goto(f"{app_url}/ho_so?{address}&ngon-ngu=en")
    expect(drawing(page)).to_be_visible()
    page.locator(".ix-records summary").first.click()
    expect_fits(page)
    assert_quiet(page)
