"""The page of an own index in the browser (pages/bo_chi_so.py)."""

from __future__ import annotations

from playwright.sync_api import FilePayload, Page, expect

from tests.browser.watch import OpenPage, PageCheck

FRAMEWORK = """code,parent,direction,weight,name
chung,,1,1,Chỉ số xã
cao,chung,1,1,Dịch vụ công
thap,chung,-1,1,Hồ sơ trễ hạn
"""
VALUES = """unit;cao;thap
Xã Bí Mật;0,9;2
Xã Khác;0,5;1
Xã Thứ Ba;0,1;3
"""


def file(name: str, text: str) -> FilePayload:
    return {"name": name, "mimeType": "text/csv", "buffer": text.encode("utf-8-sig")}


def test_two_files_make_a_ranking_that_nobody_else_sees(
    open_page: OpenPage, app_url: str, assert_quiet: PageCheck
):
    page = open_page()
    page.goto(f"{app_url}/?ky=dti-2023-63&tinh=tay-ninh")
    page.get_by_role("button", name="Dữ liệu").click()
    page.get_by_role("link", name="Bộ chỉ số riêng").click()
    choosers = page.locator("input[type=file]")
    expect(choosers).to_have_count(3)
    choosers.nth(0).set_input_files(file("khung.csv", FRAMEWORK))
    expect(page.get_by_text("khung.csv", exact=True)).to_be_visible()
    choosers.nth(1).set_input_files(file("gia-tri.csv", VALUES))
    expect(page.get_by_text("gia-tri.csv", exact=True)).to_be_visible()
    page.get_by_role("button", name="Tính bộ chỉ số").click()
    # (100 + 50) / 2 is as much as (50 + 100) / 2: the two share the first place.
    expect(page.get_by_role("heading", name="Xã Bí Mật dẫn đầu Chỉ số xã")).to_be_visible()
    expect(page.get_by_text("số liệu do người dùng đưa vào")).to_be_visible()
    assert "Bí" not in page.url
    _assume(page)

    other = open_page()
    other.goto(page.url)
    expect(other.get_by_role("button", name="Dùng ví dụ")).to_be_visible()
    expect(other.get_by_text("Xã Bí Mật")).to_have_count(0)
    assert_quiet(page)
    assert_quiet(other)


def _assume(page: Page) -> None:
    """Change a value; the choice stays while another page is visited."""
    page.get_by_role("radio", name="Giả định").click()
    entry = page.get_by_role("textbox", name="Hồ sơ trễ hạn")
    entry.fill("1")
    entry.press("Enter")
    expect(page.get_by_text("KỊCH BẢN GIẢ ĐỊNH")).to_be_visible()
    expect(page.get_by_role("heading", name="thì Xã Bí Mật đạt 100,00 điểm")).to_be_visible()
    page.get_by_role("link", name="Tổng quan").click()
    expect(page.get_by_text("SỐ LIỆU CÔNG BỐ")).to_be_visible()
    page.get_by_role("button", name="Dữ liệu").click()
    page.get_by_role("link", name="Bộ chỉ số riêng").click()
    expect(page.get_by_role("heading", name="thì Xã Bí Mật đạt 100,00 điểm")).to_be_visible()
