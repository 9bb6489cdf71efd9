"""The page of goals as a person meets it: type a place, take the mix into the simulator."""

import re

from playwright.sync_api import Page, expect

from tests.browser.watch import OpenPage, PageCheck, expect_fits

NINH_BINH = "ky=dti-2024-34&tinh=ninh-binh"


def test_the_mix_opens_in_the_simulator_and_reaches_the_goal(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/muc_tieu?{NINH_BINH}")
    expect(page.get_by_text("Để đạt mục tiêu hạng 10 trở lên")).to_be_visible()
    page.get_by_role("link", name="Đưa vào Mô phỏng").click()
    expect(page).to_have_url(re.compile(r"/mo_phong\?.*doi=hd_kinh_te_so-0\.6988"))
    expect(page.get_by_text("từ hạng 12 lên hạng 10/34")).to_be_visible()
    assert_quiet(page)


def test_a_typed_place_is_there_after_another_page_and_a_reload(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/muc_tieu?{NINH_BINH}")
    entry = page.get_by_role("textbox", name="Hạng chung")
    expect(entry).to_have_value("10")
    entry.fill("5")
    entry.press("Enter")
    expect(page.get_by_text("Để đạt mục tiêu hạng 5 trở lên")).to_be_visible()
    expect(page).to_have_url(re.compile("muon=hang-5"))
    page.get_by_role("link", name="Phân tích").click()
    expect(page.get_by_text("Sát trên Ninh Bình")).to_be_visible()
    page.get_by_role("link", name="Mục tiêu").click()
    expect(page.get_by_text("Để đạt mục tiêu hạng 5 trở lên")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Để đạt mục tiêu hạng 5 trở lên")).to_be_visible()
    assert_quiet(page)


def test_a_phone_scrolls_down_only(open_page: OpenPage, app_url: str, assert_quiet: PageCheck):
    page = open_page(390, 844, touch=True)
    page.goto(f"{app_url}/muc_tieu?{NINH_BINH}&toi-da=hd_kinh_te_so-0.6")
    expect(page.get_by_text("không đạt được dù đạt 0,6000").first).to_be_attached()
    expect_fits(page)
    assert_quiet(page)
