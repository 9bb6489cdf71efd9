"""The ranking page as a person meets it: map and table to pick from, order, search, languages."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.watch import OpenPage, PageCheck, Scheme, expect_fits


def rows(page: Page) -> Locator:
    return page.get_by_role("table").locator("tbody tr")


def drawing(page: Page) -> Locator:
    return page.locator("[data-testid=stVegaLiteChart] :is(canvas, svg)").first


def test_a_tile_picks_the_unit_for_every_page(page: Page, app_url: str, assert_quiet: PageCheck):
    page.goto(f"{app_url}/xep_hang?ky=dti-2024-34&tinh=nghe-an")
    # The name lets the pointer through to its tile.
    drawing(page).locator("text", has_text="C.Mau").click(force=True)
    expect(page).to_have_url(re.compile("tinh=ca-mau"))
    expect(page.get_by_role("heading", level=2)).to_contain_text("Cà Mau đứng thứ")
    page.get_by_role("link", name="Tổng quan").click()
    expect(page.get_by_role("combobox", name="Tỉnh, thành phố")).to_have_value("Cà Mau")
    assert_quiet(page)


def test_the_keyboard_picks_a_row_and_turns_the_order(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/xep_hang?ky=dti-2022-63&tinh=nghe-an")
    expect(rows(page)).to_have_count(63)
    page.get_by_role("button", name="Yên Bái", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("tinh=yen-bai"))
    expect(page.locator("tr[aria-current]")).to_contain_text("Yên Bái")
    expect(page.get_by_role("button", name="Yên Bái", exact=True)).to_be_focused()
    head = page.get_by_role("columnheader", name="Hạ tầng số")
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    expect(page).to_have_url(re.compile("xep=ha_tang_so"))
    page.reload()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert_quiet(page)


def test_search_needs_no_marks_and_survives_a_refresh_and_another_page(page: Page, app_url: str):
    page.goto(f"{app_url}/xep_hang?ky=dti-2022-63&tinh=nghe-an&vung=tay-nguyen")
    expect(rows(page)).to_have_count(5)
    page.get_by_label("Tìm tỉnh, thành phố").press_sequentially("dak")
    expect(rows(page)).to_have_count(2)
    expect(page).to_have_url(re.compile("tim=dak"))
    page.reload()
    expect(rows(page)).to_have_count(2)
    page.get_by_role("link", name="Tổng quan").click()
    expect(page.get_by_text("So với")).to_be_visible()
    page.get_by_role("link", name="Xếp hạng").click()
    expect(rows(page)).to_have_count(2)
    expect(page).to_have_url(re.compile("vung=tay-nguyen"))


@pytest.mark.parametrize(
    ("edition", "width"),
    [
        *(("dti-2024-34", 1366), ("dti-2022-63", 1366), ("dti-2022-63", 1024)),
        *(("ict_index-2020-63", 1024), ("dti-2024-34", 390)),
    ],
)
def test_it_fits_the_screen_in_either_scheme(
    open_page: OpenPage,
    app_url: str,
    assert_quiet: PageCheck,
    edition: str,
    width: int,
):
    scheme: Scheme = "dark" if edition == "dti-2022-63" else "light"
    page = open_page(width, 768, scheme=scheme)
    page.goto(f"{app_url}/xep_hang?ky={edition}&tinh=nghe-an&ngon-ngu=en")
    expect(drawing(page)).to_be_visible()
    expect(rows(page).first).to_be_visible()
    expect_fits(page)
    if width >= 1366:
        frame = page.locator(".frame", has=page.get_by_role("table"))
        assert frame.evaluate("e => e.scrollWidth <= e.clientWidth")
    if width >= 1024:
        box = drawing(page).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 768
    assert_quiet(page)


def test_a_hostile_address_is_quoted_and_harmless(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/xep_hang?ky=dti-2024-34&vung=<script>window.owned=1</script>&tim=<b>zz")
    expect(page.get_by_role("status").first).to_contain_text("<script>")
    expect(page.get_by_text("Không có tỉnh, thành phố nào khớp")).to_be_visible()
    assert page.evaluate("window.owned") is None
    assert_quiet(page)
