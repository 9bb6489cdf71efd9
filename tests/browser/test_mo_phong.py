"""The what-if page as a person meets it: cold link, keyboard, refresh, other page, languages."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.watch import OpenPage, PageCheck, expect_fits

PLAIN = "&don-gian=1"
SCENARIO = "mo_phong?ky=dti-2024-34&tinh=ninh-binh&doi=hd_kinh_te_so-0.75"
SENTENCE = (
    "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500 thì điểm DTI 2024 tăng "
    "từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên."
)


def slider(page: Page, code: str) -> Locator:
    """Return the slider of either page: the live one's row or the plain one's."""
    row = page.locator(f".st-key-row-{code}, [data-code={code}]")
    return row.locator("input[type=range]")


def value(page: Page, title: str) -> Locator:
    card = page.locator(".ix-card").filter(has=page.get_by_role("heading", name=title))
    return card.locator(".ix-value")


def bars(page: Page) -> Locator:
    return page.locator(".live-ranking canvas, .st-key-answer [data-testid=stVegaLiteChart]")


def test_a_cold_link_opens_the_scenario(page: Page, app_url: str, assert_quiet: PageCheck):
    page.goto(f"{app_url}/{SCENARIO}")
    expect(page.get_by_text(SENTENCE)).to_be_visible()
    expect(page.get_by_text("KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố")).to_be_visible()
    expect(value(page, "Điểm DTI 2024")).to_have_text("0,7561")
    expect(value(page, "Hạng")).to_have_text("8/34")
    expect(bars(page).first).to_be_visible()
    assert_quiet(page)


def test_the_keyboard_moves_a_plain_slider_and_a_refresh_keeps_it(
    page: Page, app_url: str, assert_quiet: PageCheck, wait_idle: PageCheck
):
    page.goto(f"{app_url}/mo_phong?ky=dti-2024-34&tinh=ninh-binh{PLAIN}")
    expect(value(page, "Điểm DTI 2024")).to_have_text("0,7223")
    # Streamlit's slider has once gone back to where the first run had set it, on a busy machine.
    wait_idle(page)
    slider(page, "hd_kinh_te_so").focus()
    page.keyboard.press("End")
    expect(value(page, "Điểm DTI 2024")).to_have_text("0,7960")  # 0,7223 + 150 × 0,4620 ÷ 940
    expect(page).to_have_url(re.compile(r"doi=hd_kinh_te_so-1(&|$)"))
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile(r"doi=hd_kinh_te_so-0\.999(&|$)"))
    page.reload()
    expect(value(page, "Điểm DTI 2024")).to_have_text("0,7959")  # 150 × 0,4610 ÷ 940 = 0,07356
    expect(slider(page, "hd_kinh_te_so")).to_have_value("0.999")
    assert_quiet(page)


@pytest.mark.parametrize("mode", ["", PLAIN])
def test_a_move_is_answered_first_and_the_rest_of_the_page_follows(
    page: Page, app_url: str, mode: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/mo_phong?ky=dti-2024-34&tinh=ninh-binh{mode}")
    keep = page.get_by_role("button", name="Giữ kịch bản này")
    expect(keep).to_be_disabled()
    slider(page, "hd_kinh_te_so").focus()
    page.keyboard.press("End")
    expect(page.get_by_text("từ 0,5380 lên 1,0000 thì")).to_be_visible()

    # The menu may not have followed yet: what was moved comes along all the same.
    page.get_by_role("link", name="Mục tiêu", exact=True).click()
    expect(page).to_have_url(re.compile(r"muc_tieu\?.*doi=hd_kinh_te_so-1(&|$)"))
    page.get_by_role("link", name="Mô phỏng", exact=True).click()
    slider(page, "hd_kinh_te_so").focus()
    page.keyboard.press("ArrowLeft")
    link = page.get_by_role("link", name="Phân tích", exact=True)
    expect(link).to_have_attribute("href", re.compile("hd_kinh_te_so-0.999"))
    keep.click()
    expect(page.locator(".st-key-tray .ix-table")).to_contain_text("0,7959")
    expect(keep).to_be_disabled()
    assert_quiet(page)


@pytest.mark.parametrize(("mode", "held"), [("", "7500"), (PLAIN, "0.75")])
def test_the_scenario_is_there_after_another_page(page: Page, app_url: str, mode: str, held: str):
    page.goto(f"{app_url}/{SCENARIO}{mode}")
    expect(page.get_by_text(SENTENCE)).to_be_visible()
    page.get_by_role("link", name="Tổng quan").click()
    expect(value(page, "Hạng")).to_have_text("12/34")
    expect(page.get_by_text("SỐ LIỆU CÔNG BỐ", exact=True)).to_be_visible()
    page.get_by_role("link", name="Mô phỏng", exact=True).click()
    expect(page.get_by_text(SENTENCE)).to_be_visible()
    expect(slider(page, "hd_kinh_te_so")).to_have_value(held)


def test_a_unit_is_found_without_diacritics(page: Page, app_url: str):
    page.goto(f"{app_url}/{SCENARIO}")
    expect(page.get_by_text(SENTENCE)).to_be_visible()
    box = page.get_by_role("combobox", name="Tỉnh, thành phố")
    box.fill("da nang")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("tinh=da-nang$"))
    expect(value(page, "Điểm DTI 2024")).to_have_text("0,7069")
    expect(box).to_have_value("Đà Nẵng")


def test_the_language_changes_with_one_click(page: Page, app_url: str, assert_quiet: PageCheck):
    page.goto(f"{app_url}/{SCENARIO}")
    expect(page.get_by_text(SENTENCE)).to_be_visible()
    page.get_by_role("radio", name="English").click()
    expect(
        page.get_by_text(re.compile("^If Ninh Binh's score in .* rises from 0.5380"))
    ).to_be_visible()
    expect(page.get_by_role("radio", name="English")).to_be_checked()
    page.get_by_role("radio", name="Tiếng Việt").click()
    expect(page.get_by_text(SENTENCE)).to_be_visible()
    assert_quiet(page)


@pytest.mark.parametrize(
    ("width", "height", "edition"), [(1366, 768, "dti-2024-34"), (1024, 768, "dti-2022-63")]
)
@pytest.mark.parametrize("mode", ["", PLAIN])
def test_controls_and_answer_are_seen_together(  # noqa: PLR0913, PLR0917 -- fixtures and examples
    open_page: OpenPage, app_url: str, width: int, height: int, edition: str, mode: str
):
    page = open_page(width, height)
    page.goto(f"{app_url}/mo_phong?ky={edition}&tinh=ninh-binh&doi=hd_kinh_te_so-0.9{mode}")
    expect(bars(page).last).to_be_visible()
    expect(slider(page, "hd_xa_hoi_so")).to_be_attached()
    expect_fits(page)
    if width >= 1366:
        bottom = bars(page).last.bounding_box()
        assert bottom is not None
        assert bottom["y"] + bottom["height"] <= height


@pytest.mark.parametrize(
    ("width", "height", "watched"),
    [
        (1366, 768, [".ix-cards", ".ix-facts", ".st-key-source", ".st-key-sentence-box"]),
        (390, 844, [".st-key-selectors", ".st-key-moving"]),
    ],
)
def test_what_comes_late_finds_its_room(
    open_page: OpenPage, app_url: str, width: int, height: int, watched: list[str]
):
    page = open_page(width, height)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(re.compile(r"/static/js/(BidiComponent|PageLink)\..*\.js$"), hold)
    page.goto(f"{app_url}/{SCENARIO}")
    expect(value(page, "Điểm DTI 2024")).to_have_text("0,7561")
    expect(page.get_by_role("combobox", name="Kỳ công bố")).to_be_visible()
    before = {s: page.locator(s).first.bounding_box() for s in watched}
    for route in held:
        route.continue_()
    expect(bars(page).last).to_be_visible()
    expect(page.get_by_role("link", name="Tổng quan")).to_be_visible()
    for selector, box in before.items():
        after = page.locator(selector).first.bounding_box()
        assert box is not None
        assert after is not None
        assert after["y"] == pytest.approx(box["y"], abs=1), selector


@pytest.mark.parametrize(
    ("mode", "row"), [("", "[data-code=ha_tang_so]"), (PLAIN, ".st-key-row-ha_tang_so")]
)
def test_nothing_moves_its_place_when_a_value_changes(
    page: Page, app_url: str, mode: str, row: str
):
    page.goto(f"{app_url}/mo_phong?ky=dti-2024-34&tinh=ninh-binh{mode}")
    expect(bars(page).last).to_be_visible()
    watched = [".ix-cards", ".ix-facts", row]
    places = [page.locator(s).first.bounding_box() for s in watched]
    chart = bars(page).first.bounding_box()
    slider(page, "hd_kinh_te_so").focus()
    page.keyboard.press("End")
    expect(value(page, "Hạng")).to_have_text("2/34")
    expect(page.get_by_text("và 4 tỉnh khác")).to_be_visible()
    assert [page.locator(s).first.bounding_box() for s in watched] == places
    moved = bars(page).first.bounding_box()
    assert chart is not None
    assert moved is not None
    assert (moved["y"], moved["height"]) == (chart["y"], chart["height"])


def test_a_phone_scrolls_down_only(open_page: OpenPage, app_url: str, assert_quiet: PageCheck):
    page = open_page(390, 844, touch=True)
    page.goto(f"{app_url}/{SCENARIO}")
    expect(page.get_by_text(SENTENCE)).to_be_attached()
    expect(bars(page).last).to_be_attached()
    expect_fits(page)
    assert_quiet(page)


def test_a_hostile_address_is_quoted_and_harmless(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    page.goto(f"{app_url}/mo_phong?tinh=<script>window.owned=1</script>&doi=hd_kinh_te_so-1,5")
    expect(page.get_by_role("status").first).to_contain_text("<script>")
    expect(value(page, "Hạng")).to_be_visible()
    assert page.evaluate("window.owned") is None
    assert_quiet(page)
