"""The presenter view in a browser: it fits, the keys turn its pages, Esc leaves it as it was."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from ictexplore.ui.page import FOLDED, PAGES
from tests.browser.live import open_live, rank, score, slider
from tests.browser.test_every_page import path_of
from tests.browser.watch import OpenPage, PageCheck

SIZES = [(1366, 768), (1920, 1080)]
SCENARIO = "ky=dti-2024-34&tinh=ninh-binh&doi=hd_kinh_te_so-0.75"
CODE = "hd_kinh_te_so"
LEADERS = [name for name in PAGES if name not in FOLDED]
FITS = """() => [document.scrollingElement, document.querySelector("[data-testid=stMain]")]
  .every((e) => e.scrollHeight <= innerHeight && e.scrollWidth <= innerWidth)"""
"""Whether the page is no larger than the window."""


def shown(page: Page) -> Locator:
    """Return the slide or the ranking that is presented."""
    return page.locator(".slide > svg, .st-key-stage .live-ranking svg").first


def menu(page: Page) -> Locator:
    return page.locator(".st-key-menu").get_by_role("link")


def at(name: str) -> re.Pattern[str]:
    return re.compile(rf"//[^/]+/{path_of(PAGES[name])}\?")


def assert_fits(page: Page) -> None:
    expect(shown(page)).to_be_visible()
    page.wait_for_function(FITS)
    box = shown(page).bounding_box()
    size = page.viewport_size
    assert box
    assert size
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= size["height"] + 1


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_keys_turn_every_page_and_each_fits(
    open_page: OpenPage, app_url: str, assert_quiet: PageCheck, width: int, height: int
):
    page = open_page(width, height)
    page.goto(f"{app_url}/?{SCENARIO}&trinh-chieu=1")
    assert_fits(page)
    face = page.locator(".slide text").first.evaluate("e => getComputedStyle(e).fontFamily")
    assert face.replace('"', "").startswith("Source Sans,")
    assert page.evaluate("document.fonts.check('16px \"Source Sans\"', 'Kịch bản')")
    for name in LEADERS[1:]:
        page.keyboard.press("PageDown" if name in {"profile", "goal"} else "ArrowRight")
        expect(page).to_have_url(at(name))
        assert_fits(page)
        assert all(part in page.url for part in (*SCENARIO.split("&"), "trinh-chieu=1"))
    expect(page.locator(".place")).to_have_text("Nguồn · 10/10")
    page.keyboard.press("PageUp")
    expect(page).to_have_url(at("analysis"))
    page.keyboard.press("Home")
    expect(page).to_have_url(at("overview"))
    assert_quiet(page)


@pytest.mark.parametrize(
    ("size", "address"),
    [
        (SIZES[0], "ky=dti-2022-63&tinh=nam-dinh&doi-thu=tang-0.02"),
        (SIZES[1], "ky=ict_index-2020-63&tinh=thua-thien-hue&ngon-ngu=en"),
        (SIZES[0], "ky=dti-2024-34&tinh=ninh-binh&don-gian=1"),
    ],
)
def test_the_simulator_fits_with_its_sliders_and_source(
    open_page: OpenPage, app_url: str, size: tuple[int, int], address: str
):
    page = open_page(*size)
    page.goto(f"{app_url}/mo_phong?{address}&trinh-chieu=1")
    expect(page.locator(".st-key-stage svg").last).to_be_visible()
    expect(page.locator(".ix-source").last).to_be_in_viewport(ratio=1)
    sliders = page.locator(".st-key-stage :is(.live-slide, [data-testid=stSlider])")
    expect(sliders.last).to_be_in_viewport(ratio=1)
    page.wait_for_function(FITS)


def test_p_begins_sliders_move_and_esc_leaves_the_scenario_as_it_stands(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    open_live(page, f"{app_url}/mo_phong?{SCENARIO}")
    page.keyboard.press("p")
    expect(shown(page)).to_be_visible()
    expect(menu(page)).to_have_count(0)
    expect(page).to_have_url(re.compile("trinh-chieu=1"))
    assert page.evaluate("document.fullscreenElement !== null")
    expect(score(page)).to_have_text("0,7561")
    box = slider(page, CODE).bounding_box()
    assert box
    # The middle of the thumb goes from one half of its width to the other end's.
    x, middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.click(x, middle)
    expect(slider(page, CODE)).to_have_value("5000")
    expect(page).to_have_url(re.compile(r"doi=hd_kinh_te_so-0\.5&trinh-chieu=1"))
    page.keyboard.press("ArrowRight")  # the slider's: it has the focus
    expect(page).to_have_url(re.compile(r"doi=hd_kinh_te_so-0\.501&trinh-chieu=1"))
    page.keyboard.press("Escape")
    expect(menu(page)).to_have_count(len(LEADERS))
    expect(page).to_have_url(re.compile(r"tinh=ninh-binh&doi=hd_kinh_te_so-0\.501$"))
    expect(slider(page, CODE)).to_have_value("5010")
    expect(page.locator(".live-ranking canvas")).to_be_visible()
    assert not page.evaluate("document.fullscreenElement !== null")
    expect(page.get_by_role("radio", name="Tiếng Việt")).to_be_checked()
    page.keyboard.press("p")  # and once more, after all controls have come anew
    expect(menu(page)).to_have_count(0)
    expect(shown(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu(page)).to_have_count(len(LEADERS))
    assert_quiet(page)


def test_a_remote_turns_the_page_though_a_slider_has_the_focus(page: Page, app_url: str):
    page.goto(f"{app_url}/mo_phong?{SCENARIO}&trinh-chieu=1")
    expect(shown(page)).to_be_visible()
    slider(page, CODE).focus()
    page.keyboard.press("PageDown")
    expect(page).to_have_url(at("goal"))
    page.keyboard.press("PageUp")
    expect(page).to_have_url(at("whatif"))
    expect(slider(page, CODE)).to_have_value("7500")
    expect(rank(page)).to_have_text("8/34")


def test_quick_presses_are_all_counted(page: Page, app_url: str):
    page.goto(f"{app_url}/?{SCENARIO}&trinh-chieu=1")
    expect(shown(page)).to_be_visible()
    for key in (*["PageDown"] * 4, "PageUp"):
        page.keyboard.press(key)
    expect(page.locator(".place")).to_have_text("So sánh · 4/10")
    expect(page).to_have_url(at("compare"))


def test_leaving_the_full_screen_leaves_the_view(page: Page, app_url: str):
    page.goto(f"{app_url}/ho_so?{SCENARIO}")
    page.get_by_role("button", name="Trình chiếu").click()
    expect(shown(page)).to_be_visible()
    page.wait_for_function("document.fullscreenElement")
    page.evaluate("document.exitFullscreen()")
    expect(menu(page)).to_have_count(len(LEADERS))
    expect(page).to_have_url(re.compile("hd_kinh_te_so-0.75$"))


def test_without_a_keyboard_the_hint_turns_pages_and_leaves(open_page: OpenPage, app_url: str):
    page = open_page(1366, 768, touch=True)
    page.goto(f"{app_url}/?{SCENARIO}&trinh-chieu=1&ngon-ngu=en")
    page.locator(".slide").tap()
    page.get_by_role("button", name=re.compile("^Next page")).tap()
    expect(page).to_have_url(at("ranking"))
    page.locator(".slide").tap()
    page.get_by_role("button", name=re.compile("^Leave")).tap()
    expect(menu(page)).to_have_count(len(LEADERS))
    expect(page).to_have_url(re.compile("ngon-ngu=en"))
    expect(page).not_to_have_url(re.compile("trinh-chieu"))


def test_p_is_a_letter_where_something_is_typed(page: Page, app_url: str):
    page.goto(f"{app_url}/?{SCENARIO}")
    box = page.get_by_role("combobox", name="Tỉnh, thành phố")
    box.fill("")
    box.press("p")
    expect(box).to_have_value("p")
    expect(menu(page)).to_have_count(len(LEADERS))


@pytest.mark.parametrize(
    ("address", "sheets"),
    [
        (f"?{SCENARIO}", 1),
        (f"xep_hang?{SCENARIO}", 2),  # the table, the map
        ("xep_hang?ky=dti-2022-63&tinh=ba-ria-vung-tau", 3),
        (f"ho_so?{SCENARIO}", 1),
        (f"mo_phong?{SCENARIO}", 1),
        (f"muc_tieu?{SCENARIO}", 1),
        (f"phan_tich?{SCENARIO}", 1),
        (f"ho_so?{SCENARIO}&trinh-chieu=1", 1),
    ],
)
def test_a_view_is_a_sheet(page: Page, app_url: str, address: str, sheets: int):
    page.goto(f"{app_url}/{address}")
    drawn = page.locator("[data-testid=stVegaLiteChart] svg, .live-ranking, .ix-table, .slide svg")
    expect(drawn.first).to_be_visible()
    expect(page.locator(".stApp[data-test-script-state=notRunning]")).to_be_visible()
    paper = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", paper)) == sheets
    widths = {tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox \[([^\]]+)", paper)}
    assert {(round(w), round(h)) for _, _, w, h in widths} == {(842, 595)}  # A4 across, in points


def test_paper_keeps_what_is_said_and_drops_what_answers_a_hand(page: Page, app_url: str):
    open_live(page, f"{app_url}/mo_phong?{SCENARIO}")
    page.emulate_media(media="print")
    expect(menu(page).first).to_be_hidden()
    for hidden in (".st-key-selectors", ".live button", "[data-testid=stPopover]", ".st-key-tray"):
        expect(page.locator(hidden).first).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ninh Bình · DTI 2024")
    expect(page.locator(".ix-band")).to_be_visible()
    expect(page.locator(".copy p")).to_be_visible()
    expect(page.get_by_text("Nguồn: ")).to_be_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".live-paper svg")).to_be_visible()
    expect(page.locator(".live-ranking canvas")).to_be_hidden()
    foot = page.evaluate("document.documentElement.style.getPropertyValue('--ix-foot')")
    assert foot == '"KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"'
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".live-paper")).to_have_count(0)


def test_a_dark_page_prints_light(open_page: OpenPage, app_url: str):
    page = open_page(scheme="dark")
    page.goto(f"{app_url}/?{SCENARIO}")
    bar = page.locator("[data-testid=stVegaLiteChart] svg text").first
    expect(bar).to_be_visible()
    page.emulate_media(media="print", color_scheme="dark")
    ink = "e => getComputedStyle(e).fill"
    assert bar.evaluate(ink) in {"rgb(31, 35, 40)", "rgb(11, 92, 173)"}
    assert page.locator(".stApp").evaluate("e => getComputedStyle(e).color") == "rgb(31, 35, 40)"
