"""Xuất: files of a scenario, what is copied of it, and the link that brings it back."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Download, Locator, Page, expect

from ictexplore.charts.theme import PUBLISHED, SIMULATED
from tests.browser.live import NINH_BINH, open_live, score, watch_messages
from tests.browser.watch import OpenPage, PageCheck, expect_fits

SCENARIO = f"{NINH_BINH}&doi=hd_kinh_te_so-0.75"
BAND = "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"
SENTENCE = "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500"
MARK = "#kich-ban-gia-dinh-khong-phai-ket-qua-cong-bo"
WITHOUT_CLIPBOARD = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });"
READ_PICTURE = """async () => {
  const [item] = await navigator.clipboard.read();
  const bitmap = await createImageBitmap(await item.getType("image/png"));
  return [bitmap.width, bitmap.height];
}"""


def opener(page: Page, key: str = "page") -> Locator:
    return page.locator(f".st-key-takeaway-{key} button")


def copier(page: Page, name: str) -> Locator:
    return page.locator(".copies").get_by_role("button", name=name, exact=True)


def status(page: Page) -> Locator:
    return page.locator(".copies .status")


def offered(page: Page) -> Page:
    opener(page).click()
    expect(copier(page, "Chép liên kết")).to_be_visible()
    return page


def opened_scenario(page: Page, app_url: str) -> Page:
    open_live(page, f"{app_url}/{SCENARIO}")
    return offered(page)


def saved(page: Page, label: str) -> Download:
    with page.expect_download() as download:
        page.get_by_test_id("stDownloadButton").get_by_role("button", name=label).click()
    return download.value


def copied(page: Page, name: str) -> str:
    copier(page, name).click()
    expect(status(page)).to_have_text(f"Đã chép: {name}")
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def hex_at(picture: Image.Image, x: int, y: int) -> str:
    red, green, blue = picture.convert("RGB").getpixel((x, y))
    return f"#{red:02x}{green:02x}{blue:02x}"


def test_files_of_a_scenario_are_saved_with_its_band(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    opened_scenario(page, app_url)
    picture = saved(page, "PNG 1920 × 1080")
    assert picture.suggested_filename == "dti-2024-34_ninh-binh_kich-ban.png"
    with Image.open(picture.path()) as image:
        assert image.size == (1920, 1080)
        assert hex_at(image, 1900, 20) == SIMULATED
    workbook = saved(page, "Excel (có công thức)")
    assert workbook.suggested_filename == "dti-2024-34_ninh-binh_kich-ban.xlsx"
    with zipfile.ZipFile(workbook.path()) as parts:
        sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        assert all(BAND in parts.read(name).decode() for name in sheets[:1])
    assert_quiet(page)


def test_sentence_table_and_picture_are_copied(page: Page, app_url: str, assert_quiet: PageCheck):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened_scenario(page, app_url)
    assert copied(page, "Chép câu").startswith(SENTENCE)
    table = copied(page, "Chép bảng").splitlines()
    assert table[0] == BAND
    assert "Điểm chung\t0,7223\t0,7561\t+0,0338" in table
    assert copied(page, "Chép bảng dạng Markdown").startswith(f"**{BAND}**")
    copier(page, "Chép hình").click()
    expect(status(page)).to_have_text("Đã chép: Chép hình")
    assert page.evaluate(READ_PICTURE) == [1920, 1080]
    assert_quiet(page)


def test_a_copied_link_brings_the_scenario_back_however_it_is_pasted(
    page: Page, open_page: OpenPage, app_url: str, assert_quiet: PageCheck
):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened_scenario(page, app_url)
    text = copied(page, "Chép liên kết")
    assert text == f"{app_url}/{SCENARIO}{MARK}\n{BAND}"
    other = open_page()
    open_live(other, text.replace("\n", " "))  # as an address field joins two lines
    expect(score(other)).to_have_text("0,7561")
    assert_quiet(other)


def test_a_browser_that_copies_no_picture_saves_it_and_says_so(page: Page, app_url: str):
    page.add_init_script(WITHOUT_CLIPBOARD)
    page.goto(f"{app_url}/ho_so?ky=dti-2024-34&tinh=ninh-binh")
    offered(page)
    with page.expect_download() as download:
        copier(page, "Chép hình").click()
    assert download.value.suggested_filename == "ho-so-ninh-binh-dti-2024-34.png"
    with Image.open(download.value.path()) as image:
        assert hex_at(image, 1900, 20) == PUBLISHED
    expect(status(page)).to_contain_text("nên hình đã được tải về")


def test_it_is_filled_when_it_is_opened_and_gives_way_to_another_page(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    messages = watch_messages(page)
    page.goto(f"{app_url}/ho_so?ky=dti-2024-34&tinh=ninh-binh")
    expect(page.get_by_text("Nguồn: ").first).to_be_visible()
    expect(page.locator(".stApp[data-test-script-state=notRunning]")).to_be_visible()
    assert not any(b"opened" in message for message in messages.sent)
    offered(page)
    assert any(b"opened" in message for message in messages.sent)
    page.locator(".st-key-menu").get_by_role("link", name="So sánh", exact=True).click()
    expect(page.get_by_text("Nhóm nên so")).to_be_visible()
    expect(copier(page, "Chép liên kết")).to_be_hidden()
    offered(page)
    assert_quiet(page)


def test_what_it_offers_follows_a_move(page: Page, app_url: str):
    opened_scenario(page, app_url)
    assert "0,7561" in Path(saved(page, "CSV").path()).read_text("utf-8-sig").replace(".", ",")
    page.keyboard.press("Escape")
    expect(copier(page, "Chép liên kết")).to_be_hidden()
    page.locator("#live-hd_kinh_te_so").press("End")
    expect(page).to_have_url(re.compile(r"doi=hd_kinh_te_so-1(&|$)"))
    offered(page)
    assert "0,7960" in Path(saved(page, "CSV").path()).read_text("utf-8-sig").replace(".", ",")


def test_it_is_reached_and_left_by_keyboard(page: Page, app_url: str):
    page.goto(f"{app_url}/?ky=dti-2024-34&tinh=ninh-binh")
    expect(opener(page)).to_be_visible()
    opener(page).focus()
    page.keyboard.press("Enter")
    expect(copier(page, "Chép liên kết")).to_be_visible()
    first = page.get_by_test_id("stDownloadButton").get_by_role("button").first
    first.focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="PNG 3840 × 2160")).to_be_focused()
    page.keyboard.press("Escape")
    expect(copier(page, "Chép liên kết")).to_be_hidden()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (390, 844)])
def test_the_button_takes_no_room_of_the_page_and_what_it_opens_fits(
    open_page: OpenPage, app_url: str, width: int, height: int
):
    page = open_page(width, height)
    page.goto(f"{app_url}/ho_so?ky=dti-2024-34&tinh=ninh-binh")
    offered(page)
    menu = page.locator(".st-key-menu").bounding_box()
    button = opener(page).bounding_box()
    assert menu is not None
    assert button is not None
    assert button["y"] + button["height"] <= menu["y"] + menu["height"]
    expect_fits(page)
    body = page.get_by_test_id("stPopoverBody").bounding_box()
    assert body is not None
    assert body["x"] >= 0
    assert body["x"] + body["width"] <= width
