"""The SQL console in the browser (pages/truy_van.py, pages/du_lieu.py)."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.watch import PageCheck

QUESTION = "select name_vi, area_km2 from units where unit_system = '34' order by 2 desc"


def test_a_question_is_written_asked_drawn_and_kept_in_the_address(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/truy_van")
    editor = page.get_by_label("Câu lệnh SQL")
    editor.fill(QUESTION)
    editor.press("Control+Enter")
    expect(page.get_by_role("status").filter(has_text="34 dòng")).to_be_visible()
    expect(page.get_by_test_id("stDataFrame")).to_be_visible()
    # Streamlit's own tools are in English alone.
    page.get_by_test_id("stDataFrame").hover()
    expect(page.get_by_role("button", name="Fullscreen")).to_be_hidden()
    page.get_by_role("tab", name="Biểu đồ").click()
    expect(page.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first).to_be_visible()
    page.reload()
    expect(page.get_by_label("Câu lệnh SQL")).to_have_value(QUESTION)
    expect(page.get_by_role("status").filter(has_text="34 dòng")).to_be_visible()
    assert_quiet(page)


def test_the_analysts_pages_are_in_the_menu(page: Page, app_url: str, assert_quiet: PageCheck):
    page.goto(f"{app_url}/?ky=dti-2023-63&tinh=tay-ninh")
    page.get_by_role("button", name="Dữ liệu").click()
    page.get_by_role("link", name="Bảng số liệu").click()
    expect(page.get_by_text("Mỗi điểm số đúng như từng nguồn in")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải cả gói (ZIP)").click()
    assert download.value.suggested_filename == "ictexplore-data.zip"
    assert "tinh=tay-ninh" in page.url
    assert_quiet(page)
