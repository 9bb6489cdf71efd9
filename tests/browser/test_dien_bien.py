"""Trends, compare and targets as a person meets them: dien_bien.py, so_sanh.py, chi_tieu.py."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.watch import OpenPage, expect_fits

PAGES = {
    "dien_bien?ky=dti-2024-34&tinh=ninh-binh": "Điểm của Ninh Bình tăng",
    "so_sanh?ky=dti-2024-34&tinh=ninh-binh&so-voi=nghe-an": "Ninh Bình hơn Nghệ An 3,9 điểm",
    "chi_tieu?ky=dti-2024-63&tinh=tay-ninh": "năm 2024 đạt 0/3",
}


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_never_scrolls_sideways(open_page: OpenPage, app_url: str, path: str):
    page = open_page(390, 844, scheme="dark", touch=True)
    page.goto(f"{app_url}/{path}")
    expect(page.locator(".ix-title")).to_contain_text(PAGES[path])
    expect(page.locator("[data-testid=stVegaLiteChart] svg").first).to_be_visible()
    rights = page.locator(
        ".ix-table, .ix-table td, .ix-table td *, .ix-title, svg.marks"
    ).evaluate_all("elements => elements.map(e => e.getBoundingClientRect().right)")
    assert max(rights) <= 390
    expect_fits(page)


def test_the_view_survives_a_reload_and_the_unit_goes_along(page: Page, app_url: str):
    page.goto(f"{app_url}/dien_bien?ky=dti-2024-34&tinh=ninh-binh")
    page.get_by_text("Hạng trong 34", exact=True).click()
    expect(page).to_have_url(re.compile(r"\bxem=hang-34\b"))
    expect(page.locator(".ix-title")).to_contain_text("từ hạng 10 năm 2022")
    page.reload()
    expect(page.locator(".ix-title")).to_contain_text("từ hạng 10 năm 2022")
    page.get_by_role("link", name="So sánh").click()
    expect(page.locator(".ix-title")).to_contain_text("Ninh Bình kém Bắc Ninh")


def test_a_former_province_is_a_click_away(page: Page, app_url: str):
    page.goto(f"{app_url}/dien_bien?ky=dti-2024-34&tinh=ninh-binh")
    page.get_by_role("button", name="Nam Định", exact=True).click()
    expect(page).to_have_url(re.compile(r"\btinh=nam-dinh\b"))
    expect(page.locator(".ix-title")).to_contain_text("Điểm của Nam Định tăng 0,0759")


def test_a_unit_is_added_by_typing_and_taken_out_by_a_click(page: Page, app_url: str):
    page.goto(f"{app_url}/so_sanh?ky=dti-2024-34&tinh=ninh-binh&so-voi=nghe-an")
    box = page.get_by_label("Thêm tỉnh, thành phố").first
    box.fill("da nang")
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"so-voi=nghe-an&so-voi=da-nang"))
    expect(page.get_by_role("button", name="▲ Đà Nẵng")).to_be_visible()
    page.get_by_role("button", name="■ Nghệ An").click()
    expect(page.locator(".ix-title")).to_contain_text("Ninh Bình hơn Đà Nẵng")
    expect(page).not_to_have_url(re.compile("so-voi=nghe-an"))
