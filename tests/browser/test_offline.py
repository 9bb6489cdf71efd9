"""The offline what-if as it is meant: a file, opened by double click, with the network off."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from ictexplore.i18n import parse_score, translator
from ictexplore.model import IctexploreError
from ictexplore.store import Store
from tests.browser.alone import Wanted, open_alone, open_moving, write
from tests.browser.live import act, back, entry, rank, score, slider
from tests.browser.watch import OpenPage, PageCheck, expect_fits

CODE = "hd_kinh_te_so"
SCENARIO = Wanted(changes={CODE: 7500})
SIMULATED, PUBLISHED = "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố", "SỐ LIỆU CÔNG BỐ"
STILL = "Trình duyệt này không chạy được phần kéo thanh trượt"
OpenFile = Callable[[Wanted], Page]


@pytest.fixture
def open_file(page: Page, tmp_path: Path, store: Store) -> OpenFile:
    """Write the file and open it from the disk, the network off; wait until it moves."""

    def opened(wanted: Wanted) -> Page:
        open_moving(page, tmp_path, wanted.read(store))
        return page

    return opened


def test_it_opens_without_a_network_at_its_scenario(
    page: Page, tmp_path: Path, store: Store, assert_quiet: PageCheck
):
    asked = open_moving(page, tmp_path, SCENARIO.read(store))
    # 0,7223 + 150 × 0,2120 ÷ 940 = 0,7561
    expect(score(page)).to_have_text("0,7561")
    expect(rank(page)).to_have_text("8/34")
    expect(page.get_by_text(SIMULATED)).to_be_visible()
    expect(page.get_by_text(PUBLISHED, exact=True)).to_be_hidden()
    expect(entry(page, CODE)).to_have_value("0,7500")
    source = page.get_by_role("link", name="Nguồn: Cổng thông tin Chỉ số chuyển đổi số")
    expect(source).to_be_visible()
    expect(page.get_by_text("Quyết định số 405/QĐ-BKHCN")).to_be_visible()
    expect(page.locator(".alone-still")).to_be_hidden()
    faces = page.evaluate("[...document.fonts].map((f) => `${f.weight} ${f.status}`)")
    assert faces == ["400 loaded", "600 loaded"]
    assert asked == [page.url]
    assert_quiet(page)


def test_keyboard_entry_undo_redo_and_reset(open_file: OpenFile, assert_quiet: PageCheck):
    page = open_file(Wanted())
    expect(page.get_by_text(PUBLISHED, exact=True)).to_be_visible()
    expect(act(page, "reset")).to_be_disabled()
    slider(page, CODE).focus()
    page.keyboard.press("PageUp")
    expect(slider(page, CODE)).to_have_value("5880")
    expect(page.get_by_text(SIMULATED)).to_be_visible()
    expect(page.locator(".live-status")).to_have_text(re.compile("Điểm 0,7303, hạng 12/34"))
    entry(page, CODE).fill("0.75")
    page.keyboard.press("Enter")
    expect(score(page)).to_have_text("0,7561")
    expect(page.locator("#said")).to_have_text(re.compile("từ hạng 12 lên hạng 8/34"))
    expect(page.locator("[data-text=gains_text]")).to_have_text("Hoạt động kinh tế số +31,8 điểm")
    slider(page, CODE).focus()
    page.keyboard.press("Control+z")
    expect(slider(page, CODE)).to_have_value("5880")
    act(page, "redo").click()
    expect(score(page)).to_have_text("0,7561")
    act(page, "reset").click()
    expect(page.get_by_text(PUBLISHED, exact=True)).to_be_visible()
    expect(page.get_by_text(SIMULATED)).to_be_hidden()
    expect(score(page)).to_have_text("0,7223")
    expect(rank(page)).to_have_text("12/34")
    expect(page.locator("#said")).to_have_text(
        "Ninh Bình giữ số liệu công bố: điểm DTI 2024 là 0,7223, hạng 12/34."
    )
    act(page, "undo").click()
    expect(score(page)).to_have_text("0,7561")
    assert_quiet(page)


def test_what_is_said_aloud_is_what_was_moved_however_fast_the_key(open_file: OpenFile):
    page = open_file(Wanted())
    slider(page, CODE).evaluate(
        """(e) => {
          for (const type of ["keydown", "keyup"]) {
            e.dispatchEvent(new KeyboardEvent(type, { key: "End", bubbles: true }));
          }
        }"""
    )
    # 0,7223 + 150 × 0,4620 ÷ 940 = 0,7960
    expect(page.locator(".live-status")).to_have_text("Điểm 0,7960, hạng 2/34.")


def test_an_entry_back_to_what_is_still_drawn_is_taken(open_file: OpenFile):
    page = open_file(Wanted(changes={CODE: 1111}))
    entry(page, CODE).evaluate(
        """async (e) => {
          for (const text of ["0,5", "0,1111"]) {
            e.value = text;
            e.dispatchEvent(new Event("change", { bubbles: true }));
            await null;
          }
        }"""
    )
    expect(page.locator("[data-act=undo]")).to_be_enabled()
    expect(slider(page, CODE)).to_have_value("1111")


TYPED = (
    *("0,75", "0.7501", "1", "0", "1,0000", " 0,5 ", "00,25", "0,00000", "1,00000"),
    *("", "x", "<b>1,5", "1,5", "2", "-0,1", "\N{MINUS SIGN}0,1", "-0", "0,12345", "1,0001", ",5"),
    *("5,", "0,,5", "1e-1", "NaN", "９", "0\N{NO-BREAK SPACE}5", "{given}", "$&", "Đ" * 41),
    *("a  b\tc", "9" * 40, "0," + "0" * 38, "0," + "0" * 39),
)


def test_an_entry_is_read_and_refused_as_in_python(open_file: OpenFile):
    page = open_file(Wanted(changes={"ha_tang_so": 9000}))
    t = translator("vi")
    refusal = page.locator(f"[data-code={CODE}] .live-refusal")
    for text in TYPED:
        entry(page, CODE).fill("0,1111")
        page.keyboard.press("Enter")
        expect(slider(page, CODE)).to_have_value("1111")
        expect(refusal).to_be_hidden()
        entry(page, CODE).fill(text)
        page.keyboard.press("Enter")
        try:
            wanted = parse_score(text)
        except IctexploreError as error:
            expect(refusal, repr(text)).to_have_text(t.word(error))
            expect(slider(page, CODE)).to_have_value("1111")
        else:
            expect(slider(page, CODE)).to_have_value(str(wanted))
            expect(refusal, repr(text)).to_be_hidden()
    expect(slider(page, "ha_tang_so")).to_have_value("9000")
    entry(page, CODE).fill("x")
    page.keyboard.press("Tab")
    expect(refusal).to_be_visible()
    back(page, CODE).click()
    expect(refusal).to_be_hidden()
    expect(entry(page, CODE)).to_have_value("0,5380")


@pytest.mark.parametrize(
    ("edition", "unit", "language"),
    [
        ("dti-2024-34", "Ninh Bình", "vi"),
        ("dti-2022-63", "Thừa Thiên Huế", "vi"),
        ("dti-2024-63", "Bà Rịa - Vũng Tàu", "en"),
        ("dti-2021-63", "Đà Nẵng", "vi"),
    ],
)
def test_it_fits_a_meetings_screen_and_prints_on_one_sheet(
    open_file: OpenFile, store: Store, edition: str, unit: str, language: str
):
    wanted = Wanted(edition, unit, language)
    code = wanted.read(store).controls[0].code
    page = open_file(replace(wanted, changes={code: 9000}))
    room = page.locator("html").evaluate("(e) => [e.scrollWidth, e.scrollHeight]")
    assert room == [1366, 768]
    sheet = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1
    # 297 × 210 mm in points of 1/72 inch.
    assert re.search(rb"/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]", sheet)


def test_on_a_phone_the_figures_stay_in_sight(open_page: OpenPage, tmp_path: Path, store: Store):
    page = open_page(390, 844)
    open_moving(page, tmp_path, Wanted().read(store))
    expect_fits(page)
    last = slider(page, "hd_xa_hoi_so")
    last.scroll_into_view_if_needed()
    last.focus()
    page.keyboard.press("End")
    strip = page.locator(".live-strip")
    expect(strip).to_contain_text("giả định")
    expect(strip.locator("[data-text=rank_text]")).to_be_in_viewport()


def test_where_no_script_runs_the_scenario_is_still_told(
    browser: Browser, tmp_path: Path, store: Store
):
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(write(tmp_path, SCENARIO.read(store)).as_uri())
    expect(page.get_by_text(SIMULATED)).to_be_visible()
    expect(page.get_by_text(STILL)).to_be_visible()
    expect(score(page)).to_have_text("0,7561")
    expect(page.locator(".live-ranking svg").get_by_text("0,7561 giả định")).to_be_visible()
    expect(slider(page, CODE)).to_be_hidden()
    context.close()


def test_a_script_that_somebody_changed_does_not_run(page: Page, tmp_path: Path, store: Store):
    path = write(tmp_path, SCENARIO.read(store))
    content = path.read_text(encoding="utf-8")
    assert content.count("begin();\n</script>") == 1
    path.write_text(
        content.replace("begin();\n</script>", "begin(); alert(1);\n</script>"), "utf-8"
    )
    open_alone(page, path)
    expect(page.get_by_text(STILL)).to_be_visible()
    expect(slider(page, CODE)).to_be_hidden()
    expect(score(page)).to_have_text("0,7561")


@pytest.mark.parametrize("is_allowed", [True, False])
def test_the_sentence_is_copied_or_left_selected(open_file: OpenFile, *, is_allowed: bool):
    page = open_file(SCENARIO)
    page.evaluate(
        """(isAllowed) => {
          globalThis.copied = [];
          const writeText = async (text) => {
            if (!isAllowed) throw new Error();
            copied.push(text);
          };
          Object.defineProperty(navigator, "clipboard", { value: { writeText } });
        }""",
        is_allowed,
    )
    page.get_by_role("button", name="Chép câu").click()
    said = page.locator("#said").text_content()
    if is_allowed:
        expect(page.get_by_role("button", name="Đã chép")).to_be_visible()
        assert page.evaluate("copied") == [said]
    else:
        page.wait_for_function("(said) => getSelection().toString() === said", arg=said)
