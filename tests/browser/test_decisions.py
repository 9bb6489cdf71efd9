"""Rank steps, rivals and the tray as a person meets them in the live simulator."""

import re

from playwright.sync_api import Page, expect

from tests.browser.watch import OpenPage, PageCheck, expect_fits

NINH_BINH = "mo_phong?ky=dti-2024-34&tinh=ninh-binh"


def test_the_steps_follow_the_hand_before_it_lets_go(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/{NINH_BINH}")
    told = page.locator("[data-code=hd_kinh_te_so] .live-next")
    # 0,5380 + 940 × (0,7474 − 0,7223) ÷ 150, half a unit of 0,0001 less for the rounding.
    expect(told).to_have_text("0,6950: hạng 11 · Bắc Ninh")
    other = page.locator("[data-code=nhan_luc_so] .live-next")
    needed = other.inner_text()
    strip = page.locator("[data-code=ha_tang_so] .live-stairs > div")
    before = strip.evaluate("e => new DOMMatrix(getComputedStyle(e).transform).m41")
    slider = page.locator("#live-hd_kinh_te_so")
    slider.focus()
    page.keyboard.down("PageUp")
    expect(other).not_to_have_text(needed)
    expect(told).to_have_text("0,6950: hạng 11 · Bắc Ninh")
    after = strip.evaluate("e => new DOMMatrix(getComputedStyle(e).transform).m41")
    page.keyboard.up("PageUp")
    assert after < before  # every step of the others has come nearer
    assert strip.locator("i").count() == 33
    assert_quiet(page)


def test_rivals_gain_by_the_switch_and_the_live_ranking_goes_along(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/{NINH_BINH}")
    page.get_by_role("button", name="Giả định: các tỉnh khác giữ nguyên").click()
    page.get_by_text("Đều tăng thêm").click()
    expect(page).to_have_url(re.compile(r"doi-thu=tang-0\.02"))
    expect(page.get_by_text("Giả định: các tỉnh khác đều tăng 0,0200.").first).to_be_visible()
    expect(page.locator(".live-answer [data-text=rank_text]")).to_have_text("19/34")
    page.reload()
    expect(page.locator(".live-answer [data-text=rank_text]")).to_have_text("19/34")
    expect(page.locator(".live-answer .ix-band")).to_have_class(re.compile("ix-simulated"))
    assert_quiet(page)


def test_a_scenario_is_kept_and_comes_back_on_another_machine(
    open_page: OpenPage, app_url: str, assert_quiet: PageCheck
):
    page = open_page()
    page.goto(f"{app_url}/{NINH_BINH}&doi=hd_kinh_te_so-0.75")
    page.get_by_role("button", name="Giữ kịch bản này").click()
    row = page.locator(".st-key-tray .ix-table tr", has_text="Phương án 1")
    expect(row).to_contain_text("0,7561")
    expect(row).to_contain_text("8/34")
    expect(page).to_have_url(re.compile("kich-ban="))
    other = open_page(390, 844, touch=True)
    other.goto(page.url)
    expect(other.locator(".st-key-tray .ix-table tr", has_text="Phương án 1")).to_be_visible()
    expect(other.locator(".st-key-tray svg.marks")).to_be_visible()
    expect_fits(other)
    assert_quiet(page)
    assert_quiet(other)
