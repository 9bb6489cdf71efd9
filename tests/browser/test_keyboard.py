"""The whole simulator without a mouse: every control is reached, seen and worked by keys."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.live import NINH_BINH, open_live, score, slider
from tests.browser.watch import PageCheck

STOPS_MAX = 60
FOCUSED = """() => {
  let e = document.activeElement;
  while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
  const name = e.getAttribute("aria-label") || e.labels?.[0]?.innerText || e.innerText || "";
  const style = getComputedStyle(e);
  return {
    name: name.replace(/\\s+/g, " ").trim(),
    isBody: e === document.body,
    isMarked: style.outlineStyle !== "none" || style.boxShadow !== "none" || e.tagName === "INPUT",
  };
}"""


def walk(page: Page) -> list[str]:
    """Go from stop to stop until the page is left; return what stands there, each with a mark."""
    names = []
    for _ in range(STOPS_MAX):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop["isBody"]:
            return names
        names.append(stop["name"])
        is_main = stop["name"].startswith("ictexplore")
        assert stop["isMarked"] or is_main, f"nothing marks {stop['name']!r} as focused"
    return names


def test_everything_is_reached_with_the_tab_key(page: Page, app_url: str):
    open_live(page, f"{app_url}/{NINH_BINH}&doi=hd_kinh_te_so-0.75")
    expect(page.get_by_role("button", name="Chép câu")).to_be_visible()
    expect(page.get_by_role("combobox", name="Tỉnh, thành phố")).to_be_visible()
    page.locator(".stApp[data-test-script-state=notRunning]").wait_for()
    stops = walk(page)
    wanted = [
        *("Tổng quan", "Phân tích", "Dữ liệu", "Xuất", "Trình chiếu", "Tiếng Việt"),
        *("Bộ chỉ số", "Kỳ công bố", "Tỉnh, thành phố", "Giả định", "Đặt lại tất cả"),
        *("Nhận thức số", "Nhận thức số: nhập điểm chính xác", "Hoạt động kinh tế số"),
        *("Đưa Hoạt động kinh tế số về giá trị công bố", "Chép câu", "Mọi nguồn và cách tính"),
        "Giữ kịch bản này",
    ]
    left = iter(stops)
    for name in wanted:  # in this order
        assert any(name in stop for stop in left), f"{name!r} isn't reached: {stops}"


def test_a_scenario_is_made_and_taken_away_by_keys_alone(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    open_live(page, f"{app_url}/{NINH_BINH}")
    slider(page, "hd_kinh_te_so").focus()
    page.keyboard.press("PageUp")
    expect(page).to_have_url(re.compile(r"doi=hd_kinh_te_so-0\.588$"))
    expect(score(page)).to_have_text("0,7303")  # 0,7223 + 150 × 0,05 ÷ 940 = 0,7303
    opener = page.get_by_role("button", name="Xuất", exact=True)
    opener.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Chép liên kết")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Chép liên kết")).to_be_hidden()
    expect(opener).to_be_focused()
    unit = page.get_by_role("combobox", name="Tỉnh, thành phố")
    unit.focus()
    page.keyboard.type("da nang")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("tinh=da-nang"))
    assert_quiet(page)
