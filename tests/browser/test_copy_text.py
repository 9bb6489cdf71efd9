from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.watch import OpenPage, PageCheck, Serve, expect_fits

APP = Path(__file__).parent / "apps" / "copy_text.py"
SENTENCE = (
    "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500 thì điểm DTI 2024 tăng "
    "từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên."
)
HOSTILE = "<b onmouseover=alert(1)>Đậm</b> & «ngoặc»"
WITHOUT_CLIPBOARD = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });"
WITHOUT_COMMAND = "document.execCommand = () => false;"


def opened(page: Page, url: str) -> Page:
    page.goto(url)
    expect(page.get_by_text(SENTENCE)).to_be_visible()
    return page


def press(page: Page) -> None:
    page.get_by_role("button", name="Sao chép").click()


def test_the_button_copies_the_sentence(serve: Serve, page: Page, assert_quiet: PageCheck) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    press(opened(page, serve(APP)))
    expect(page.locator(".done")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == SENTENCE
    assert_quiet(page)


def test_done_is_shown_and_said_for_a_while(serve: Serve, page: Page) -> None:
    opened(page, serve(APP))
    status = page.locator(".status")
    expect(status).to_have_attribute("aria-live", "polite")
    press(page)
    expect(status).to_have_text("Đã sao chép")
    expect(page.locator(".rest")).to_be_hidden()
    expect(page.locator(".done")).to_be_hidden()
    expect(page.locator(".rest")).to_be_visible()
    expect(status).to_have_text("")


def test_nothing_moves_when_the_label_changes(serve: Serve, page: Page) -> None:
    button = opened(page, serve(APP)).get_by_role("button", name="Sao chép")
    before = button.bounding_box()
    press(page)
    expect(page.locator(".done")).to_be_visible()
    assert button.bounding_box() == before


def test_it_copies_where_the_page_has_no_clipboard(serve: Serve, page: Page) -> None:
    page.add_init_script(WITHOUT_CLIPBOARD)
    press(opened(page, serve(APP)))
    expect(page.locator(".done")).to_be_visible()
    expect(page.get_by_role("button", name="Sao chép")).to_be_focused()
    field = page.get_by_label("Dán vào đây")
    field.press("Control+V")
    expect(field).to_have_value(SENTENCE)


def test_where_nothing_copies_the_sentence_is_selected(serve: Serve, page: Page) -> None:
    page.add_init_script(WITHOUT_CLIPBOARD + WITHOUT_COMMAND)
    press(opened(page, serve(APP)))
    page.wait_for_function("text => getSelection().toString().trim() === text", arg=SENTENCE)
    expect(page.locator(".done")).to_be_hidden()


def test_another_sentence_is_not_called_copied(serve: Serve, page: Page) -> None:
    press(opened(page, serve(APP)))
    expect(page.locator(".done")).to_be_visible()
    page.get_by_text("Câu khác").click()
    expect(page.get_by_text(HOSTILE)).to_be_visible()
    assert page.locator(".done").is_hidden()


def test_the_sentence_is_text_never_markup(
    serve: Serve, page: Page, assert_quiet: PageCheck
) -> None:
    opened(page, serve(APP)).get_by_text("Câu khác").click()
    expect(page.get_by_text(HOSTILE)).to_be_visible()
    expect(page.locator(".copy b")).to_have_count(0)
    assert_quiet(page)


@pytest.mark.parametrize("width", [390, 1366])
def test_it_fits_the_screen(serve: Serve, open_page: OpenPage, width: int) -> None:
    page = opened(open_page(width), serve(APP))
    expect_fits(page)
    sentence = page.get_by_text(SENTENCE).bounding_box()
    assert sentence is not None
    assert sentence["x"] + sentence["width"] <= width
