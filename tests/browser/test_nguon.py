"""Sources and methods as a person meets them: tabs, rows that open, search, links, a phone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.watch import OpenPage, PageCheck, expect_fits

SECTIONS = ("khung", "tinh-lai", "luu-y", "nguon")


def tab(page: Page, name: str) -> Locator:
    return page.get_by_role("tab", name=name, exact=True)


def edition(page: Page, heading: str, line: str) -> Locator:
    """The edition's line under its index."""
    part = page.locator(f'h3:text-is("{heading}") ~ details')
    return part.filter(has=page.locator("summary", has_text=line)).first


def nam_dinh(page: Page) -> Locator:
    icts = edition(page, "Sẵn sàng CNTT (ICT Index)", "2020 · 63 tỉnh, thành phố")
    return icts.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Nam Định"))


def test_the_menu_leads_here_and_nothing_is_wrong(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(app_url)
    page.get_by_role("link", name="Nguồn", exact=True).first.click()
    expect(page.get_by_role("heading", name="Điểm chung là trung bình có trọng số")).to_be_visible()
    for name, heading in {
        "Tính lại": "Tính lại được 66 điểm chung",
        "Lưu ý khi đọc số liệu": "Mười bốn điều",
        "Nguồn": "138 nguồn",
    }.items():
        tab(page, name).click()
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
    assert_quiet(page)


def test_the_keyboard_opens_an_edition_to_its_rows_without_the_server(page: Page, app_url: str):
    page.goto(f"{app_url}/nguon?muc=tinh-lai")
    opened = edition(page, "Sẵn sàng CNTT (ICT Index)", "2020 · 63 tỉnh, thành phố")
    expect(opened).to_be_visible()
    expect(nam_dinh(page)).to_be_hidden()
    # Without a connection only the browser itself can open it.
    page.context.set_offline(True)
    opened.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(nam_dinh(page)).to_be_visible()
    expect(nam_dinh(page)).to_contain_text("(0,583 + 0,82 + 0,23) ÷ 3 = 0,544333")
    expect(nam_dinh(page)).to_contain_text("lệch trong giới hạn làm tròn")
    page.keyboard.press("Enter")
    expect(nam_dinh(page)).to_be_hidden()


def test_the_section_survives_a_refresh_and_the_language(page: Page, app_url: str):
    page.goto(f"{app_url}/nguon")
    tab(page, "Lưu ý khi đọc số liệu").click()
    expect(page).to_have_url(re.compile(r"\bmuc=luu-y\b"))
    page.reload()
    expect(page.get_by_role("heading", name="Mười bốn điều")).to_be_visible()
    page.get_by_text("English", exact=True).click()
    expect(page.get_by_role("heading", name="Fourteen ways")).to_be_visible()
    expect(tab(page, "Reading notes")).to_have_attribute("aria-selected", "true")


def test_search_while_typing_ignores_diacritics(page: Page, app_url: str):
    page.goto(f"{app_url}/nguon?muc=nguon")
    search = page.get_by_label("Tìm nguồn")
    search.press_sequentially("da nang tien phong")
    expect(page.get_by_text("Đang hiện 1 nguồn.")).to_be_visible()
    expect(page.get_by_role("rowheader")).to_have_text(["Tiên phong chuyển đổi số"])
    search.fill("khong co o dau")
    expect(page.get_by_text("Không có nguồn nào chứa «khong co o dau».")).to_be_visible()
    search.fill("")
    expect(page.get_by_text("Đang hiện 138 nguồn.")).to_be_visible()


@pytest.mark.parametrize("section", ["khung", "tinh-lai", "nguon"])
def test_links_open_beside_the_app_and_give_nothing_away(page: Page, app_url: str, section: str):
    page.goto(f"{app_url}/nguon?muc={section}")
    links = page.locator("[data-testid=stHtml] :is(.ix-table, .ix-dl) a")
    expect(links.first).to_be_attached()
    for link in links.all():
        expect(link).to_have_attribute("target", "_blank")
        expect(link).to_have_attribute("rel", re.compile("noopener"))
        expect(link).to_have_attribute("href", re.compile("^https?://"))


def test_a_hostile_section_is_named_as_text(page: Page, app_url: str, assert_quiet: PageCheck):
    page.goto(f"{app_url}/nguon?muc=<img src=x onerror=console.error('hostile')>")
    notice = page.locator(".ix-notice")
    expect(notice).to_contain_text("muc = «<img src=x onerror")
    expect(tab(page, "Khung đánh giá")).to_have_attribute("aria-selected", "true")
    assert_quiet(page)


@pytest.mark.parametrize("section", SECTIONS)
def test_a_phone_never_scrolls_sideways(open_page: OpenPage, app_url: str, section: str):
    page = open_page(390, 844, scheme="dark", touch=True)
    page.goto(f"{app_url}/nguon?muc={section}")
    expect(page.locator(".ix-title")).to_be_visible()
    for summary in page.locator("summary").all():
        summary.click()
    widths = page.locator(".ix-table, summary, p, li").evaluate_all(
        "elements => elements.map(e => e.getBoundingClientRect().right)"
    )
    assert max(widths) <= 390
    expect_fits(page)
