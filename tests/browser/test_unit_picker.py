import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from ictexplore.i18n import search_key
from tests.browser.server import ROOT
from tests.browser.watch import OpenPage, PageCheck, Scheme, Serve, expect_fits

APP = Path(__file__).parent / "apps" / "unit_picker.py"
SCRIPTS = ROOT / "src/ictexplore/ui/components/unit_picker"
HOSTILE = "<img src=x onerror=console.error('hostile')>"
ROWS_MIN = 8

FOUND_FIRST = {
    "da nang": "Đà Nẵng",
    "đà nẵng": "Đà Nẵng",
    "dak lak": "Đắk Lắk",
    "DAK-LAK": "Đắk Lắk",
    "daklak": "Đắk Lắk",
    "bac  n": "Bắc Ninh",
    "tỉnh gia": "Gia Lai",
    "tp. hồ": "TP. Hồ Chí Minh",
    "sai gon": "TP. Hồ Chí Minh",
    "thua thien": "Huế",
    "vung tau": "Bà Rịa - Vũng Tàu",
    "ba ria-vung": "Bà Rịa - Vũng Tàu",
}
MARKED = {
    "da": ["Đà", "Đắ"],
    "vungtau": ["Vũng Tàu"],
    "ria vung": ["Rịa - Vũng"],
    "an g": ["An G"],
    "bang": ["Bằng"],
    "hanoi": ["Hà Nội"],
    "sai g": [],
}

SPELLINGS = (
    "Đà Nẵng", "ĐẮK LẮK", "Bà Rịa - Vũng Tàu", "TP. Hồ Chí Minh", "Thành phố Huế", "Tỉnh Bắc Ninh",
    "tp", "tinh", "Hà Tĩnh", "Ðồng Nai", "Thừa Thiên – Huế", "  Cà   Mau ", "Lai-Châu", "ﬁ²", "",
    "Kiên Giang", "Ho\u0300a Bi\u0300nh", "a_b", "İzmir", HOSTILE,
)  # fmt: skip


@pytest.fixture
def picker(serve: Serve, page: Page, wait_idle: PageCheck) -> Locator:
    return opened(page, serve(APP), wait_idle)


def opened(page: Page, url: str, wait_idle: PageCheck) -> Locator:
    page.goto(url)
    wait_idle(page)
    found = page.get_by_role("combobox", name="Tỉnh, thành phố")
    expect(found).to_have_value("Ninh Bình")
    return found


def type_into(picker: Locator, text: str) -> None:
    """Type as a person does who comes by the Tab key; alone, Playwright's typing unselects."""
    picker.focus()
    picker.press_sequentially(text)


def options(page: Page) -> Locator:
    return page.get_by_role("option")


def names(page: Page) -> list[str]:
    return page.locator("li .name").all_inner_texts()


def rerun(page: Page, runs: int) -> None:
    """Let the script run once more: had anything else run it, the count would be another."""
    page.get_by_text("Không dùng").click()
    expect(page.get_by_text(f"Lần chạy {runs},")).to_be_visible()


def assert_active(picker: Locator, name: str) -> None:
    """Check that the option the box points a screen reader to is the one that looks active."""
    active = picker.page.locator("li[data-active]")
    expect(active.locator(".name")).to_have_text(name)
    expect(picker).to_have_attribute("aria-activedescendant", str(active.get_attribute("id")))


def test_typing_finds_a_unit_however_it_is_spelt(picker: Locator) -> None:
    for typed, unit in FOUND_FIRST.items():
        picker.fill(typed)
        assert_active(picker, unit)


def test_enter_picks_what_was_typed(picker: Locator) -> None:
    type_into(picker, "dak lak")
    picker.press("Enter")
    expect(picker.page.get_by_text("Đang chọn Đắk Lắk.")).to_be_visible()
    expect(picker).to_have_value("Đắk Lắk")


def test_names_that_begin_with_the_typed_text_come_first(picker: Locator) -> None:
    picker.fill("lai")
    assert names(picker.page) == ["Lai Châu", "Gia Lai"]
    picker.fill("ninh")
    assert names(picker.page) == ["Ninh Bình", "Bắc Ninh", "Quảng Ninh", "Tây Ninh"]


def test_the_matched_part_of_a_name_stands_out(picker: Locator) -> None:
    for typed, parts in MARKED.items():
        picker.fill(typed)
        expect(picker.page.locator("mark")).to_have_text(parts)


def test_the_script_normalises_text_as_python_does(page: Page) -> None:
    module = "".join(
        (SCRIPTS / name).read_text("utf-8") for name in ("search.js", "unit_picker.js")
    )
    folded = page.evaluate(
        """async ([module, texts]) => {
            const address = URL.createObjectURL(new Blob([module], { type: "text/javascript" }));
            const { fold } = await import(address);
            return texts.map(fold);
        }""",
        [module, SPELLINGS],
    )
    assert folded == [search_key(text) for text in SPELLINGS]


def test_a_pick_runs_the_script_once_and_is_told_before(
    picker: Locator, assert_quiet: PageCheck
) -> None:
    page = picker.page
    picker.fill("hue")
    picker.press("Enter")
    expect(page.get_by_text("Lần chạy 2, báo trước: Huế.")).to_be_visible()
    expect(page.get_by_text("Đang chọn Huế.")).to_be_visible()
    rerun(page, 3)
    expect(picker).to_have_value("Huế")
    assert_quiet(page)


def test_picking_the_present_unit_sends_nothing(picker: Locator) -> None:
    picker.click()
    picker.press("Enter")
    expect(options(picker.page)).to_have_count(0)
    rerun(picker.page, 2)


def test_focus_stays_after_a_pick_and_typing_starts_anew(picker: Locator) -> None:
    picker.fill("hue")
    picker.press("Enter")
    expect(picker.page.get_by_text("Đang chọn Huế.")).to_be_visible()
    expect(picker).to_be_focused()
    picker.page.keyboard.type("son la")
    expect(picker).to_have_value("son la")
    picker.page.keyboard.press("Enter")
    expect(picker.page.get_by_text("Đang chọn Sơn La.")).to_be_visible()


def test_arrows_home_and_end_walk_the_list(picker: Locator) -> None:
    expect(picker).to_have_attribute("aria-expanded", "false")
    picker.press("ArrowDown")
    expect(picker).to_have_attribute("aria-expanded", "true")
    assert_active(picker, "Ninh Bình")
    for key, name in (
        ("ArrowDown", "Phú Thọ"),
        ("ArrowUp", "Ninh Bình"),
        ("Home", "An Giang"),
        ("PageDown", "Đồng Nai"),
        ("End", HOSTILE),
        ("ArrowDown", "An Giang"),
        ("ArrowUp", HOSTILE),
    ):
        picker.press(key)
        assert_active(picker, name)
        expect(picker.page.locator("li[data-active]")).to_be_in_viewport(ratio=1)


def test_the_list_says_which_unit_is_chosen(picker: Locator) -> None:
    picker.click()
    expect(picker.page.get_by_role("listbox", name="Tỉnh, thành phố")).to_be_visible()
    chosen = picker.page.get_by_role("option", selected=True)
    expect(chosen).to_have_count(1)
    expect(chosen.locator(".name")).to_have_text("Ninh Bình")


@pytest.mark.parametrize("key", ["Escape", "Tab"])
def test_leaving_restores_the_name_and_sends_nothing(picker: Locator, key: str) -> None:
    type_into(picker, "hue")
    picker.press(key)
    expect(picker).to_have_value("Ninh Bình")
    expect(picker).to_have_attribute("aria-expanded", "false")
    expect(options(picker.page)).to_have_count(0)
    rerun(picker.page, 2)


def test_tab_goes_on_to_the_next_control(picker: Locator) -> None:
    picker.click()
    picker.press("Tab")
    expect(picker).not_to_be_focused()
    expect(picker.page.get_by_role("checkbox", name="Không dùng")).to_be_focused()


def test_a_mouse_opens_picks_and_closes(picker: Locator) -> None:
    page = picker.page
    arrow = page.get_by_role("button", name="Mở hoặc đóng danh sách").first
    arrow.click()
    expect(options(page).first).to_be_visible()
    arrow.click()
    expect(options(page)).to_have_count(0)
    picker.click()
    page.get_by_role("option", name="Lào Cai").click()
    expect(page.get_by_text("Đang chọn Lào Cai.")).to_be_visible()
    picker.click()
    page.get_by_text("Lần chạy").click()
    expect(options(page)).to_have_count(0)


def test_a_finger_picks_on_a_narrow_screen(
    serve: Serve, open_page: OpenPage, wait_idle: PageCheck
) -> None:
    page = open_page(390, 844, touch=True)
    picker = opened(page, serve(APP), wait_idle)
    picker.tap()
    page.get_by_role("option", name="Lào Cai").tap()
    expect(page.get_by_text("Đang chọn Lào Cai.")).to_be_visible()
    expect_fits(page)


def test_python_moves_it(picker: Locator) -> None:
    picker.page.get_by_role("button", name="Đặt Huế").click()
    expect(picker).to_have_value("Huế")


def test_a_rerun_leaves_alone_what_is_being_typed(picker: Locator) -> None:
    page = picker.page
    type_into(picker, "da")
    # Without the focus, as a timer or another person's change would.
    page.get_by_role("checkbox", name="English").evaluate("checkbox => checkbox.click()")
    expect(page.get_by_role("button", name="Open or close the list").first).to_be_visible()
    expect(picker).to_be_focused()
    expect(picker).to_have_value("da")
    assert names(page) == ["Đà Nẵng", "Đắk Lắk"]
    picker.fill("zz")
    expect(page.locator(".empty:visible")).to_have_text("No province or city found")


def test_a_pick_the_caller_does_not_keep_lasts_one_run(picker: Locator) -> None:
    page = picker.page
    low = page.get_by_role("combobox", name="Không giữ")
    expect(low).to_have_value("")
    low.fill("hue")
    low.press("Enter")
    expect(page.get_by_text("Ô dưới trả về «Huế».")).to_be_visible()
    rerun(page, 3)
    expect(page.get_by_text("Ô dưới trả về «».")).to_be_visible()
    expect(low).to_have_value("")


def test_no_match_is_said_and_enter_does_nothing(picker: Locator) -> None:
    page = picker.page
    picker.fill("xyz")
    expect(page.locator(".empty:visible")).to_have_text("Không tìm thấy tỉnh, thành phố nào")
    expect(page.get_by_role("status").first).to_have_text("Không tìm thấy tỉnh, thành phố nào")
    expect(picker).not_to_have_attribute("aria-activedescendant", re.compile(".*"))
    picker.press("Enter")
    expect(picker).to_have_value("xyz")
    picker.press("Escape")
    expect(picker).to_have_value("Ninh Bình")
    rerun(page, 2)


def test_names_are_text_never_markup(picker: Locator, assert_quiet: PageCheck) -> None:
    page = picker.page
    picker.fill("img src")
    expect(page.locator("li .name")).to_have_text(HOSTILE)
    expect(page.locator("li .detail")).to_have_text(HOSTILE)
    expect(page.locator("li img")).to_have_count(0)
    picker.press("Enter")
    expect(picker).to_have_value(HOSTILE)
    assert_quiet(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_looks_like_the_selectbox_beside_it(
    serve: Serve, open_page: OpenPage, wait_idle: PageCheck, scheme: Scheme
) -> None:
    page = open_page(scheme=scheme)
    picker = opened(page, serve(APP), wait_idle)
    looks = """(input, isOurs) => {
        const box = isOurs ? input.closest(".box") : input.parentElement;
        const label = isOurs ? box.previousElementSibling
            : input.closest("[data-testid=stSelectbox]").querySelector("label p");
        const { y, height } = box.getBoundingClientRect();
        const styles = (element, names) => names.map((name) => getComputedStyle(element)[name]);
        const text = ["color", "fontFamily", "fontSize", "fontWeight"];
        const frame = ["backgroundColor", "borderColor", "borderWidth", "borderRadius"];
        const start = input.getBoundingClientRect().x - box.getBoundingClientRect().x;
        return JSON.stringify([y, height, start, styles(input, text), styles(input, ["padding"]),
            styles(label, text), styles(box, frame)]);
    }"""
    theirs = page.get_by_role("combobox", name="Ô chọn của Streamlit")
    expected = json.loads(theirs.evaluate(looks, False))  # noqa: FBT003
    assert json.loads(picker.evaluate(looks, True)) == expected  # noqa: FBT003


@pytest.mark.parametrize(("name", "is_above"), [("Tỉnh, thành phố", False), ("Không giữ", True)])
def test_eight_rows_show_below_or_above_where_there_is_room(
    picker: Locator, name: str, *, is_above: bool
) -> None:
    page = picker.page
    chosen = page.get_by_role("combobox", name=name)
    chosen.scroll_into_view_if_needed()
    chosen.press("ArrowDown")
    popup = page.locator(".popup:popover-open")
    expect(popup).to_be_visible()
    list_box, row = popup.bounding_box(), options(page).first.bounding_box()
    field = chosen.bounding_box()
    assert list_box is not None
    assert row is not None
    assert field is not None
    assert list_box["height"] >= ROWS_MIN * row["height"]
    assert list_box["y"] >= 0
    assert list_box["y"] + list_box["height"] <= 768
    if is_above:
        assert list_box["y"] + list_box["height"] <= field["y"]
    else:
        assert list_box["y"] >= field["y"] + field["height"]


def test_the_list_stays_with_its_box_when_the_page_scrolls(picker: Locator) -> None:
    page = picker.page
    low = page.get_by_role("combobox", name="Không giữ")
    low.scroll_into_view_if_needed()
    low.click()
    page.mouse.move(1300, 700)
    before = low.bounding_box()
    page.mouse.wheel(0, -120)
    expect_gap = """([popup, input]) => {
        const box = input.closest(".box").getBoundingClientRect();
        const list = popup.getBoundingClientRect();
        return Math.min(Math.abs(box.top - list.bottom), Math.abs(list.top - box.bottom)) <= 5;
    }"""
    page.wait_for_function(
        "([input, y]) => input.getBoundingClientRect().y !== y",
        arg=[low.element_handle(), before["y"] if before else 0],
    )
    popup = page.locator(".popup:popover-open").element_handle()
    page.wait_for_function(expect_gap, arg=[popup, low.element_handle()])
