"""The live page under a hand: it moves at once, tells once, and can be taken back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.live import (
    NINH_BINH,
    act,
    back,
    entry,
    open_live,
    rank,
    score,
    sentence,
    slider,
    watch_messages,
)
from tests.browser.watch import OpenPage, PageCheck, Scheme, expect_fits

CODE = "hd_kinh_te_so"
KEPT = """async () => {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open("ictexplore");
    opening.onsuccess = () => resolve(opening.result);
  });
  const files = database.transaction("files").objectStore("files").count();
  await new Promise((resolve) => files.onsuccess = resolve);
  database.close();
  return files.result === 1;
}"""
"""Whether the browser has put the module away, which it does beside everything else."""
BUNDLE = re.compile(r"/component/.*vega.*\.js$")


def test_everything_moves_before_the_hand_lets_go_and_one_message_follows(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    messages = watch_messages(page)
    open_live(page, f"{app_url}/{NINH_BINH}")
    expect(score(page)).to_have_text("0,7223")
    expect(page.get_by_text("Thanh trượt chưa hiện?")).to_be_hidden()
    box = slider(page, CODE).bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.538, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.9, middle, steps=12)
    expect(page.get_by_text("KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố")).to_be_visible()
    expect(score(page)).not_to_have_text("0,7223")
    expect(rank(page)).not_to_have_text("12/34")
    assert messages.moves() == 0
    assert "doi=" not in page.url
    stale = page.locator(":root[data-live-moves] .st-key-sentence-box")
    expect(stale).to_be_visible()
    page.mouse.up()
    expect(page).to_have_url(re.compile("doi=hd_kinh_te_so-0"))
    shown = score(page).text_content()
    expect(sentence(page)).to_contain_text(f"lên {shown}")
    expect(stale).to_have_count(0)
    assert messages.moves() == 1
    assert_quiet(page)


def test_the_keyboard_moves_by_its_steps_and_a_refresh_keeps_them(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    open_live(page, f"{app_url}/{NINH_BINH}")
    moved = slider(page, CODE)
    moved.focus()
    for key, value in (
        ("ArrowRight", "5390"),
        ("ArrowUp", "5400"),
        ("ArrowLeft", "5390"),
        ("PageUp", "5890"),
        ("PageDown", "5390"),
        ("Home", "0"),
        ("End", "10000"),
        ("ArrowDown", "9990"),
    ):
        page.keyboard.press(key)
        expect(moved).to_have_value(value)
    expect(moved).to_have_attribute("aria-valuetext", "0,9990")
    expect(page.locator(".live-status")).to_have_text("Điểm 0,7959, hạng 2/34.")
    expect(page).to_have_url(re.compile(r"doi=hd_kinh_te_so-0\.999$"))
    page.reload()
    expect(score(page)).to_have_text("0,7959")  # 150 × 0,4610 ÷ 940 = 0,07356
    expect(moved).to_have_value("9990")
    assert_quiet(page)


@pytest.mark.parametrize("typed", ["0,7500", "0.75"])
def test_an_exact_entry_is_taken_with_comma_or_point(page: Page, app_url: str, typed: str):
    open_live(page, f"{app_url}/{NINH_BINH}")
    entry(page, CODE).fill(typed)
    page.keyboard.press("Enter")
    expect(score(page)).to_have_text("0,7561")
    expect(rank(page)).to_have_text("8/34")
    expect(slider(page, CODE)).to_have_value("7500")
    expect(page).to_have_url(re.compile(r"doi=hd_kinh_te_so-0\.75$"))


def test_an_entry_taken_back_before_its_answer_is_back(page: Page, app_url: str):
    messages = watch_messages(page)
    open_live(page, f"{app_url}/{NINH_BINH}")
    for text in ("0,75", "0,5380"):
        entry(page, CODE).fill(text)
        page.keyboard.press("Enter")
    expect(page.locator(":root[data-live-moves]")).to_have_count(0)
    assert messages.moves() == 2
    expect(slider(page, CODE)).to_have_value("5380")
    expect(score(page)).to_have_text("0,7223")
    expect(page).not_to_have_url(re.compile("doi="))


def test_an_entry_that_is_no_score_is_refused_in_words_and_nothing_lost(page: Page, app_url: str):
    open_live(page, f"{app_url}/{NINH_BINH}&doi=ha_tang_so-0.9")
    before = str(score(page).text_content())
    entry(page, CODE).fill("<b>1,5")
    page.keyboard.press("Tab")
    refusal = page.locator(f"[data-code={CODE}] .live-refusal")
    expect(refusal).to_contain_text("«<b>1,5» không phải là điểm số")
    expect(score(page)).to_have_text(before)
    expect(entry(page, CODE)).to_have_value("<b>1,5")
    back(page, CODE).click()
    expect(refusal).to_be_hidden()
    expect(entry(page, CODE)).to_have_value("0,5380")
    expect(slider(page, "ha_tang_so")).to_have_value("9000")


def test_moves_are_undone_redone_and_reset(page: Page, app_url: str, assert_quiet: PageCheck):
    open_live(page, f"{app_url}/{NINH_BINH}")
    expect(act(page, "undo")).to_be_disabled()
    for code in (CODE, "ha_tang_so"):
        slider(page, code).focus()
        page.keyboard.press("End")
    expect(page).to_have_url(re.compile("doi=hd_kinh_te_so-1&doi=ha_tang_so-1$"))
    page.keyboard.press("Control+z")
    expect(slider(page, "ha_tang_so")).to_have_value("8336")
    expect(page).to_have_url(re.compile("doi=hd_kinh_te_so-1$"))
    act(page, "undo").click()
    expect(score(page)).to_have_text("0,7223")
    expect(page).not_to_have_url(re.compile("doi="))
    page.keyboard.press("Control+Shift+Z")
    expect(score(page)).to_have_text("0,7960")
    act(page, "redo").click()
    expect(slider(page, "ha_tang_so")).to_have_value("10000")
    expect(act(page, "redo")).to_be_disabled()
    back(page, CODE).click()
    expect(page).to_have_url(re.compile("ninh-binh&doi=ha_tang_so-1$"))
    act(page, "reset").click()
    expect(page.get_by_text("SỐ LIỆU CÔNG BỐ", exact=True)).to_be_visible()
    expect(page).not_to_have_url(re.compile("doi="))
    assert_quiet(page)


def test_another_visitor_opens_the_same_scenario(open_page: OpenPage, app_url: str):
    first, second = open_page(), open_page(scheme="dark")
    open_live(first, f"{app_url}/{NINH_BINH}")
    slider(first, CODE).focus()
    first.keyboard.press("PageUp")
    expect(first).to_have_url(re.compile("doi=hd_kinh_te_so-0.588$"))
    open_live(second, first.url)
    expect(score(second)).to_have_text(str(score(first).text_content()))
    expect(slider(second, CODE)).to_have_value("5880")


def test_another_unit_begins_anew_and_another_language_goes_on(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    open_live(page, f"{app_url}/{NINH_BINH}&doi=hd_kinh_te_so-0.75")
    page.get_by_role("radio", name="English").click()
    expect(page.get_by_text("HYPOTHETICAL SCENARIO")).to_be_visible()
    expect(score(page)).to_have_text("0.7561")
    expect(entry(page, CODE)).to_have_value("0.7500")
    slider(page, CODE).focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".live-status")).to_have_text("Score 0.7563, rank 8/34.")
    page.get_by_role("combobox", name="Province").fill("da nang")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("tinh=da-nang&ngon-ngu=en$"))
    expect(score(page)).to_have_text("0.7069")
    expect(act(page, "undo")).to_be_disabled()
    slider(page, CODE).focus()
    page.keyboard.press("End")
    expect(page.locator(".live-ranking")).to_have_attribute("aria-label", re.compile("Da Nang"))
    expect(sentence(page)).to_contain_text("Da Nang")
    assert_quiet(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_takes_the_colours_of_the_theme(open_page: OpenPage, app_url: str, scheme: Scheme):
    page = open_page(scheme=scheme)
    open_live(page, f"{app_url}/{NINH_BINH}")
    ground = page.evaluate(
        """() => {
          const canvas = document.querySelector(".live-ranking canvas");
          return [...canvas.getContext("2d").getImageData(canvas.width - 2, 1, 1, 1).data];
        }"""
    )
    # The grounds of charts/theme.py: #ffffff and #14181d.
    assert ground == {"light": [255, 255, 255, 255], "dark": [0x14, 0x18, 0x1D, 255]}[scheme]


def test_on_a_phone_the_figures_stay_in_sight(
    open_page: OpenPage, app_url: str, assert_quiet: PageCheck
):
    page = open_page(390, 844, touch=True)
    open_live(page, f"{app_url}/{NINH_BINH}")
    expect_fits(page)
    slider(page, "hd_xa_hoi_so").scroll_into_view_if_needed()
    slider(page, "hd_xa_hoi_so").focus()
    page.keyboard.press("End")
    strip = page.locator(".live-strip [data-text=rank_text]")
    expect(page.locator(".live-strip")).to_contain_text("giả định")
    expect(strip).to_be_in_viewport()
    expect(strip).not_to_have_text("12/34")
    last, ranking = slider(page, "hd_xa_hoi_so").bounding_box(), page.locator(".live-ranking")
    below = ranking.bounding_box()
    assert last is not None
    assert below is not None
    assert below["y"] > last["y"]
    assert_quiet(page)


@pytest.mark.parametrize("broken", ["missing", "wrong"])
def test_a_broken_module_gives_way_to_the_plain_page(
    open_page: OpenPage, app_url: str, broken: str
):
    page = open_page(first_visit=True)

    def answer(route: Route) -> None:
        if broken == "missing":
            route.abort()
        else:
            route.fulfill(body="throw new Error('broken')", content_type="text/javascript")

    page.route(BUNDLE, answer)
    page.goto(f"{app_url}/{NINH_BINH}&doi=hd_kinh_te_so-0.75")
    expect(page.locator(f".st-key-row-{CODE} input[type=range]")).to_have_value("0.75")
    expect(page.locator(".ix-card .ix-value").first).to_have_text("0,7561")
    expect(page.locator(".st-key-answer [data-testid=stVegaLiteChart]").first).to_be_visible()
    expect(page.locator("[data-testid=stException], [role=alert]")).to_have_count(0)
    assert "don-gian" not in page.url
    # Nothing that didn't work is kept: the next visit asks again.
    page.unroute(BUNDLE)
    open_live(page, f"{app_url}/{NINH_BINH}")


def test_a_component_that_never_comes_leaves_a_way_out(open_page: OpenPage, app_url: str):
    page = open_page(first_visit=True)
    page.route(re.compile(r"/static/js/BidiComponent.*\.js$"), lambda route: route.abort())
    page.goto(f"{app_url}/{NINH_BINH}&doi=hd_kinh_te_so-0.75")
    page.get_by_role("button", name="Thanh trượt chưa hiện? Mở bản đơn giản").click()
    expect(page.locator(f".st-key-row-{CODE} input[type=range]")).to_have_value("0.75")


def test_the_second_visit_asks_for_no_module(open_page: OpenPage, app_url: str):
    page = open_page(first_visit=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    open_live(page, f"{app_url}/{NINH_BINH}")
    assert sum(BUNDLE.search(url) is not None for url in asked) == 1
    page.wait_for_function(KEPT)
    asked.clear()
    open_live(page, f"{app_url}/{NINH_BINH}")
    assert not any(BUNDLE.search(url) for url in asked)


def test_leaving_and_returning_keeps_the_scenario(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    open_live(page, f"{app_url}/{NINH_BINH}&doi=hd_kinh_te_so-0.75")
    for _ in range(3):
        page.get_by_role("link", name="Tổng quan").click()
        expect(page.locator(".live-ranking")).to_have_count(0)
        page.get_by_role("link", name="Mô phỏng", exact=True).click()
        expect(page.locator(".live-ranking canvas")).to_be_visible()
        expect(score(page)).to_have_text("0,7561")
        expect(slider(page, CODE)).to_have_value("7500")
    assert_quiet(page)
